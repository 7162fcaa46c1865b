import { Button, Checkbox, Group, Stack, Switch, Text } from '@mantine/core';
import type { PracticeTurn } from '#core/practice/practice-order.ts';
import { runsOf } from '#core/practice/practice-order.ts';
import { dateWords } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './practice.module.css';
import { Trend } from './trend.tsx';

/** Which answers to practise, the weak and unspoken ones first. */
export function Choose(props: {
  turns: readonly PracticeTurn[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
  recording: boolean;
  onRecording: (on: boolean) => void;
  onStart: () => void;
}) {
  const { t, language } = useWords();
  const { turns, chosen, onChoose } = props;
  return (
    <Stack gap="lg" data-practice="choose">
      <ul className={classes.turns}>
        {turns.map(({ answer, reason }) => {
          const [last] = runsOf(answer);
          return (
            <li key={answer.id} data-reason={reason}>
              <Checkbox
                checked={chosen.has(answer.id)}
                styles={{ description: { color: 'var(--quiet)' } }}
                label={t(`category.${answer.category}`)}
                description={
                  last === undefined
                    ? t(`practice.reason.${reason}`)
                    : `${t(`practice.reason.${reason}`)} — ${dateWords(last.at, language)} ${t('practice.seconds', { count: Math.round(last.seconds) })}`
                }
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.currentTarget.checked) next.add(answer.id);
                  else next.delete(answer.id);
                  onChoose(next);
                }}
              />
              <Trend runs={answer.practice} />
            </li>
          );
        })}
      </ul>
      <div>
        <Switch
          label={t('practice.record')}
          checked={props.recording}
          onChange={(event) => props.onRecording(event.currentTarget.checked)}
        />
        <Text size="xs" c="var(--quiet)" mt={4}>
          {t('practice.record-note')}
        </Text>
      </div>
      <Group>
        <Button size="md" disabled={chosen.size === 0} onClick={props.onStart}>
          {t('practice.begin', { count: chosen.size })}
        </Button>
      </Group>
    </Stack>
  );
}
