import type { z } from 'zod';

/** One call of the contract: what goes in, what comes out. Both are parsed on the main side. */
export interface Call<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  input: In;
  output: Out;
}

/** Declares a call; keeps the exact schemas as types. */
export function defineCall<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Call<In, Out> {
  return { input, output };
}
