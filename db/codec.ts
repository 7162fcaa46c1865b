import { getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';
import { type Noun, recordSchemas } from '#core/domain/record.ts';
import { AppError } from '#core/errors.ts';
import type { Row, SqlValue } from './journal-db.ts';

/** How one field of a record is kept: in which columns, and the way there and back. */
export interface FieldCodec {
  columns: readonly string[];
  encode(value: unknown): readonly SqlValue[];
  decode(row: Row): unknown;
}

/** JSON text of a value; half surrogate pairs, which SQLite's UTF-8 cannot hold, become U+FFFD. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  );
}

function plain(column: string): FieldCodec {
  return {
    columns: [column],
    encode: (value) => {
      if (typeof value === 'string') return [value.toWellFormed()];
      return [typeof value === 'number' ? value : null];
    },
    decode: (row) => row[column],
  };
}

function boolean(column: string): FieldCodec {
  return {
    columns: [column],
    encode: (value) => [value === null || value === undefined ? null : Number(value)],
    decode: (row) => (row[column] === null ? null : row[column] === 1),
  };
}

// Neither the parser's message nor zod's goes into the error: they may quote the journal, and errors are logged.
function readJson(text: string, column: string, schema: z.ZodType): unknown {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Told below.
  }
  throw new AppError('database-corrupt', `a stored ${column} is damaged`);
}

function json(column: string, schema: z.ZodType): FieldCodec {
  return {
    columns: [column],
    encode: (value) => [toJson(value)],
    decode: (row) => {
      const text = String(row[column]);
      return text === '[]' ? [] : readJson(text, column, schema);
    },
  };
}

/**
 * The codecs of a noun's fields, in the order of its schema: from its table's columns, unless `special` says how a
 * field is kept. Fields kept elsewhere (`elsewhere`) are left out.
 */
export function fieldCodecs(
  noun: Noun,
  table: SQLiteTable,
  special: Readonly<Record<string, FieldCodec>>,
  elsewhere: readonly string[],
): ReadonlyMap<string, FieldCodec> {
  const columns = getTableColumns(table);
  const codecs = new Map<string, FieldCodec>();
  for (const [field, schema] of Object.entries<z.ZodType>(recordSchemas[noun].shape)) {
    if (elsewhere.includes(field)) continue;
    const column = columns[field];
    const known = special[field];
    if (known !== undefined) codecs.set(field, known);
    else if (column?.dataType === 'json') codecs.set(field, json(column.name, schema));
    else if (column?.dataType === 'boolean') codecs.set(field, boolean(column.name));
    else if (column !== undefined) codecs.set(field, plain(column.name));
    else throw new Error(`no column keeps ${noun}.${field}`);
  }
  return codecs;
}
