import i18next, { type i18n as I18n, type TFunction } from 'i18next';
import type { Language } from '#core/domain/settings.ts';
import en from './en.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** A key of the message files, for example `severity.high`. Plural forms are asked for by their base key. */
export type MessageKey = WithoutPlural<Leaves<typeof ja>>;

/** Turns a message key and its parameters into a sentence of one language. */
export type Translate = (key: MessageKey, params?: Record<string, string | number>) => string;

/** The message files by language. Both hold the same keys; a test keeps them so. */
export const messages = { ja, en } satisfies Record<Language, unknown>;

/** The one i18next instance of this process. The window shares it with react-i18next; nothing is loaded at run time. */
export const i18n: I18n = i18next.createInstance({
  lng: 'ja',
  fallbackLng: false,
  resources: { ja: { translation: ja }, en: { translation: en } },
  interpolation: { escapeValue: false },
});
void i18n.init();

function translatorOf(language: Language): Translate {
  const translate: TFunction = i18n.getFixedT(language);
  return (key, params) => translate(key, params ?? {});
}

const translators: Record<Language, Translate> = { ja: translatorOf('ja'), en: translatorOf('en') };

/** The translator of one language, whatever language the window shows. */
export function translator(language: Language): Translate {
  return translators[language];
}

/** Whether a key built at run time, such as `rung.axis`, exists. */
export function hasMessage(key: string): key is MessageKey {
  return i18n.exists(key, { lng: 'ja' });
}
