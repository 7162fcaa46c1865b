import { Badge, Group, Text } from '@mantine/core';
import type { CompanyGaps } from '#core/contract/gap-calls.ts';
import type { Readiness } from '#core/gaps/readiness.ts';
import { severities } from '#core/gaps/rule.ts';
import { countdownWords, dateWords, roundName } from './round-words.ts';
import { severityColors } from './severity.ts';
import { useWords } from './use-words.ts';

/** Ready, or how many gaps of each grave kind are open. */
export function ReadinessBadges({ readiness }: { readiness: Readiness }) {
  const { t } = useWords();
  if (readiness.ready) {
    return (
      <Badge color="teal" variant="light" tt="none">
        {t('readiness.ready')}
      </Badge>
    );
  }
  return (
    <Group gap={6} wrap="nowrap">
      {severities
        .filter((severity) => readiness.counts[severity] > 0 && severity !== 'low')
        .map((severity) => (
          <Badge key={severity} color={severityColors[severity]} variant="light" tt="none">
            {t(`severity.${severity}`)} {readiness.counts[severity]}
          </Badge>
        ))}
    </Group>
  );
}

/** The next interview of a company and how its preparation stands, in one line. */
export function ReadinessLine({ gaps }: { gaps: CompanyGaps | undefined }) {
  const { t, language } = useWords();
  if (gaps === undefined) return null;
  const { round, readiness } = gaps;
  if (round === null || readiness === null) {
    return (
      <Text size="sm" c="var(--quiet)">
        {t('readiness.no-round')}
      </Text>
    );
  }
  return (
    <Group gap="md" wrap="nowrap" data-readiness={readiness.ready ? 'ready' : 'open'}>
      <Text size="sm">
        {roundName(round, language)}
        {round.startsAt === null ? ` ${t('round.undated')}` : ` ${dateWords(round.startsAt, language)}`}
        {round.startsAt === null ? null : (
          <Text span c="var(--quiet)">
            {' '}
            {countdownWords(round.startsAt, language)}
          </Text>
        )}
      </Text>
      <ReadinessBadges readiness={readiness} />
    </Group>
  );
}
