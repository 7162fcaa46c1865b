import { Button, Collapse, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer, PracticeRun } from '#core/domain/answer.ts';
import { type Rating, ratings } from '#core/domain/exchange.ts';
import { paceTargets } from '#core/text/pace.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { updateRecord } from '#renderer/journal/records.ts';
import classes from './practice.module.css';
import { RecordingList, recordingsQuery } from './recording-list.tsx';
import { RunList } from './run-list.tsx';
import { useRecorder } from './use-recorder.ts';
import { useStopwatch } from './use-stopwatch.ts';

/** The bar of the stopwatch is full here, in seconds. */
const fullBar = 120;

const two = (value: number) => String(value).padStart(2, '0');
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;

function localNow(): string {
  const now = new Date();
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

function TimeBar({ seconds }: { seconds: number }) {
  const { from, to } = paceTargets.answer;
  const share = (value: number) => `${Math.min(100, (value / fullBar) * 100)}%`;
  return (
    <div className={classes.bar} aria-hidden="true">
      <div className={classes.barAim} style={{ left: share(from), width: share(to - from) }} />
      <div className={classes.barNow} style={{ width: share(seconds) }} />
    </div>
  );
}

/** One answer on the stage: the question, the stopwatch, what to look at when stuck, how it went. */
export function Stage(props: {
  answer: Answer;
  questions: readonly string[];
  recording: boolean;
  place: { index: number; of: number };
  onNext: () => void;
}) {
  const { t } = useWords();
  const { answer, questions, recording, place, onNext } = props;
  const [asked, setAsked] = useState(0);
  const [keywords, setKeywords] = useState(false);
  const [text, setText] = useState(false);
  const [spoken, setSpoken] = useState<{ before: PracticeRun[]; run: PracticeRun }>();
  const watch = useStopwatch();
  const recorder = useRecorder();
  const client = useQueryClient();

  const write = (before: readonly PracticeRun[], run: PracticeRun) =>
    attempt(() => updateRecord('answer', answer.id, { practice: [...before, run] }));
  const start = async () => {
    setSpoken(undefined);
    if (recording) await recorder.start();
    watch.start();
  };
  const stop = async () => {
    const seconds = watch.stop();
    const run: PracticeRun = { at: localNow(), seconds, rating: null };
    setSpoken({ before: answer.practice, run });
    await write(answer.practice, run);
    if (await recorder.keep(answer.id, seconds))
      await client.invalidateQueries({ queryKey: recordingsQuery(answer.id).queryKey });
  };
  const rate = (rating: Rating) => {
    if (spoken === undefined) return;
    const run = { ...spoken.run, rating };
    setSpoken({ ...spoken, run });
    void write(spoken.before, run);
  };
  const words = answer.keywords.filter((word) => word.trim() !== '');

  return (
    <Stack gap="lg" maw="44rem" data-practice="stage">
      <Text size="sm" c="var(--quiet)">
        {t('practice.place', { index: place.index + 1, of: place.of })} {t(`category.${answer.category}`)}
      </Text>
      <div>
        <Title order={2} size="h3" className={classes.question}>
          {questions[asked % questions.length] ?? t(`category.${answer.category}`)}
        </Title>
        {questions.length > 1 ? (
          <Button size="compact-xs" variant="subtle" ml={-6} mt={4} onClick={() => setAsked(asked + 1)}>
            {t('practice.other-question')}
          </Button>
        ) : null}
      </div>
      <div>
        <Group align="center" gap="lg">
          <div role="timer" className={classes.time} data-seconds={watch.seconds}>
            {clock(watch.seconds)}
          </div>
          {watch.running ? (
            <Button size="lg" color="red" onClick={() => void stop()}>
              {t('practice.stop')}
            </Button>
          ) : (
            <Button
              size="lg"
              variant={spoken === undefined ? 'filled' : 'default'}
              onClick={() => void start()}
            >
              {t(spoken === undefined ? 'practice.start' : 'practice.again')}
            </Button>
          )}
          {watch.running ? (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => {
                recorder.drop();
                watch.reset();
              }}
            >
              {t('action.cancel')}
            </Button>
          ) : null}
        </Group>
        <TimeBar seconds={watch.seconds} />
        <Text size="xs" c="var(--quiet)" role="status">
          {recorder.state === 'recording'
            ? t('practice.recording-now')
            : recorder.state === 'refused'
              ? t('practice.no-microphone')
              : t('practice.aim')}
        </Text>
      </div>
      {spoken === undefined ? null : (
        <Group gap="md" align="center" data-practice="rate">
          <Text size="sm">{t('practice.how')}</Text>
          <SegmentedControl
            aria-label={t('practice.how')}
            data={[
              ...(spoken.run.rating === null ? [{ value: '', label: t('practice.unrated') }] : []),
              ...ratings.map((rating) => ({ value: rating, label: t(`rating.${rating}`) })),
            ]}
            value={spoken.run.rating ?? ''}
            onChange={(value) => {
              const rating = ratings.find((candidate) => candidate === value);
              if (rating !== undefined) rate(rating);
            }}
          />
        </Group>
      )}
      <div>
        <Group gap="xs">
          {words.length === 0 ? null : (
            <Button
              size="compact-sm"
              variant="default"
              aria-expanded={keywords}
              onClick={() => setKeywords(!keywords)}
            >
              {t(keywords ? 'practice.hide-keywords' : 'practice.show-keywords')}
            </Button>
          )}
          {answer.text.trim() === '' ? null : (
            <Button size="compact-sm" variant="subtle" aria-expanded={text} onClick={() => setText(!text)}>
              {t(text ? 'practice.hide-text' : 'practice.show-text')}
            </Button>
          )}
        </Group>
        <Collapse expanded={keywords}>
          <ol className={classes.keywords}>
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ol>
        </Collapse>
        <Collapse expanded={text}>
          <Text className={classes.text}>{answer.text}</Text>
        </Collapse>
      </div>
      <RunList answer={answer} />
      <RecordingList answerId={answer.id} />
      <Group>
        <Button
          variant={spoken === undefined ? 'subtle' : 'filled'}
          disabled={watch.running}
          onClick={onNext}
        >
          {t(
            place.index + 1 < place.of
              ? spoken === undefined
                ? 'practice.skip'
                : 'practice.next'
              : 'practice.finish',
          )}
        </Button>
      </Group>
    </Stack>
  );
}
