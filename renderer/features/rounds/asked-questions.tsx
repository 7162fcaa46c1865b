import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { QuickAdd } from '#renderer/components/quick-add.tsx';
import { RecordText } from '#renderer/components/record-fields.tsx';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { updateRecord } from '#renderer/journal/records.ts';
import classes from './rounds.module.css';
import { Section } from './section.tsx';

/** What the user asked in a round, with the reply; planned questions are picked, others written down. */
export function AskedQuestions({ company, round }: { company: Company; round: Round }) {
  const { t } = useWords();
  const [held, setHeld] = useState<string>();
  const values = useMemo(() => ({ askedInRoundId: round.id }), [round.id]);
  const shown = company.reverseQuestions.filter(
    ({ id, askedInRoundId }) => askedInRoundId === round.id && id !== held,
  );
  const planned = company.reverseQuestions.filter(
    ({ askedInRoundId, text }) => askedInRoundId === null && text.trim() !== '',
  );
  return (
    <Section
      title={t('rounds.asked')}
      count={shown.length}
      empty={shown.length === 0 ? t('rounds.asked-empty') : undefined}
      aside={
        planned.length === 0 ? undefined : (
          <Select
            size="xs"
            w="18rem"
            aria-label={t('rounds.pick-asked')}
            placeholder={t('rounds.pick-asked')}
            data={planned.map(({ id, text }) => ({ value: id, label: text }))}
            value={null}
            onChange={(id) => {
              if (id !== null)
                void attempt(() => updateRecord('reverse-question', id, { askedInRoundId: round.id }));
            }}
          />
        )
      }
    >
      <ul className={classes.rows}>
        {shown.map((question) => (
          <li key={question.id} data-asked={question.id}>
            <div className={classes.row}>
              <div className={classes.grow}>
                <RecordText
                  noun="reverse-question"
                  id={question.id}
                  field="text"
                  stored={question.text}
                  label={t('rounds.asked-text')}
                  bare
                />
              </div>
              <RowActions
                noun="reverse-question"
                id={question.id}
                title={question.text}
                removeLabel={t('remove.label')}
              />
            </div>
            <div className={classes.reply}>
              <RecordText
                noun="reverse-question"
                id={question.id}
                field="reply"
                stored={question.reply}
                label={t('rounds.reply')}
                placeholder={t('rounds.reply')}
                bare
                size="sm"
              />
            </div>
          </li>
        ))}
      </ul>
      <QuickAdd
        noun="reverse-question"
        holderId={company.id}
        field="text"
        values={values}
        label={t('rounds.add-asked')}
        placeholder={t('rounds.add-asked')}
        bare
        onHold={setHeld}
      />
    </Section>
  );
}
