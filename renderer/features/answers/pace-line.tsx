import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { USUAL_SPEED } from '#core/text/measure.ts';
import { paceOf, paceTargets } from '#core/text/pace.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { settingsQuery } from '#renderer/journal/queries.ts';

/** How long a text is, how long it takes to say at my speed, and what to aim for. */
export function PaceLine({ text, target }: { text: string; target: keyof typeof paceTargets }) {
  const { t, language, code } = useWords();
  const { data: settings } = useQuery(settingsQuery);
  const pace = paceOf(text, settings ?? USUAL_SPEED, paceTargets[target], language);
  const aim =
    target === 'headline'
      ? t(`answers.pace.headline-aim-${pace.unit}`, { to: pace.aim.to })
      : t(`answers.pace.aim-${pace.unit}`, { from: pace.aim.from, to: pace.aim.to });
  const verdict =
    target === 'headline' && pace.band === 'fits' ? '' : ` — ${code('answers.pace', pace.band)}`;
  return (
    <Text
      component="span"
      size="xs"
      c="var(--quiet)"
      data-pace={pace.band}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {pace.band === 'empty' ? null : (
        <Text span inherit mr="sm">
          {t(`answers.pace.${pace.unit}`, { length: pace.length, seconds: pace.seconds })}
          {verdict}
        </Text>
      )}
      {aim}
    </Text>
  );
}
