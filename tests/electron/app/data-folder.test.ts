import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { chooseDataFolder } from '#electron/app/data-folder.ts';

const environment = { INTERVIEW_JOURNAL_DATA: '/from/environment' };

it('keeps the journal where the command line says, before all else', () => {
  const args = ['electron', '.', '--data-dir=/first', '--data-dir=/last'];
  expect(chooseDataFolder(args, environment, '/usual')).toBe('/last');
});

it('keeps the journal where the environment says when the command line is silent', () => {
  expect(chooseDataFolder(['electron', '.'], environment, '/usual')).toBe('/from/environment');
});

it("keeps the journal in the platform's place when nothing is said, or said empty", () => {
  expect(chooseDataFolder(['--data-dir='], { INTERVIEW_JOURNAL_DATA: '' }, '/usual')).toBe('/usual');
});

it('makes a relative folder absolute once, so that it cannot move with the working directory', () => {
  expect(chooseDataFolder(['--data-dir=here'], {}, '/usual')).toBe(resolve('here'));
});
