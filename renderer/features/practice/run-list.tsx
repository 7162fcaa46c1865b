import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Answer, PracticeRun } from '#core/domain/answer.ts';
import { runsOf } from '#core/practice/practice-order.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { dateWords } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { updateRecord } from '#renderer/journal/records.ts';
import classes from './practice.module.css';
import { Trend } from './trend.tsx';

const undoMs = 10_000;
const shown = 5;

/** The last runs of an answer with their trend; a run that should not count can be taken out. */
export function RunList({ answer }: { answer: Answer }) {
  const { t, language } = useWords();
  const runs = runsOf(answer);
  if (runs.length === 0) return null;
  const write = (practice: PracticeRun[]) => attempt(() => updateRecord('answer', answer.id, { practice }));
  const remove = async (run: PracticeRun) => {
    const before = answer.practice;
    await write(before.filter((other) => other !== run));
    const notice = notifications.show({
      autoClose: undoMs,
      withBorder: true,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{t('practice.run-removed')}</Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(notice);
              void write(before);
            }}
          >
            {t('remove.undo')}
          </Button>
        </Group>
      ),
    });
  };
  return (
    <section aria-label={t('practice.runs')}>
      <Group justify="space-between" align="center">
        <Text size="sm" fw={600}>
          {t('practice.runs')}
        </Text>
        <Trend runs={answer.practice} />
      </Group>
      <ul className={classes.runs}>
        {runs.slice(0, shown).map((run) => {
          const when = dateWords(run.at, language);
          return (
            <li key={`${run.at}/${run.seconds}/${run.rating}`}>
              <Text size="sm" span>
                {when}
              </Text>
              <Text size="sm" span className={classes.number}>
                {t('practice.seconds', { count: Math.round(run.seconds) })}
              </Text>
              <Text size="sm" span c="var(--quiet)" flex={1}>
                {run.rating === null ? '' : t(`rating.${run.rating}`)}
              </Text>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                aria-label={t('practice.run-remove', { when })}
                onClick={() => void remove(run)}
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
