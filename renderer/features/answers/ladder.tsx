import { Button, Group, Kbd, Stack, Text, Title } from '@mantine/core';
import { memo, useRef } from 'react';
import { isAnswered, levelsOf, type Probe, walkProbes } from '#core/domain/answer.ts';
import { ladderOf, type PreparedCategory } from '#core/domain/category.ts';
import { pathsOf } from '#core/domain/probe-tree.ts';
import { typicalQuestions } from '#core/questions/typical-questions.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { AutosaveNote } from '#renderer/components/autosaved-text.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';
import { ProbeRow } from './probe-row.tsx';
import { Suggestions } from './suggestions.tsx';
import { useLadder } from './use-ladder.tsx';
import type { Plan } from './use-plan.ts';

const shortcuts = [
  { keys: ['Ctrl', 'Enter'], key: 'answers.keys.add' },
  { keys: ['Alt', '↑', '↓'], key: 'answers.keys.move' },
  { keys: ['Ctrl', ']', '['], key: 'answers.keys.nest' },
  { keys: ['Ctrl', 'Shift', 'Backspace'], key: 'answers.keys.remove' },
] as const;

/** The rungs of the category: those with a reply, and those still open, which start a probe. */
function Rungs({
  category,
  probes: ladder,
  onAdd,
}: {
  category: PreparedCategory;
  probes: readonly Probe[];
  onAdd: (rung: string) => void;
}) {
  const { t, code } = useWords();
  const probes = walkProbes(ladder).map(({ probe }) => probe);
  const answered = new Set(probes.filter(isAnswered).map((probe) => probe.rung));
  return (
    <ul className={classes.rungs} aria-label={t('answers.ladder.rungs')}>
      {ladderOf(category).map((rung) => (
        <li key={rung}>
          {answered.has(rung) ? (
            <span className={classes.rungDone} data-rung={rung}>
              {code('rung', rung)}
              <span className={classes.rungState}>{t('answers.ladder.answered')}</span>
            </span>
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              data-rung={rung}
              aria-label={t('answers.ladder.open-named', { rung: code('rung', rung) })}
              onClick={() => onAdd(rung)}
            >
              {code('rung', rung)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The ladder of "why?" under an answer, edited as a tree. */
export const Ladder = memo(function Ladder(props: {
  category: PreparedCategory;
  answerId: string;
  field: Plan['probes'];
}) {
  const { t, language } = useWords();
  const { category, answerId, field } = props;
  const place = useRef<HTMLElement>(null);
  const editing = useLadder(field, place);
  const rows = pathsOf(field.value);
  const levels = levelsOf({ probes: field.value });
  return (
    <section ref={place} className={classes.ladder} data-anchor={anchorOf('answer', answerId, 'probes')}>
      <Group justify="space-between" align="baseline">
        <Title order={3} size="h5">
          {t('answers.ladder.title')}
        </Title>
        <Text size="sm" c="var(--quiet)" data-levels={levels}>
          {levels === 0 ? t('answers.ladder.no-levels') : t('answers.ladder.levels', { count: levels })}
        </Text>
      </Group>
      <Rungs
        category={category}
        probes={field.value}
        onAdd={(rung) =>
          editing.add({
            rung,
            question: typicalQuestions(category, language).find((entry) => entry.rung === rung)?.text ?? '',
          })
        }
      />
      <Stack gap={0}>
        {rows.map(({ probe, path }) => (
          <ProbeRow
            key={path.join('.')}
            probe={probe}
            at={path.join('.')}
            category={category}
            editing={editing}
          />
        ))}
      </Stack>
      <AutosaveNote field={field} />
      <Group gap="lg" align="center">
        <Button size="compact-md" variant="light" onClick={() => editing.add({})}>
          {t('answers.ladder.add')}
        </Button>
        {rows.length === 0 ? null : (
          <ul className={classes.keys}>
            {shortcuts.map(({ keys, key }) => (
              <li key={key}>
                {keys.map((cap) => (
                  <Kbd key={cap} size="xs">
                    {cap}
                  </Kbd>
                ))}{' '}
                {t(key)}
              </li>
            ))}
          </ul>
        )}
      </Group>
      <Suggestions category={category} asked={rows.map(({ probe }) => probe.question)} onAdd={editing.add} />
    </section>
  );
});
