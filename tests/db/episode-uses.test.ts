import { expect, test } from 'vitest';
import { listEpisodeUses } from '#db/episode-uses.ts';
import { replaceJournal } from '#db/import.ts';
import { repositories } from '#db/repositories/all.ts';
import { aCompany, aJournal, anAnswer, anEpisode, aRound } from '#tests/builders.ts';
import { aDatabase } from './database.ts';

function aBankInUse() {
  const db = aDatabase();
  const companyWith = (id: string, name: string, episodeIds: string[]) =>
    aCompany({
      id,
      name,
      rounds: [aRound({ id: `${id}-r`, ordinal: 2 })],
      answers: [anAnswer({ id: `${id}-a`, roundId: `${id}-r`, category: 'strength', episodeIds })],
    });
  replaceJournal(
    db,
    aJournal({
      episodes: [anEpisode({ id: 'e1' }), anEpisode({ id: 'e2' })],
      companies: [companyWith('c1', '青葉製作所', ['e2', 'e1']), companyWith('c2', '柏化学', ['e1'])],
    }),
  );
  return db;
}

test('every answer that tells an episode is named with its company and round', () => {
  const uses = listEpisodeUses(aBankInUse());
  expect(uses.map(({ episodeId, answerId }) => `${episodeId} ${answerId}`)).toEqual([
    'e2 c1-a',
    'e1 c1-a',
    'e1 c2-a',
  ]);
  expect(uses[2]).toMatchObject({
    companyId: 'c2',
    companyName: '柏化学',
    category: 'strength',
    round: { id: 'c2-r', kind: 'interview', ordinal: 2, outcome: 'scheduled' },
  });
});

test.each([
  ['company', 'c2'],
  ['round', 'c2-r'],
  ['answer', 'c2-a'],
] as const)('an answer whose %s is in the trash does not count', (noun, id) => {
  const db = aBankInUse();
  repositories[noun].remove(db, id);
  expect(listEpisodeUses(db).map(({ answerId }) => answerId)).toEqual(['c1-a', 'c1-a']);
});
