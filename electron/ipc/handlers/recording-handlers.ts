import type { recordingCalls } from '#core/contract/recording-calls.ts';
import { microphone } from '#electron/app/microphone.ts';
import { listRecordings, readRecording, removeRecording, saveRecording } from '#electron/app/recordings.ts';
import type { Desk, Handlers } from '../handlers.ts';

const folderOf = ({ vault }: Desk) => vault.recordingFolder;

/** Recordings of practice. */
export const recordingHandlers: Handlers<keyof typeof recordingCalls> = {
  'recording.microphone': (_desk, { on }) => {
    if (on) microphone.ask();
    else microphone.release();
    return null;
  },
  'recording.list': (desk, { answerId }) => listRecordings(folderOf(desk), answerId),
  'recording.save': (desk, recording) => saveRecording(folderOf(desk), { ...recording, at: desk.now() }),
  'recording.read': (desk, { id }) => readRecording(folderOf(desk), id),
  'recording.remove': async (desk, { id }) => {
    await removeRecording(folderOf(desk), id);
    return null;
  },
};
