import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Recording, recordingTypes } from '#core/contract/recording-calls.ts';
import { AppError } from '#core/errors.ts';

/*
 * Each answer has a folder named by the hash of its id (ids may hold any character); a file's name holds when it was
 * made and how long it lasts: recordings/<hash>/<YYYY-MM-DDTHHmm>_<seconds>_<random>.<extension>
 */
type RecordingType = (typeof recordingTypes)[number];

const extensions: Record<RecordingType, string> = {
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
};
const fileOf = /^([0-9a-f]{64})\/((\d{4}-\d{2}-\d{2}T\d{2})(\d{2})_(\d{1,5})_[0-9a-f]{8}\.(webm|ogg|m4a))$/;

function hashOf(answerId: string): string {
  return createHash('sha256').update(answerId).digest('hex');
}

function missing(cause?: unknown): AppError {
  return new AppError('not-found', 'there is no such recording', [], { cause });
}

/** Where a recording lies. Refuses ids that are not ours, so that no id leads out of the folder. */
function pathOf(folder: string, id: string): string {
  if (!fileOf.test(id)) throw missing();
  return join(folder, id);
}

async function describe(folder: string, id: string): Promise<Recording | null> {
  const [, , , hour = '', minute = '', seconds = '0'] = fileOf.exec(id) ?? [];
  if (hour === '') return null;
  const { size } = await stat(join(folder, id));
  return { id, at: `${hour}:${minute}`, seconds: Number(seconds), bytes: size };
}

/** The recordings of an answer in a folder, latest first; none when there is no folder yet. */
export async function listRecordings(folder: string, answerId: string): Promise<Recording[]> {
  const hash = hashOf(answerId);
  const names = await readdir(join(folder, hash)).catch(() => []);
  const found = await Promise.all(names.map((name) => describe(folder, `${hash}/${name}`)));
  return found.filter((recording) => recording !== null).toSorted((a, b) => b.id.localeCompare(a.id));
}

/** Writes a recording made at a local time, `YYYY-MM-DDTHH:mm`. */
export async function saveRecording(
  folder: string,
  recording: { answerId: string; at: string; seconds: number; type: RecordingType; data: Uint8Array },
): Promise<Recording> {
  const { answerId, at, seconds, type, data } = recording;
  const hash = hashOf(answerId);
  const id = `${hash}/${at.replace(':', '')}_${seconds}_${randomUUID().slice(0, 8)}.${extensions[type]}`;
  await mkdir(join(folder, hash), { recursive: true, mode: 0o700 });
  await writeFile(pathOf(folder, id), data, { mode: 0o600 });
  return { id, at, seconds, bytes: data.byteLength };
}

/** The sound of a recording. Throws `not-found`. */
export async function readRecording(
  folder: string,
  id: string,
): Promise<{ type: RecordingType; data: Uint8Array<ArrayBuffer> }> {
  const path = pathOf(folder, id);
  const type = recordingTypes.find((candidate) => path.endsWith(`.${extensions[candidate]}`));
  if (type === undefined) throw missing();
  try {
    return { type, data: new Uint8Array(await readFile(path)) };
  } catch (error) {
    throw missing(error);
  }
}

/** Deletes a recording for good; one that is gone already is no error. */
export async function removeRecording(folder: string, id: string): Promise<void> {
  await rm(pathOf(folder, id), { force: true });
}
