import type { FollowUp } from '#core/domain/exchange.ts';
import { depthOf, type NoteLine, noteLines, readsLikeQuestion } from './note-line.ts';

/** A question and what was answered, found in notes. */
export interface NotedExchange {
  question: string;
  answer: string;
  followUps: FollowUp[];
}

type Role = 'question' | 'follow-up' | 'answer' | 'more';

/** Says what a line is, given the lines that speak up to it. */
type Reading = (line: NoteLine, at: number) => Role;

/** Lines asked by the interviewer bear one mark; an indented one digs into the answer above it. */
function readingByMark(lines: readonly NoteLine[], mark: 'question' | 'dash'): Reading {
  const base = Math.min(...lines.filter((line) => line.mark === mark).map(depthOf));
  const answersAreMarked = lines.some((line) => line.mark === 'answer');
  // For each line the place of the last one before it that is not blank.
  const lastSpeaking: number[] = [];
  lines.forEach((_line, at) => {
    lastSpeaking.push(lines[at - 1]?.mark === 'blank' ? (lastSpeaking[at - 1] ?? -1) : at - 1);
  });
  return (line, at) => {
    if (line.mark === mark) return depthOf(line) > base ? 'follow-up' : 'question';
    if (line.mark === 'follow-up') return 'follow-up';
    if (line.mark === 'answer') return 'answer';
    if (line.mark === 'item' && depthOf(line) > base && readsLikeQuestion(line.text)) return 'follow-up';
    return !answersAreMarked && lines[lastSpeaking[at] ?? -1]?.mark === mark ? 'answer' : 'more';
  };
}

/** A list: its outer items are questions; what stands deeper answers them or, when it asks, digs into them. */
function readingByItems(lines: readonly NoteLine[]): Reading {
  const items = lines.filter((line) => line.mark === 'item');
  const base = Math.min(...items.map(depthOf));
  const outer = items.filter((line) => depthOf(line) === base);
  const asking = outer.filter((line) => readsLikeQuestion(line.text)).length;
  // A flat list in which only some items ask is a list of questions and answers in turn.
  const mixed = asking > 0 && asking < outer.length && readsLikeQuestion(outer[0]?.text ?? '');
  return (line) => {
    if (line.mark === 'follow-up') return 'follow-up';
    if (line.mark === 'answer') return 'answer';
    const depth = depthOf(line);
    if (line.mark === 'item' && depth === base)
      return !mixed || readsLikeQuestion(line.text) ? 'question' : 'answer';
    if (line.mark === 'item' || depth > base) return readsLikeQuestion(line.text) ? 'follow-up' : 'answer';
    return 'answer';
  };
}

/** Plain prose: a line that asks starts an exchange; without one, the first line of each paragraph does. */
function readingByProse(lines: readonly NoteLine[]): Reading {
  const asks = (line: NoteLine) => line.mark === 'none' && readsLikeQuestion(line.text);
  const base = Math.min(...lines.filter((line) => line.mark !== 'blank').map(depthOf));
  const someAsk = lines.some(asks);
  return (line, at) => {
    if (line.mark === 'follow-up') return 'follow-up';
    if (line.mark === 'answer') return 'answer';
    if (someAsk) return asks(line) ? (depthOf(line) > base ? 'follow-up' : 'question') : 'answer';
    const before = lines[at - 1];
    return before === undefined || before.mark === 'blank' ? 'question' : 'answer';
  };
}

function readingOf(lines: readonly NoteLine[]): Reading {
  const count = (mark: NoteLine['mark']) => lines.filter((line) => line.mark === mark).length;
  if (count('question') > 0) return readingByMark(lines, 'question');
  if (count('dash') > 0) return readingByMark(lines, 'dash');
  return count('item') > 0 ? readingByItems(lines) : readingByProse(lines);
}

const joined = (before: string, text: string) => (before === '' ? text : `${before}\n${text}`);

/**
 * Splits a block of notes into exchanges: `Q:`/`A:` in either width, 質問/回答, lines that begin with a dash, lists,
 * numbered lines, follow-ups by their mark or by indentation, or plain lines that ask. Every word that is not a
 * marker is kept, in order; lines before the first question become an exchange without one.
 */
export function splitNotes(notes: string): NotedExchange[] {
  const lines = noteLines(notes);
  const roleOf = readingOf(lines);
  const found: NotedExchange[] = [];
  // The part of the last exchange that the next line without a role of its own continues.
  let open: 'question' | 'answer' = 'question';
  lines.forEach((line, at) => {
    const text = line.text.trimEnd();
    if (line.mark === 'blank') return;
    const role = roleOf(line, at);
    const last = found.at(-1);
    if (role === 'question' || last === undefined) {
      const asked = role === 'question';
      found.push({ question: asked ? text : '', answer: asked ? '' : text, followUps: [] });
      open = asked ? 'question' : 'answer';
      return;
    }
    if (role === 'follow-up') {
      last.followUps.push({ question: text, answer: '' });
      open = 'question';
      return;
    }
    if (role === 'answer') open = 'answer';
    const part = last.followUps.at(-1) ?? last;
    part[open] = joined(part[open], text);
  });
  return found.filter(
    ({ question, answer, followUps }) => question !== '' || answer !== '' || followUps.length > 0,
  );
}

/** Whether a pasted text is a block of notes rather than one answer: it splits into two exchanges or more. */
export function looksLikeNotes(text: string): boolean {
  return /[\n\r]/u.test(text.trim()) && splitNotes(text).length >= 2;
}
