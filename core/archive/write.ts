import { z } from 'zod';
import type { Journal } from '../domain/journal.ts';
import { isObject } from './hostile.ts';
import { archiveFormat, archiveSchema, archiveVersion } from './schema.ts';

/** A value with the keys of every object in the order its schema declares them; keys of free records sorted. */
function inSchemaOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional
  ) {
    return inSchemaOrder(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item: unknown) => inSchemaOrder(schema.element, item));
  }
  if (schema instanceof z.ZodObject && isObject(value)) {
    const keys = Object.keys(schema.shape).filter((key) => value[key] !== undefined);
    return Object.fromEntries(keys.map((key) => [key, inSchemaOrder(schema.shape[key], value[key])]));
  }
  if (isObject(value)) return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return value;
}

/**
 * The text of a journal file. The same journal always gives the same text: keys in the order of the schema, two
 * spaces, a final line break. `exportedAt` is an instant such as `2026-11-23T09:00:00Z`; null leaves it out.
 */
export function writeArchive(journal: Journal, exportedAt: string | null): string {
  const archive = {
    format: archiveFormat,
    version: archiveVersion,
    ...(exportedAt === null ? {} : { exportedAt }),
    ...journal,
  };
  return `${JSON.stringify(inSchemaOrder(archiveSchema, archive), null, 2)}\n`;
}
