import { describe, expect, it } from 'vitest';
import { change, gapsOf, inShort, readJournal } from './helpers.ts';
import { nursePreparation } from './journal-changes/nurse-preparation.ts';
import { nurseRecords } from './journal-changes/nurse-records.ts';
import { robotPreparation } from './journal-changes/robot-preparation.ts';
import { robotRecords } from './journal-changes/robot-records.ts';
import { type JournalChange, recordsOf } from './journal-parts.ts';

const journals: [name: string, changes: JournalChange[]][] = [
  ['complete-robot-ja', [...robotRecords, ...robotPreparation]],
  ['complete-nurse-en', [...nurseRecords, ...nursePreparation]],
];

describe.each(journals)('one change to %s raises that and nothing else', (name, changes) => {
  const complete = readJournal(name);

  it.each(changes)('%s', (_, edit, ...raises) => {
    const changed = change(complete, (journal) => edit(recordsOf(journal)));
    expect(inShort(gapsOf(changed)).toSorted()).toEqual(raises.toSorted());
  });
});
