import { Text } from '@mantine/core';
import type { CompanySummary } from '#core/contract/journal-calls.ts';
import { countdownWords, dateWords, roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';

/** What comes next at a company and when; without a next round, what came of the last one. */
export function NextRound({ company }: { company: CompanySummary }) {
  const { t, language } = useWords();
  const { nextRound, lastRound } = company;
  if (nextRound !== null) {
    return (
      <div>
        <Text size="sm" truncate>
          {roundName(nextRound, language)}
        </Text>
        <Text size="xs" c="var(--quiet)" truncate>
          {nextRound.startsAt === null
            ? t('round.undated')
            : `${dateWords(nextRound.startsAt, language)}　${countdownWords(nextRound.startsAt, language)}`}
        </Text>
      </div>
    );
  }
  return (
    <div>
      <Text size="sm" c="var(--quiet)" truncate>
        {lastRound === null
          ? t('companies.no-next')
          : t('companies.last', {
              round: roundName(lastRound, language),
              outcome: t(`round.outcome.${lastRound.outcome}`),
            })}
      </Text>
    </div>
  );
}
