import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AllSettings } from '#core/contract/settings-calls.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { Section } from './section.tsx';

/** The way to the page that explains every check and switches it off. */
export function ChecksSection({ settings }: { settings: AllSettings }) {
  const { t } = useWords();
  const off = settings.rulesOff.length;
  return (
    <Section title={t('settings.checks')} text={t('settings.checks-text')}>
      <Text size="sm">
        <Anchor underline="always" renderRoot={(look) => <Link {...look} to="/rules" />}>
          {t('settings.checks-link')}
        </Anchor>
        {off === 0 ? null : (
          <Text span c="var(--quiet)" ml="sm">
            {t('settings.checks-off', { count: off })}
          </Text>
        )}
      </Text>
    </Section>
  );
}
