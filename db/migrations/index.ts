import { createJournal } from './0001-create-journal.ts';
import type { Migration } from './migration.ts';

/** Every migration in order; the version of each is its place in the list. */
export const migrations: readonly Migration[] = [createJournal];
