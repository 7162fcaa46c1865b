import type { Language } from '#core/domain/settings.ts';
import { hasMessage, type MessageKey, type Translate, translator } from '#core/i18n/translate.ts';
import type { Gap } from './engine.ts';
import type { RuleId } from './rules/index.ts';

/** A gap in words: its title, what is wrong, why an interviewer cares, and the one fix. */
export interface GapText {
  title: string;
  message: string;
  why: string;
  fix: string;
}

/** The message namespace that puts the codes under a parameter's name into words. */
const namespaces: Record<string, string> = {
  category: 'category',
  categories: 'category',
  rungs: 'rung',
  parts: 'part',
  topic: 'topic',
  mode: 'mode',
  round: 'roundName',
  document: 'document-kind',
};

const separators: Record<Language, string> = { ja: '・', en: ', ' };

function inWords(name: string, code: string, translate: Translate): string {
  const key = `${namespaces[name]}.${code}`;
  return name in namespaces && hasMessage(key) ? translate(key) : code;
}

function messageOf(
  rule: RuleId,
  part: string,
  language: Language,
  params: Record<string, string | number> = {},
): string {
  const key: string = `gaps.${rule}.${part}`;
  return translator(language)(key as MessageKey, params);
}

/** Puts a rule into words of one language: what it looks for, why an interviewer cares, and the usual fix. */
export function describeRule(rule: RuleId, language: Language): Omit<GapText, 'message'> {
  return {
    title: messageOf(rule, 'title', language),
    why: messageOf(rule, 'why', language),
    fix: messageOf(rule, 'fix', language),
  };
}

/** Puts a gap into words of one language. Quotes stay in `evidence`, untranslated. */
export function describeGap(gap: Gap, language: Language): GapText {
  const translate = translator(language);
  const params = Object.fromEntries(
    Object.entries(gap.params ?? {}).map(([name, value]) => [
      name,
      typeof value === 'number'
        ? value
        : [value]
            .flat()
            .map((code) => inWords(name, code, translate))
            .join(separators[language]),
    ]),
  );
  const message = gap.variant === undefined ? 'message' : `message_${gap.variant}`;
  return { ...describeRule(gap.rule, language), message: messageOf(gap.rule, message, language, params) };
}
