import { z } from 'zod';
import { archiveSchema } from './schema.ts';

/** The JSON Schema (draft 2020-12) of a journal file as it may be written by hand: keys with a default are optional. */
export function archiveJsonSchema(): object {
  return {
    title: 'Interview Journal file, version 1',
    description:
      'Beyond this schema: ids are unique over the whole file, every id that is referred to exists (in the same company, except episodes), dates exist.',
    ...z.toJSONSchema(archiveSchema, { io: 'input', cycles: 'ref' }),
  };
}
