import { archiveVersion } from './schema.ts';

/** Turns a journal file of one version into one of the next. */
type Upgrade = (archive: Record<string, unknown>) => Record<string, unknown>;

/** The steps by the version they start from. Version 1 is the first, so there is none yet. */
const upgrades: ReadonlyMap<number, Upgrade> = new Map();

/** Brings an older journal file to the current version; null when its version never existed. */
export function upgradeArchive(
  archive: Record<string, unknown>,
  version: number,
): Record<string, unknown> | null {
  if (version === archiveVersion) return archive;
  const step = upgrades.get(version);
  return step === undefined ? null : upgradeArchive(step(archive), version + 1);
}
