import { useMemo, useState } from 'react';
import type { Company } from '#core/domain/company.ts';
import { factKinds } from '#core/domain/fact.ts';
import type { Round } from '#core/domain/round.ts';
import { QuickAdd } from '#renderer/components/quick-add.tsx';
import { RecordSelect, RecordText } from '#renderer/components/record-fields.tsx';
import { todayHere } from '#renderer/components/round-words.ts';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './rounds.module.css';
import { Section } from './section.tsx';

/** What was learned from the interviewers in a round; the same notes as under research. */
export function HeardFacts({ company, round }: { company: Company; round: Round }) {
  const { t, code } = useWords();
  const [held, setHeld] = useState<string>();
  const date = round.startsAt?.slice(0, 10) ?? todayHere();
  const values = useMemo(
    () => ({ kind: 'people', heardInRoundId: round.id, date }) as const,
    [round.id, date],
  );
  const shown = company.facts.filter(({ id, heardInRoundId }) => heardInRoundId === round.id && id !== held);
  return (
    <Section
      title={t('rounds.facts')}
      count={shown.length}
      empty={shown.length === 0 ? t('rounds.facts-empty') : undefined}
    >
      <ul className={classes.rows}>
        {shown.map((fact) => (
          <li key={fact.id} data-fact={fact.id}>
            <div className={classes.row}>
              <div className={classes.grow}>
                <RecordText
                  noun="fact"
                  id={fact.id}
                  field="text"
                  stored={fact.text}
                  label={t('rounds.fact')}
                  bare
                />
              </div>
              <RecordSelect
                noun="fact"
                id={fact.id}
                field="kind"
                stored={fact.kind}
                label={t('rounds.kind')}
                options={factKinds.map((value) => ({ value, label: code('fact-kind', value) }))}
                quiet
              />
              <RowActions noun="fact" id={fact.id} title={fact.text} removeLabel={t('remove.label')} />
            </div>
          </li>
        ))}
      </ul>
      <QuickAdd
        noun="fact"
        holderId={company.id}
        field="text"
        values={values}
        label={t('rounds.add-fact')}
        placeholder={t('rounds.add-fact')}
        bare
        onHold={setHeld}
      />
    </Section>
  );
}
