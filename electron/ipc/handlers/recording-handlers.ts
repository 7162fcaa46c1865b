import { join } from 'node:path';
import { app } from 'electron';
import type { recordingCalls } from '#core/contract/recording-calls.ts';
import { microphone } from '#electron/app/microphone.ts';
import { listRecordings, readRecording, removeRecording, saveRecording } from '#electron/app/recordings.ts';
import type { Handlers } from '../handlers.ts';

// The data folder was settled as `userData` when the app started.
const folder = () => join(app.getPath('userData'), 'recordings');

/** Recordings of practice. */
export const recordingHandlers: Handlers<keyof typeof recordingCalls> = {
  'recording.microphone': (_desk, { on }) => {
    if (on) microphone.ask();
    else microphone.release();
    return null;
  },
  'recording.list': (_desk, { answerId }) => listRecordings(folder(), answerId),
  'recording.save': ({ now }, recording) => saveRecording(folder(), { ...recording, at: now() }),
  'recording.read': (_desk, { id }) => readRecording(folder(), id),
  'recording.remove': async (_desk, { id }) => {
    await removeRecording(folder(), id);
    return null;
  },
};
