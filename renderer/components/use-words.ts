import { useTranslation } from 'react-i18next';
import type { Language } from '#core/domain/settings.ts';
import { hasMessage, type Translate, translator } from '#core/i18n/translate.ts';

/** The words of the language the window shows: `t` for typed keys, `code` for keys built from a code of the domain. */
export function useWords(): {
  t: Translate;
  language: Language;
  code: (namespace: string, code: string) => string;
} {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'ja';
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
