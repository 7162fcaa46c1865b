import { describe, expect, it } from 'vitest';
import { change, gapsOf, inShort, readJournal } from './helpers.ts';
import { type JournalChange, recordsOf } from './journal-parts.ts';
import { robotJournalChanges } from './robot-journal-changes.ts';

const journals: [name: string, changes: JournalChange[]][] = [['complete-robot-ja', robotJournalChanges]];

describe.each(journals)('one change to %s raises that and nothing else', (name, changes) => {
  const complete = readJournal(name);

  it.each(changes)('%s', (_, edit, ...raises) => {
    const changed = change(complete, (journal) => edit(recordsOf(journal)));
    expect(inShort(gapsOf(changed)).toSorted()).toEqual(raises.toSorted());
  });
});
