import { useEffect, useRef, useState } from 'react';
import { recordingTypes } from '#core/contract/recording-calls.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { call } from '#renderer/journal/call.ts';

/** Off: nothing listens. Refused: no microphone, or the system said no; practice goes on without it. */
export type RecorderState = 'off' | 'recording' | 'refused';

interface Take {
  recorder: MediaRecorder;
  stream: MediaStream;
  parts: Blob[];
}

const format = () => recordingTypes.find((type) => MediaRecorder.isTypeSupported(type)) ?? 'audio/webm';

function endTake({ stream }: Take): void {
  for (const track of stream.getTracks()) track.stop();
  void call('recording.microphone', { on: false });
}

async function beginTake(): Promise<Take> {
  await call('recording.microphone', { on: true });
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const take: Take = { stream, parts: [], recorder: new MediaRecorder(stream, { mimeType: format() }) };
    take.recorder.addEventListener('dataavailable', ({ data }) => take.parts.push(data));
    take.recorder.start();
    return take;
  } catch (error) {
    await call('recording.microphone', { on: false });
    throw error;
  }
}

/** Records one take at a time. The microphone is asked for at the start of a take and let go at its end. */
export function useRecorder(): {
  state: RecorderState;
  start: () => Promise<void>;
  /** Ends the take and keeps it with the answer; true when something was kept. */
  keep: (answerId: string, seconds: number) => Promise<boolean>;
  /** Ends the take and forgets it. */
  drop: () => void;
} {
  const [state, setState] = useState<RecorderState>('off');
  const take = useRef<Take>(undefined);
  const drop = () => {
    const current = take.current;
    take.current = undefined;
    if (current === undefined) return;
    current.recorder.stop();
    endTake(current);
    setState('off');
  };
  const leave = useRef(drop);
  useEffect(() => () => leave.current(), []);
  return {
    state,
    drop,
    start: async () => {
      drop();
      try {
        take.current = await beginTake();
        setState('recording');
      } catch {
        setState('refused');
      }
    },
    keep: async (answerId, seconds) => {
      const current = take.current;
      take.current = undefined;
      if (current === undefined) return false;
      const stopped = new Promise((resolve) =>
        current.recorder.addEventListener('stop', resolve, { once: true }),
      );
      current.recorder.stop();
      await stopped;
      endTake(current);
      setState('off');
      const data = new Uint8Array(await new Blob(current.parts).arrayBuffer());
      if (data.byteLength === 0) return false;
      const kept = await attempt(() => call('recording.save', { answerId, seconds, type: format(), data }));
      return kept !== undefined;
    },
  };
}
