import { AppError, type ErrorCode } from '#core/errors.ts';

/** The kinds of SQLite and operating-system failures, by the start of their code; the first match counts. */
const kinds: readonly [start: string, code: ErrorCode, message: string][] = [
  ['SQLITE_CORRUPT', 'database-corrupt', 'the database file is damaged'],
  ['SQLITE_NOTADB', 'database-corrupt', 'the file is not a database'],
  ['SQLITE_BUSY', 'database-busy', 'another program is using the database'],
  ['SQLITE_LOCKED', 'database-busy', 'another program is using the database'],
  ['SQLITE_READONLY_DBMOVED', 'database-missing', 'the database file was moved away'],
  ['SQLITE_READONLY', 'read-only', 'the database cannot be written to'],
  ['SQLITE_FULL', 'disk-full', 'the disk is full'],
  ['SQLITE_PERM', 'permission-denied', 'access to the database is denied'],
  ['SQLITE_CANTOPEN', 'permission-denied', 'the database cannot be opened'],
  ['SQLITE_IOERR', 'storage-failed', 'the disk failed to read or write'],
  ['SQLITE_CONSTRAINT', 'invalid-input', 'the database refused a value'],
  ['ENOSPC', 'disk-full', 'the disk is full'],
  ['EDQUOT', 'disk-full', 'the disk quota is used up'],
  ['EROFS', 'read-only', 'the folder is on a read-only disk'],
  ['EACCES', 'permission-denied', 'access is denied'],
  ['EPERM', 'permission-denied', 'access is denied'],
  ['EIO', 'storage-failed', 'the disk failed to read or write'],
  ['ENOENT', 'database-missing', 'the file is not there'],
  ['ENOTDIR', 'database-missing', 'the folder is not there'],
  ['EISDIR', 'unreadable-file', 'there is a folder where a file was expected'],
];

/** Any thrown value as an {@link AppError}: SQLite's and the system's codes become ours, the rest is `unexpected`. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const kind = kinds.find(([start]) => code.startsWith(start));
  if (kind === undefined) return new AppError('unexpected', 'an unexpected failure', [], { cause: error });
  return new AppError(kind[1], kind[2], [], { cause: error });
}

/** Runs `work` and turns what it throws into an {@link AppError}. */
export function withAppErrors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toAppError(error);
  }
}
