import { dirname, join } from 'node:path';
import { type Journal, journalSchema } from '#core/domain/journal.ts';
import type { BackupSettings } from '#db/backup/backup.ts';
import { migrations } from '#db/migrations/index.ts';
import type { Migration } from '#db/migrations/migration.ts';

/** A journal of some hundred records; `seed` makes its texts and size its own. The same for every process. */
function aJournalOf(seed: number): Journal {
  const companies = Array.from({ length: 10 + seed * 5 }, (_, c) => ({
    id: `${seed}-c${c}`,
    name: `会社${c}`,
    rounds: [
      {
        id: `${seed}-r${c}`,
        kind: 'interview' as const,
        exchanges: Array.from({ length: 20 }, (_item, x) => ({
          id: `${seed}-x${c}-${x}`,
          question: `質問${x}`,
          answer: `${'答え'.repeat(80)}${seed}`,
        })),
      },
    ],
    answers: [
      {
        id: `${seed}-a${c}`,
        roundId: `${seed}-r${c}`,
        category: 'career' as const,
        exchangeIds: [`${seed}-x${c}-0`],
      },
    ],
  }));
  return journalSchema.parse({ companies });
}

/** Two journals that share nothing, so that a mixture of them is neither. */
export const twoJournals: readonly [Journal, Journal] = [aJournalOf(1), aJournalOf(2)];

/** A migration that rebuilds the largest table, and so takes its time. */
export const heavyMigration: Migration = {
  version: migrations.length + 1,
  name: 'torture-rebuild',
  sql: `
    CREATE TABLE rebuilt AS SELECT * FROM exchange;
    UPDATE exchange SET answer = answer || '';
    ALTER TABLE company ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';
    CREATE INDEX rebuilt_by_answer ON rebuilt (answer);
  `,
};

/** Backups go beside the journal. */
export function backupSettings(path: string): BackupSettings {
  return {
    folder: join(dirname(path), 'backups'),
    secondFolder: null,
    passphrase: null,
    timeZone: 'Asia/Tokyo',
  };
}
