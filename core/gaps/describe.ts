import type { Language } from '#core/domain/settings.ts';
import { hasMessage, type MessageKey, type Translate, translator } from '#core/i18n/translate.ts';
import type { Gap } from './engine.ts';

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
  document: 'documentKind',
};

const separators: Record<Language, string> = { ja: '・', en: ', ' };

function inWords(name: string, code: string, translate: Translate): string {
  const key = `${namespaces[name]}.${code}`;
  return name in namespaces && hasMessage(key) ? translate(key) : code;
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
  const say = (part: string): string => {
    const key: string = `gaps.${gap.rule}.${part}`;
    return translate(key as MessageKey, params);
  };
  return {
    title: say('title'),
    message: say(gap.variant === undefined ? 'message' : `message_${gap.variant}`),
    why: say('why'),
    fix: say('fix'),
  };
}
