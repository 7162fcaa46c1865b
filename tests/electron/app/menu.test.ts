import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '#electron/app/menu.ts';
import { languageOf, wordsIn } from '#electron/app/words.ts';

vi.mock('electron', () => import('#tests/electron-stand-in/electron.ts'));

type Item = ReturnType<typeof menuTemplate>[number];

function all(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  const items = all(menuTemplate(wordsIn('ja'), platform, () => {}));

  it('gives every item words', () => {
    const unnamed = items.filter(
      (item) => item.type !== 'separator' && item.role !== 'appMenu' && !item.label,
    );
    expect(unnamed).toEqual([]);
  });

  it('never gives one shortcut to two items', () => {
    const shortcuts = items.flatMap((item) => (item.accelerator ? [String(item.accelerator)] : []));
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('leaves quitting to the platform, in one place', () => {
    const quitting = items.filter((item) => item.role === 'quit' || item.role === 'appMenu');
    expect(quitting).toHaveLength(1);
  });
});

it('sends the id of the item that was clicked', () => {
  const sent: string[] = [];
  const items = all(menuTemplate(wordsIn('en'), 'linux', (command) => sent.push(command)));
  const item = items.find(({ id }) => id === 'open-today');
  Reflect.apply(item?.click ?? (() => {}), undefined, []);
  expect(sent).toEqual(['open-today']);
});

it('has every word in both languages', () => {
  const [ja, en] = [wordsIn('ja'), wordsIn('en')];
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  expect(Object.values(en).every((word) => /^[ -~…]+$/.test(word))).toBe(true);
});

it.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['en-US', 'en'],
  ['de', 'en'],
])('speaks on a machine set to %s the language %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
