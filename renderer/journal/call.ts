import { type CallInput, type CallName, type CallOutput, contract } from '#core/contract/contract.ts';
import type { ErrorCode, Failure } from '#core/errors.ts';

/** A call the main process refused, or could not carry out. */
export class CallError extends Error {
  override name = 'CallError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

const troubles: ReadonlySet<ErrorCode> = new Set([
  'database-corrupt',
  'database-newer',
  'database-missing',
] satisfies ErrorCode[]);
let onTrouble: () => void = () => undefined;

/** Names who looks after the database when a call was refused because of it. */
export function onDatabaseTrouble(listener: () => void): void {
  onTrouble = listener;
}

/** Calls the main process. The only use of `window.journal.call`: one request, one way. Throws {@link CallError}. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const result = await window.journal.call(name, input);
  if (!result.ok) {
    if (troubles.has(result.error.code)) onTrouble();
    throw new CallError(result.error);
  }
  const output = contract[name].output.safeParse(result.value);
  if (!output.success)
    throw new CallError({ code: 'unexpected', message: `${name} answered in another shape` });
  return output.data as CallOutput<Name>;
}

/** What went wrong, as data, whatever was thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallError) return error.failure;
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
