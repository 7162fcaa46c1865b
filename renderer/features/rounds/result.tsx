import { Button, Group, Text } from '@mantine/core';
import type { Company } from '#core/domain/company.ts';
import { outcomes, type Round } from '#core/domain/round.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { RecordChoice, RecordDate, RecordText } from '#renderer/components/record-fields.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord, moveRecord } from '#renderer/journal/records.ts';
import { stepAfter } from './new-step.ts';
import classes from './rounds.module.css';
import { Section } from './section.tsx';

/** What came of a round; when it was passed, the next one in one click. */
export function Result(props: { company: Company; round: Round; onChoose: (id: string) => void }) {
  const { company, round, onChoose } = props;
  const { t, code, language } = useWords();
  const of = { noun: 'round', id: round.id } as const;
  const next = stepAfter(round, company.rounds);

  const addNext = async () => {
    if (next === undefined) return;
    const made = await attempt(async () => {
      const created = await createRecord('round', company.id, next);
      const index = company.rounds.findIndex(({ id }) => id === round.id) + 1;
      if (index < company.rounds.length) await moveRecord('round', created.id, index);
      return created;
    });
    if (made !== undefined) onChoose(made.id);
  };

  return (
    <Section title={t('rounds.result')}>
      <div className={classes.marks}>
        <RecordChoice
          {...of}
          field="outcome"
          stored={round.outcome}
          label={t('rounds.outcome')}
          options={outcomes.map((value) => ({ value, label: code('round.outcome', value) }))}
        />
        <RecordDate {...of} field="resultDue" stored={round.resultDue} label={t('rounds.result-due')} quiet />
      </div>
      {next === undefined ? null : (
        <Group className={classes.offer} gap="md" role="status">
          <Text size="sm">{t('rounds.next-offer')}</Text>
          <Button size="compact-md" onClick={() => void addNext()}>
            {t('rounds.add-named', {
              name: roundName({ kind: next.kind, ordinal: next.ordinal ?? null, isFinal: null }, language),
            })}
          </Button>
        </Group>
      )}
      <RecordText
        {...of}
        field="feedback"
        stored={round.feedback}
        label={t('rounds.feedback')}
        placeholder={t('rounds.feedback-hint')}
      />
    </Section>
  );
}
