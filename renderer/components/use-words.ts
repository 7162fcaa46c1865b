import { useTranslation } from 'react-i18next';
import type { Language } from '#core/domain/settings.ts';
import { hasMessage, type Translate, translator } from '#core/i18n/translate.ts';

/** The words of one language: `t` for typed keys, `code` for keys built from a code of the domain. */
export interface Words {
  t: Translate;
  language: Language;
  code: (namespace: string, code: string) => string;
}

function wordsOf(language: Language): Words {
  const t = translator(language);
  return {
    t,
    language,
    code: (namespace, code) => {
      const key = `${namespace}.${code}`;
      return hasMessage(key) ? t(key) : code;
    },
  };
}

const words: Record<Language, Words> = { ja: wordsOf('ja'), en: wordsOf('en') };

/** The words of the language the window shows; the same object until the language changes. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  return words[i18n.language === 'en' ? 'en' : 'ja'];
}
