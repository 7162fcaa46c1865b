import type { Category, PreparedCategory } from '#core/domain/category.ts';
import type { Language } from '#core/domain/settings.ts';
import en from './en.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };

/** A question second rounds often ask: its words, and the rung of the category's ladder it stands on. */
export interface TypicalQuestion {
  rung: string | null;
  text: string;
}

type Asked = Record<PreparedCategory | 'follow-up', readonly TypicalQuestion[]>;

/** The same questions in the same order in both languages; a test keeps them so. */
const byLanguage: Record<Language, Asked> = { ja, en };

/** The typical questions of a category in a language; none for `reverse` and `other`. */
export function typicalQuestions(category: Category, language: Language): readonly TypicalQuestion[] {
  return category === 'reverse' || category === 'other' ? [] : byLanguage[language][category];
}
