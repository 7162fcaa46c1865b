/** What quick capture records, in the order its keys walk through. */
export const entryKinds = ['exchange', 'concern', 'fact', 'reverse-question'] as const;
export type EntryKind = (typeof entryKinds)[number];

// Both widths: a Japanese keyboard gives the wide ones.
const prefixes: Record<string, EntryKind> = {
  '!': 'concern',
  '！': 'concern',
  '#': 'fact',
  '＃': 'fact',
  '?': 'reverse-question',
  '？': 'reverse-question',
};

/** Reads the sign at the beginning of a line: `!` a concern, `#` something heard, `?` a question the user asked. */
export function readPrefix(text: string): { kind: EntryKind; rest: string } | undefined {
  const kind = prefixes[text.slice(0, 1)];
  return kind === undefined ? undefined : { kind, rest: text.slice(1) };
}
