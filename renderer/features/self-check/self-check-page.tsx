import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SelfCheck } from '#core/domain/self-check.ts';
import { choices, isComplete, resultOf, type StatementId, statements } from '#core/self-check/score.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { Page } from '#renderer/components/page.tsx';
import { dateWords, nowHere } from '#renderer/components/round-words.ts';
import { useRemove } from '#renderer/components/use-remove.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { selfCheckListQuery } from '#renderer/journal/queries.ts';
import { createRecord } from '#renderer/journal/records.ts';
import { ScoreChart } from './score-chart.tsx';
import classes from './self-check.module.css';
import { SelfCheckResult } from './self-check-result.tsx';

type Answers = SelfCheck['answers'];

function Statements({
  answers,
  onAnswer,
}: {
  answers: Answers;
  onAnswer: (id: StatementId, value: number) => void;
}) {
  const { t } = useWords();
  return (
    <ol className={classes.statements}>
      {statements.map(({ id }) => (
        <li key={id} data-statement={id}>
          <Text id={`statement-${id}`}>{t(`self-check.statement.${id}`)}</Text>
          <SegmentedControl
            size="xs"
            aria-labelledby={`statement-${id}`}
            data={choices.map((choice) => ({
              value: String(choice),
              label: t(`self-check.choice.${choice}`),
            }))}
            value={answers[id] === undefined ? '' : String(answers[id])}
            onChange={(value) => onAnswer(id, Number(value))}
          />
        </li>
      ))}
    </ol>
  );
}

function History({ checks }: { checks: readonly SelfCheck[] }) {
  const { t, language } = useWords();
  const remove = useRemove();
  return (
    <section aria-label={t('self-check.history')}>
      <Title order={2} size="h4" mb="xs">
        {t('self-check.history')}
      </Title>
      <ScoreChart checks={checks} />
      <ul className={classes.history}>
        {checks.toReversed().map((check) => {
          const at = dateWords(check.at, language);
          return (
            <li key={check.id}>
              <Text size="sm">{at}</Text>
              <Text size="sm" className={classes.number}>
                {t('self-check.score', { score: resultOf(check.answers).score })}
              </Text>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                onClick={() => void remove('self-check', check.id, at)}
              >
                {t('remove.label')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Ten statements, thirty seconds, a score with what is in place and what comes next. */
export function SelfCheckPage() {
  const { t } = useWords();
  const [answers, setAnswers] = useState<Answers>({});
  const [saved, setSaved] = useState(false);
  const { data: checks = [] } = useQuery(selfCheckListQuery);
  const left = statements.length - Object.keys(answers).length;

  const answer = (next: Answers) => {
    setAnswers(next);
    setSaved(false);
  };
  const save = () =>
    attempt(async () => {
      await createRecord('self-check', null, { at: nowHere(), answers });
      setSaved(true);
    });

  return (
    <Page title={t('nav.self-check')}>
      <Text c="var(--quiet)">
        {t('self-check.intro')} {t('self-check.private')}
      </Text>
      <Statements answers={answers} onAnswer={(id, value) => answer({ ...answers, [id]: value })} />
      {isComplete(answers) ? (
        <Stack>
          <SelfCheckResult answers={answers} />
          <Group>
            <Button onClick={() => void save()} disabled={saved}>
              {t('self-check.save')}
            </Button>
            <Button variant="default" onClick={() => answer({})}>
              {t('self-check.again')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Text size="sm" c="var(--quiet)" role="status">
          {t('self-check.remaining', { count: left })}
        </Text>
      )}
      {checks.length > 0 ? <History checks={checks} /> : null}
    </Page>
  );
}
