import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { anchorOf, landOn } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import type { CompanyTabProps } from '#renderer/components/company-tab.ts';
import { QuickAdd } from '#renderer/components/quick-add.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord } from '#renderer/journal/records.ts';
import { QuestionRow } from './question-row.tsx';
import classes from './questions.module.css';

const topics = [
  'first-work',
  'growth',
  'evaluation',
  'team',
  'challenge',
  'strategy',
  'values',
  'person',
  'before',
] as const;
const nothing = {};

/** What to ask them, and what was asked already with their replies. */
export function QuestionsTab({ company }: CompanyTabProps) {
  const { t } = useWords();
  const [held, setHeld] = useState<string>();
  const all = company.reverseQuestions;
  const shown = all.filter(({ id }) => id !== held);
  const open = shown.filter((question) => question.askedInRoundId === null);
  const asked = shown.filter((question) => question.askedInRoundId !== null);
  const order = all.map(({ id }) => id);
  const fresh = topics
    .map((topic) => t(`questions.topic-${topic}`))
    .filter((topic) => all.every((question) => question.topic !== topic));

  const group = (questions: typeof all) => (
    <ul className={classes.list}>
      {questions.map((question) => (
        <QuestionRow
          key={question.id}
          company={company}
          question={question}
          order={order}
          among={questions.map(({ id }) => id)}
        />
      ))}
    </ul>
  );

  return (
    <Stack gap="xl" maw="64rem">
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('questions.open-title')}
          {open.length === 0 ? null : (
            <Text span c="var(--quiet)" size="sm" ml="xs">
              {open.length}
            </Text>
          )}
        </Title>
        <QuickAdd
          noun="reverse-question"
          holderId={company.id}
          field="text"
          values={nothing}
          label={t('questions.add-label')}
          placeholder={t('questions.add-placeholder')}
          anchor={anchorOf('company', company.id, 'reverseQuestions')}
          onHold={setHeld}
        />
        {open.length === 0 ? (
          <Text c="var(--quiet)" mt="md" maw="40rem">
            {t('questions.empty-text')}
          </Text>
        ) : (
          group(open)
        )}
      </section>
      {fresh.length === 0 ? null : (
        <section>
          <Title order={2} size="sm" c="var(--quiet)">
            {t('questions.suggestions-title')}
          </Title>
          <Text size="sm" c="var(--quiet)" mb="xs">
            {t('questions.suggestions-text')}
          </Text>
          <Group gap={6}>
            {fresh.map((topic) => (
              <Button
                key={topic}
                size="compact-sm"
                variant="default"
                fw={400}
                onClick={() =>
                  void attempt(async () => {
                    const made = await createRecord('reverse-question', company.id, { topic });
                    landOn(anchorOf('reverse-question', made.id, 'text'));
                  })
                }
              >
                {topic}
              </Button>
            ))}
          </Group>
        </section>
      )}
      {asked.length === 0 ? null : (
        <section data-asked>
          <Title order={2} size="h4">
            {t('questions.asked-title')}
          </Title>
          {group(asked)}
        </section>
      )}
    </Stack>
  );
}
