import { Alert, Progress, Text, Title } from '@mantine/core';
import type { SelfCheck } from '#core/domain/self-check.ts';
import { areas, resultOf, type StatementId } from '#core/self-check/score.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './self-check.module.css';

function StatementList({ title, ids }: { title: string; ids: readonly StatementId[] }) {
  const { t } = useWords();
  if (ids.length === 0) return null;
  return (
    <div className={classes.wide}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <ul className={classes.named}>
        {ids.map((id) => (
          <li key={id}>{t(`self-check.statement.${id}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The score, its four sides, what is in place and what comes next. */
export function SelfCheckResult({ answers }: Pick<SelfCheck, 'answers'>) {
  const { t } = useWords();
  const result = resultOf(answers);
  const [first] = result.weakest;
  const score = t('self-check.score', { score: result.score });
  return (
    <section className={classes.result} aria-label={score} data-score={result.score}>
      <div>
        <Text className={classes.score}>{score}</Text>
        <Text size="sm" c="var(--quiet)">
          {t('self-check.out-of')}
        </Text>
      </div>
      <div className={classes.areas}>
        {areas.map((area) => (
          <div key={area} className={classes.area}>
            <Text size="sm">{t(`self-check.area.${area}`)}</Text>
            <Progress value={result.areas[area]} aria-label={t(`self-check.area.${area}`)} />
            <Text size="sm" className={classes.number}>
              {result.areas[area]}
            </Text>
          </div>
        ))}
      </div>
      {result.warning && first !== undefined ? (
        <Alert color="orange" className={classes.wide} role="alert">
          {t('self-check.warning')} {t(`self-check.first.${first}`)}
        </Alert>
      ) : null}
      <StatementList title={t('self-check.strongest')} ids={result.strongest} />
      <StatementList title={t('self-check.weakest')} ids={result.weakest} />
    </section>
  );
}
