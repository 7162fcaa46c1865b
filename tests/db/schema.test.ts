import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { tables } from '#db/schema/tables.ts';

function migrated(): Database.Database {
  const sqlite = new Database(':memory:');
  migrate(sqlite, migrations, () => undefined);
  return sqlite;
}

test('the committed snapshot of the schema is what all migrations make', async () => {
  const rows = migrated()
    .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name')
    .all();
  const schema = z.array(z.object({ sql: z.string() })).parse(rows);
  const text = `${schema.map(({ sql }) => `${sql};`).join('\n\n')}\n`;
  await expect(text).toMatchFileSnapshot('./schema.snapshot.sql');
});

test('a shipped migration never changes', () => {
  const hashes = Object.fromEntries(
    migrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]),
  );
  const shipped = readFileSync(new URL('./shipped-migrations.json', import.meta.url), 'utf8');
  expect(hashes).toEqual(JSON.parse(shipped));
});

test('migrations are numbered in order, and named by their number', () => {
  for (const [index, { version, name }] of migrations.entries()) {
    expect(version).toBe(index + 1);
    expect(name.startsWith(String(version).padStart(4, '0'))).toBe(true);
  }
});

const columnInfo = z.array(z.object({ name: z.string(), type: z.string(), notnull: z.int(), pk: z.int() }));
const foreignKeyInfo = z.array(z.object({ from: z.string(), table: z.string(), on_delete: z.string() }));

test.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
  'table %s is declared as it is',
  (name, table) => {
    const sqlite = migrated();
    const config = getTableConfig(table);
    const real = columnInfo.parse(sqlite.pragma(`table_info(${name})`));
    const declared = config.columns.map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      notnull: Number(column.notNull),
    }));
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect(declared.sort(byName)).toEqual(real.map(({ pk: _pk, ...column }) => column).sort(byName));

    const keys = config.foreignKeys.map((key) => {
      const { columns, foreignTable } = key.reference();
      return {
        from: columns[0]?.name,
        table: getTableConfig(foreignTable).name,
        on_delete: key.onDelete?.toUpperCase(),
      };
    });
    const realKeys = foreignKeyInfo.parse(sqlite.pragma(`foreign_key_list(${name})`));
    const byColumn = (a: { from?: string | undefined }, b: { from?: string | undefined }) =>
      String(a.from).localeCompare(String(b.from));
    expect(keys.sort(byColumn)).toEqual(realKeys.sort(byColumn));
  },
);

test('every table is strict and declared', () => {
  const list = z
    .array(z.object({ name: z.string(), type: z.string(), strict: z.int() }))
    .parse(migrated().pragma('table_list'))
    .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'));
  expect(list.filter(({ strict }) => strict !== 1)).toEqual([]);
  expect(list.map(({ name }) => name).sort()).toEqual(
    tables.map((table) => getTableConfig(table).name).sort(),
  );
});

test.each([
  ["UPDATE round SET outcome = 'hired'"],
  ['UPDATE exchange SET certain = 2'],
  ["UPDATE exchange SET follow_ups = '{'"],
  ["UPDATE exchange SET follow_ups = '{}'"],
  ["UPDATE company SET name = ''"],
  ["UPDATE round SET minutes = 'long'"],
  ['UPDATE claim SET source_exchange_id = NULL'],
  ["UPDATE fact SET company_id = 'nobody'"],
])('the database itself refuses %s', (sql) => {
  const sqlite = migrated();
  sqlite.pragma('foreign_keys = ON');
  const now = "'2026-11-23T09:00:00.000Z'";
  sqlite.exec(`
    INSERT INTO company VALUES ('c', 0, ${now}, ${now}, NULL, '青葉', '', '', '', 'active', NULL, '', '{}');
    INSERT INTO round (id, company_id, position, created_at, updated_at, kind, location, contact, outcome, feedback, interviewers)
      VALUES ('r', 'c', 0, ${now}, ${now}, 'interview', '', '', 'scheduled', '', '[]');
    INSERT INTO exchange (id, round_id, position, created_at, updated_at, category, question, answer, certain, follow_ups)
      VALUES ('x', 'r', 0, ${now}, ${now}, 'other', '', '', 1, '[]');
    INSERT INTO fact (id, company_id, position, created_at, updated_at, kind, text, source, opinion)
      VALUES ('f', 'c', 0, ${now}, ${now}, 'business', '', '', '');
    INSERT INTO claim (id, company_id, position, created_at, updated_at, topic, label, value, source_exchange_id, change_reason)
      VALUES ('l', 'c', 0, ${now}, ${now}, 'axis', '', '', 'x', '');
  `);
  expect(() => sqlite.exec(sql)).toThrow(/constraint|cannot store/i);
});
