import type { z } from 'zod';
import { problemsOf } from '#core/archive/problems.ts';
import { type CallName, type CallResult, contract } from '#core/contract/contract.ts';
import { AppError, type Failure } from '#core/errors.ts';
import type { Desk, Handlers } from './handlers.ts';

/** Answers calls by name. Never rejects: what goes wrong comes back as data. */
export type Router = (name: string, input: unknown) => Promise<CallResult<unknown>>;

/** Writes an unexpected error to the log and returns the id under which it stands there. */
export type LogUnexpected = (error: unknown) => string;

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

function failureOf(error: unknown, log: LogUnexpected): Failure {
  if (error instanceof AppError && error.code !== 'unexpected') {
    return {
      code: error.code,
      message: error.message,
      ...(error.problems.length > 0 && { problems: error.problems }),
    };
  }
  return { code: 'unexpected', message: 'something unexpected happened', logId: log(error) };
}

function parsed(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError('invalid-input', 'the call does not fit the contract', problemsOf(result.error));
}

/**
 * The one way of a request: name → contract parses the input → handler → contract parses the output → back. The
 * sender was checked before (see channel.ts).
 */
export function createRouter(handlers: Handlers<CallName>, desk: () => Desk, log: LogUnexpected): Router {
  return async (name, input) => {
    try {
      if (!isCallName(name)) throw new AppError('invalid-input', `there is no call named ${name}`);
      const call = contract[name];
      // The compiler cannot see that name, schema and handler belong together; `Handlers` made sure they do.
      const handler = handlers[name] as (desk: Desk, input: unknown) => unknown;
      const value = await handler(desk(), parsed(call.input, input));
      const output = (call.output as z.ZodType).safeParse(value);
      if (!output.success) throw new Error(`${name} answered in another shape: ${output.error.message}`);
      return { ok: true, value: output.data };
    } catch (error) {
      return { ok: false, error: failureOf(error, log) };
    }
  };
}
