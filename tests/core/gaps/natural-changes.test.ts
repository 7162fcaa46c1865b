import { describe, expect, it } from 'vitest';
import { change, gapsOf, readJournal } from './helpers.ts';
import { naturalChanges } from './natural-changes.ts';
import { wholeOf } from './whole.ts';

describe.each(['complete-ja', 'complete-en', 'complete-bank-ja', 'complete-maps-en'])(
  'a natural change to %s raises one rule',
  (name) => {
    const complete = readJournal(name);

    it.each(naturalChanges)('%s: %s', (rule, _change, edit) => {
      const changed = change(complete, (journal) => edit(wholeOf(journal)));
      expect([...new Set(gapsOf(changed).map((gap) => gap.rule))]).toEqual([rule]);
    });
  },
);
