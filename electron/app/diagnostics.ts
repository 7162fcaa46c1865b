import { arch, platform, release } from 'node:os';
import { listBackups } from '#db/backup/backup.ts';
import { countRecords } from '#db/backup/verify.ts';
import { schemaVersion } from '#db/migrate.ts';
import type { Vault } from './vault.ts';

function databaseLines(vault: Vault): string[] {
  const failure = vault.failure();
  if (failure !== null) return [`database: ${failure}`];
  const { sqlite } = vault.db;
  const counts = Object.entries(countRecords(sqlite)).map(([noun, count]) => `${noun} ${count}`);
  return [`database: ok, schema ${schemaVersion(sqlite)}`, `records: ${counts.join(', ')}`];
}

/** What helps to find a fault: versions and counts. No journal text, no names, no paths. */
export function diagnosticsOf(vault: Vault, version: string): string {
  const backups = listBackups(vault.backupFolder);
  return [
    `Interview Journal ${version}`,
    `system: ${platform()} ${release()} ${arch()}`,
    `electron ${process.versions.electron ?? '-'}, chrome ${process.versions.chrome ?? '-'}, node ${process.versions.node}`,
    ...databaseLines(vault),
    `backups: ${backups.length}, newest ${backups[0]?.takenAt ?? 'none'}, second folder ${vault.secondFolderError ?? 'ok'}`,
  ].join('\n');
}
