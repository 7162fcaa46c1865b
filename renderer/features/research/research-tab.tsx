import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { factKinds } from '#core/domain/fact.ts';
import type { CompanyTabProps } from '#renderer/components/company-tab.ts';
import { RecordText } from '#renderer/components/record-fields.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { AddFact } from './add-fact.tsx';
import { AfterJoiningFields } from './after-joining-fields.tsx';
import { FactRow } from './fact-row.tsx';
import classes from './research.module.css';

/** What is known about the company: in the user's own words, what they would do there, and the facts behind both. */
export function ResearchTab({ company }: CompanyTabProps) {
  const { t, code } = useWords();
  const [held, setHeld] = useState<string>();
  const facts = company.facts.filter(({ id }) => id !== held);
  const groups = factKinds
    .map((kind) => ({ kind, facts: facts.filter((fact) => fact.kind === kind) }))
    .filter((group) => group.facts.length > 0);
  const order = company.facts.map(({ id }) => id);
  return (
    <div className={classes.tab}>
      <section className={classes.own}>
        <Title order={2} size="h4">
          {t('research.own-title')}
        </Title>
        <RecordText
          noun="company"
          id={company.id}
          field="ownSummary"
          stored={company.ownSummary}
          label={t('research.own-title')}
          placeholder={t('research.own-placeholder')}
          bare
          minRows={2}
        />
      </section>
      <section className={classes.own}>
        <Title order={2} size="h4">
          {t('research.after-title')}
        </Title>
        <AfterJoiningFields companyId={company.id} stored={company.afterJoining} />
      </section>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('research.facts-title')}
        </Title>
        <AddFact company={company} onHold={setHeld} />
        {groups.length === 0 ? (
          <Text c="var(--quiet)" mt="lg" maw="40rem">
            {t('research.empty')}
          </Text>
        ) : (
          <Stack gap="xl" mt="lg">
            {groups.map(({ kind, facts: ofKind }) => (
              <section key={kind} aria-label={code('fact-kind', kind)} data-fact-kind={kind}>
                <Title order={3} size="sm" c="var(--quiet)" fw={600}>
                  {code('fact-kind', kind)}
                </Title>
                <ul className={classes.facts}>
                  {ofKind.map((fact) => (
                    <FactRow
                      key={fact.id}
                      company={company}
                      fact={fact}
                      order={order}
                      among={ofKind.map(({ id }) => id)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </Stack>
        )}
      </section>
    </div>
  );
}
