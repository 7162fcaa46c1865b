import type { NotedExchange } from './split-notes.ts';

const joined = (before: string, text: string) =>
  before === '' ? text : text === '' ? before : `${before}\n${text}`;

/** Adds an exchange to the one before it: as a follow-up, or as more of its answer when it has no question. */
export function mergedIntoPrevious<Item extends NotedExchange>(
  items: readonly Item[],
  index: number,
): Item[] {
  const previous = items[index - 1];
  const merged = items[index];
  if (previous === undefined || merged === undefined) return [...items];
  const { question, answer, followUps } = merged;
  const whole: Item =
    question === ''
      ? {
          ...previous,
          answer: joined(previous.answer, answer),
          followUps: [...previous.followUps, ...followUps],
        }
      : { ...previous, followUps: [...previous.followUps, { question, answer }, ...followUps] };
  return [...items.slice(0, index - 1), whole, ...items.slice(index + 1)];
}

/**
 * Cuts an exchange in two at an offset of its question or its answer. In the question, what follows belongs to the
 * answer; in the answer, it becomes an exchange of its own, its first line the question, with the follow-ups.
 */
export function splitAt<Item extends NotedExchange>(
  items: readonly Item[],
  index: number,
  place: { field: 'question' | 'answer'; offset: number },
): Item[] {
  const item = items[index];
  if (item === undefined) return [...items];
  const text = item[place.field];
  const before = text.slice(0, place.offset).trim();
  const after = text.slice(place.offset).trim();
  if (after === '') return [...items];
  const parts: Item[] =
    place.field === 'question'
      ? [{ ...item, question: before, answer: joined(after, item.answer) }]
      : [
          { ...item, answer: before, followUps: [] },
          { ...item, question: firstLine(after), answer: otherLines(after) },
        ];
  return [...items.slice(0, index), ...parts, ...items.slice(index + 1)];
}

const firstLine = (text: string) => text.split('\n', 1)[0]?.trim() ?? '';
const otherLines = (text: string) => text.split('\n').slice(1).join('\n').trim();

/** Exchanges question and answer. */
export function swapped<Item extends NotedExchange>(item: Item): Item {
  return { ...item, question: item.answer, answer: item.question };
}
