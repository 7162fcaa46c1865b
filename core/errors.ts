/** Every kind of refusal or breakdown the app can report. The window turns each code into a message. */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'invalid-archive',
  'unreadable-file',
  'file-too-large',
  'database-busy',
  'database-corrupt',
  'database-newer',
  'database-missing',
  'disk-full',
  'read-only',
  'permission-denied',
  'storage-failed',
  'backup-unusable',
  'wrong-passphrase',
  'cancelled',
  'untrusted-sender',
  'unexpected',
] as const;

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

/** One thing wrong with an input: where (a JSON path such as `companies[0].rounds[1].kind`) and what. */
export interface Problem {
  path: string;
  message: string;
}

/** An error that crosses a boundary: the code says what kind, `problems` say where. */
export interface Failure {
  code: ErrorCode;
  /** English, for logs and developers; never journal text. */
  message: string;
  problems?: Problem[] | undefined;
  /** Set on unexpected errors: the id under which the log holds the details. */
  logId?: string | undefined;
}

/** The one error class of the app. Throw it with a code; anything else thrown is `unexpected`. */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: ErrorCode;
  readonly problems: Problem[];

  constructor(code: ErrorCode, message: string, problems: Problem[] = [], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.problems = problems;
  }
}

/** Closes a switch over a union: the compiler refuses a missing case, and a value from outside throws. */
export function assertNever(value: never): never {
  throw new AppError('unexpected', `unhandled case: ${JSON.stringify(value)}`);
}
