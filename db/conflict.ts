import { AppError } from '#core/errors.ts';

/** A write that would undo somebody else's. `stored` is the record as it is in the database. */
export class ConflictError extends AppError {
  readonly stored: unknown;

  constructor(message: string, fields: readonly string[], stored: unknown) {
    super(
      'conflict',
      message,
      fields.map((path) => ({ path, message: 'changed elsewhere in the meantime' })),
    );
    this.stored = stored;
  }
}
