import { expect, test } from 'vitest';
import { replaceJournal } from '#db/import.ts';
import { repositories } from '#db/repositories/all.ts';
import { listRounds } from '#db/round-list.ts';
import { aCompany, aJournal, aRound } from '#tests/builders.ts';
import { aDatabase } from './database.ts';

test('the rounds of companies still in selection are listed with their company, in journal order', () => {
  const db = aDatabase();
  replaceJournal(
    db,
    aJournal({
      companies: [
        aCompany({
          id: 'c1',
          name: '青葉製作所',
          rounds: [
            aRound({ id: 'r1', kind: 'document', ordinal: null, outcome: 'passed' }),
            aRound({ id: 'r2', isFinal: true, startsAt: '2026-12-01T10:00', minutes: 45 }),
          ],
        }),
        aCompany({ id: 'c2', status: 'archived', rounds: [aRound({ id: 'r3' })] }),
        aCompany({ id: 'c3', name: '柏化学', rounds: [aRound({ id: 'r4' }), aRound({ id: 'r5' })] }),
      ],
    }),
  );
  repositories.round.remove(db, 'r4');
  expect(listRounds(db).map(({ id }) => id)).toEqual(['r1', 'r2', 'r5']);
  expect(listRounds(db)[1]).toEqual({
    id: 'r2',
    kind: 'interview',
    ordinal: 1,
    isFinal: true,
    startsAt: '2026-12-01T10:00',
    minutes: 45,
    outcome: 'scheduled',
    loggedAt: null,
    companyId: 'c1',
    companyName: '青葉製作所',
  });
  repositories.company.remove(db, 'c3');
  expect(listRounds(db).map(({ id }) => id)).toEqual(['r1', 'r2']);
});
