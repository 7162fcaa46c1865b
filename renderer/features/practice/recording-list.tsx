import { Button, Group, Text } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Recording } from '#core/contract/recording-calls.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { dateWords } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import classes from './practice.module.css';

/** The recordings of an answer. */
export const recordingsQuery = (answerId: string) =>
  queryOptions({
    queryKey: ['recording.list', answerId],
    queryFn: () => call('recording.list', { answerId }),
  });

/** Plays a recording from the start, or stops it. The sound is fetched when it is first wanted. */
function usePlayer(id: string): { playing: boolean; toggle: () => Promise<void> } {
  const [playing, setPlaying] = useState(false);
  const sound = useRef<HTMLAudioElement>(undefined);
  useEffect(
    () => () => {
      if (sound.current === undefined) return;
      sound.current.pause();
      URL.revokeObjectURL(sound.current.src);
    },
    [],
  );
  const load = async () => {
    const { type, data } = await call('recording.read', { id });
    const audio = new Audio(URL.createObjectURL(new Blob([data], { type })));
    audio.addEventListener('ended', () => setPlaying(false));
    sound.current = audio;
    return audio;
  };
  return {
    playing,
    toggle: async () => {
      if (playing) {
        sound.current?.pause();
        setPlaying(false);
        return;
      }
      await attempt(async () => {
        const audio = sound.current ?? (await load());
        audio.currentTime = 0;
        await audio.play();
        setPlaying(true);
      });
    },
  };
}

function RecordingRow({ recording, onRemoved }: { recording: Recording; onRemoved: () => void }) {
  const { t, language } = useWords();
  const player = usePlayer(recording.id);
  const [asked, setAsked] = useState(false);
  const when = dateWords(recording.at, language);
  const remove = async () => {
    await attempt(() => call('recording.remove', { id: recording.id }));
    onRemoved();
  };
  return (
    <li>
      <Text size="sm" span>
        {when}
      </Text>
      <Text size="sm" span className={classes.number}>
        {t('practice.seconds', { count: recording.seconds })}
      </Text>
      <Button
        size="compact-xs"
        variant="light"
        aria-label={player.playing ? t('practice.listen-stop') : t('practice.listen-named', { when })}
        onClick={() => void player.toggle()}
      >
        {t(player.playing ? 'practice.listen-stop' : 'practice.listen')}
      </Button>
      <Group gap={4} ml="auto">
        {asked ? (
          <>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAsked(false)}>
              {t('action.cancel')}
            </Button>
            <Button size="compact-xs" variant="light" color="red" onClick={() => void remove()}>
              {t('practice.recording-remove-for-good')}
            </Button>
          </>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('practice.recording-remove', { when })}
            onClick={() => setAsked(true)}
          >
            {t('remove.label')}
          </Button>
        )}
      </Group>
    </li>
  );
}

/** The recordings of an answer, to hear again or to delete for good. */
export function RecordingList({ answerId }: { answerId: string }) {
  const { t } = useWords();
  const client = useQueryClient();
  const { data: recordings = [] } = useQuery(recordingsQuery(answerId));
  if (recordings.length === 0) return null;
  return (
    <section aria-label={t('practice.recordings')}>
      <Text size="sm" fw={600}>
        {t('practice.recordings')}
      </Text>
      <ul className={classes.runs}>
        {recordings.map((recording) => (
          <RecordingRow
            key={recording.id}
            recording={recording}
            onRemoved={() => void client.invalidateQueries({ queryKey: recordingsQuery(answerId).queryKey })}
          />
        ))}
      </ul>
    </section>
  );
}
