import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listRecordings, readRecording, removeRecording, saveRecording } from '#electron/app/recordings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recordings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const data = new Uint8Array([1, 2, 3]);
const recording = {
  answerId: '../面接 1/..',
  at: '2026-11-23T09:05',
  seconds: 62,
  type: 'audio/webm',
  data,
} as const;

describe('recordings of practice', () => {
  it('come back with their sound, time and length, latest first', async () => {
    const first = await saveRecording(folder, recording);
    const second = await saveRecording(folder, { ...recording, at: '2026-11-24T09:05', type: 'audio/mp4' });
    expect(await listRecordings(folder, recording.answerId)).toEqual([second, first]);
    expect(first).toMatchObject({ at: '2026-11-23T09:05', seconds: 62, bytes: 3 });
    expect(await readRecording(folder, second.id)).toEqual({ type: 'audio/mp4', data });
  });

  it('belong to one answer, whatever its id looks like', async () => {
    await saveRecording(folder, recording);
    expect(await listRecordings(folder, 'another')).toEqual([]);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it('can be read by their owner only', async () => {
    const { id } = await saveRecording(folder, recording);
    expect((await stat(join(folder, id))).mode & 0o077).toBe(0);
  });

  it('are gone for good once deleted, and deleting twice is no error', async () => {
    const { id } = await saveRecording(folder, recording);
    await removeRecording(folder, id);
    await removeRecording(folder, id);
    expect(await listRecordings(folder, recording.answerId)).toEqual([]);
    await expect(readRecording(folder, id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['../journal.sqlite', 'x', `${'a'.repeat(64)}/../../journal.sqlite`])(
    'refuses %s as an id',
    async (id) => {
      await expect(readRecording(folder, id)).rejects.toMatchObject({ code: 'not-found' });
      await expect(removeRecording(folder, id)).rejects.toMatchObject({ code: 'not-found' });
    },
  );
});
