import { describe, expect, it } from 'vitest';
import { change, gapsOf, inShort, journalDay, type OneChange, readJournal } from './helpers.ts';
import { captureChanges } from './one-change/capture.ts';
import { consistencyChanges } from './one-change/consistency.ts';
import { depthChanges } from './one-change/depth.ts';
import { evidenceChanges } from './one-change/evidence.ts';
import { preparationChanges } from './one-change/preparation.ts';

const complete = readJournal('complete-ja');

describe('the complete Japanese journal', () => {
  it('has nothing to flag on its day', () => {
    expect(inShort(gapsOf(complete))).toEqual([]);
  });
});

describe('further complete journals', () => {
  it.each([
    'complete-bank-ja',
    'complete-maps-en',
    'complete-robot-ja',
    'complete-nurse-en',
    'complete-housing-ja',
    'complete-press-ja',
    'complete-nursery-ja',
    'complete-food-en',
    'complete-routes-en',
    'complete-games-en',
  ])('%s has nothing to flag on that day', (name) => {
    expect(inShort(gapsOf(readJournal(name)))).toEqual([]);
  });
});

function raisesExactly({ edit, on, raises }: OneChange): void {
  expect(inShort(gapsOf(change(complete, edit), on ?? journalDay))).toEqual(raises);
}

describe.each([
  ['what was captured and doubted', captureChanges],
  ['consistency', consistencyChanges],
  ['evidence', evidenceChanges],
  ['depth', depthChanges],
  ['preparation', preparationChanges],
])('one change to it: %s', (_group, changes) => {
  it.each(changes)('$says', raisesExactly);
});
