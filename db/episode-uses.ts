import type { EpisodeUse } from '#core/contract/episode-calls.ts';
import { categorySchema } from '#core/domain/category.ts';
import { roundSchema } from '#core/domain/round.ts';
import { type JournalDb, read, statement } from './journal-db.ts';

/** Every answer that tells an episode, by company and answer in journal order; what is in the trash is left out. */
export function listEpisodeUses(db: JournalDb): EpisodeUse[] {
  const { id, kind, outcome } = roundSchema.shape;
  const rows = read(db, () =>
    statement(
      db,
      `SELECT answer_episode.episode_id, answer.id AS answer_id, answer.category,
              company.id AS company_id, company.name AS company_name,
              round.id AS round_id, round.kind, round.ordinal, round.is_final, round.outcome
       FROM answer_episode
       JOIN answer ON answer.id = answer_episode.answer_id AND answer.deleted_at IS NULL
       JOIN round ON round.id = answer.round_id AND round.deleted_at IS NULL
       JOIN company ON company.id = answer.company_id AND company.deleted_at IS NULL
       JOIN episode ON episode.id = answer_episode.episode_id AND episode.deleted_at IS NULL
       ORDER BY company.position, company.id, answer.position, answer.id, answer_episode.position`,
    ).all(),
  );
  return rows.map((row) => ({
    episodeId: String(row.episode_id),
    companyId: String(row.company_id),
    companyName: String(row.company_name),
    answerId: String(row.answer_id),
    category: categorySchema.parse(row.category),
    round: {
      id: id.parse(row.round_id),
      kind: kind.parse(row.kind),
      ordinal: typeof row.ordinal === 'number' ? row.ordinal : null,
      isFinal: row.is_final === null ? null : row.is_final === 1,
      outcome: outcome.parse(row.outcome),
    },
  }));
}
