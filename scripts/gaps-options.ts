import { parseArgs } from 'node:util';
import { type Language, languageSchema } from '#core/domain/settings.ts';
import { localDate } from '#core/domain/time.ts';

/** What the terminal report is asked for. */
export interface GapsOptions {
  files: string[];
  /** The day to report on; null for today. */
  on: string | null;
  company: string | undefined;
  /** Null for each journal's own language. */
  language: Language | null;
  json: boolean;
  help: boolean;
}

export const usage =
  'usage: npm run -s gaps -- FILE.json [MORE.json …] [--on YYYY-MM-DD] [--company NAME] [--lang ja|en] [--json]';

/** Reads the arguments; returns what is wrong with them, in words, when something is. */
export function readOptions(args: string[]): GapsOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        company: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const language = languageSchema.nullable().safeParse(values.lang ?? null);
    if (!language.success) return `--lang must be ja or en, not "${values.lang}"`;
    if (values.on !== undefined && !localDate.safeParse(values.on).success) {
      return `--on must be a date such as 2026-11-23, not "${values.on}"`;
    }
    if (values.company?.trim() === '') return '--company needs a name';
    if (positionals.length === 0 && !values.help) return 'no file given';
    return {
      files: positionals,
      on: values.on ?? null,
      company: values.company,
      language: language.data,
      json: values.json,
      help: values.help,
    };
  } catch (error) {
    return error instanceof Error ? (error.message.split(/\.? To specify|\n/u)[0] ?? '') : String(error);
  }
}
