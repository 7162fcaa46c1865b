import { parseArchive } from '#core/archive/parse.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { Language } from '#core/domain/settings.ts';
import { AppError } from '#core/errors.ts';
import { sampleFor } from './sample-dates.ts';
import en from './sample-en.json' with { type: 'json' };
import ja from './sample-ja.json' with { type: 'json' };

const files: Record<Language, unknown> = { ja, en };

/** The day both sample files are written for. */
const writtenFor = '2026-11-23';

/** The sample journal of a language, its dates moved so that it reads as written for `today` (`YYYY-MM-DD`). */
export function sampleOf(language: Language, today: string): Journal {
  const parsed = parseArchive(files[language]);
  if (!parsed.ok)
    throw new AppError('unexpected', `the ${language} sample is not a journal file`, parsed.problems);
  return sampleFor(parsed.journal, writtenFor, today);
}
