import { useState } from 'react';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { inForceOf } from '#renderer/components/in-force.ts';
import { QuickAdd } from '#renderer/components/quick-add.tsx';
import { RecordSelect, RecordText } from '#renderer/components/record-fields.tsx';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './rounds.module.css';
import { Section } from './section.tsx';

const nothing = {};

/** What the interviewers doubted in a round, each with the planned answer that settles it. */
export function Concerns({ company, round }: { company: Company; round: Round }) {
  const { t, code } = useWords();
  const [held, setHeld] = useState<string>();
  const { answers } = inForceOf(company);
  const options = answers.map(({ id, category, headline, text }) => {
    const words = (headline.trim() || text.trim()).slice(0, 40);
    return {
      value: id,
      label: words === '' ? code('category', category) : `${code('category', category)}：${words}`,
    };
  });
  const shown = round.concerns.filter(({ id }) => id !== held);
  const order = round.concerns.map(({ id }) => id);
  return (
    <Section
      title={t('rounds.concerns')}
      count={shown.length}
      empty={shown.length === 0 ? t('rounds.concerns-empty') : undefined}
    >
      <ul className={classes.rows}>
        {shown.map((concern) => (
          <li key={concern.id} data-concern={concern.id}>
            <div className={classes.row}>
              <div className={classes.grow}>
                <RecordText
                  noun="concern"
                  id={concern.id}
                  field="text"
                  stored={concern.text}
                  label={t('rounds.concern')}
                  bare
                />
              </div>
              <RowActions
                noun="concern"
                id={concern.id}
                title={concern.text}
                removeLabel={t('remove.label')}
                order={order}
              />
            </div>
            <RecordSelect
              noun="concern"
              id={concern.id}
              field="answerId"
              stored={concern.answerId}
              label={t('rounds.settled-by')}
              placeholder={options.length === 0 ? t('rounds.no-answers') : t('rounds.settled-none')}
              options={options}
              clearable
              quiet
            />
          </li>
        ))}
      </ul>
      <QuickAdd
        noun="concern"
        holderId={round.id}
        field="text"
        values={nothing}
        label={t('rounds.add-concern')}
        placeholder={t('rounds.add-concern')}
        bare
        onHold={setHeld}
      />
    </Section>
  );
}
