import { createTextCache } from './cache.ts';
import { englishPhrases, englishWords } from './english-words.ts';
import { foldWidth } from './fold.ts';
import { isJapanese, normalise } from './normalise.ts';
import type { Quantity } from './quantities/quantity.ts';
import { findQuantities } from './quantities.ts';
import { similarity } from './similarity.ts';
import { japanesePlaces } from './statements/places.ts';
import { rolesIn } from './statements/roles.ts';
import {
  naming,
  type Position,
  type StatementTopic,
  stanceOnly,
  statementTopics,
} from './statements/statement.ts';
import { findStatements } from './statements.ts';

/** What a user noted as a statement: what it counts or is called, and the value. */
export interface Claimed {
  label: string;
  value: string;
}

function headsOfLabel(label: string): string[] {
  const folded = foldWidth(label);
  return englishPhrases(folded, englishWords(folded)).map((phrase) => phrase.token);
}

/** Reads the numbers of a claim as if label and value stood in one sentence; quotes are exact substrings of the value. */
export function findClaimQuantities({ label, value }: Claimed): Quantity[] {
  const name = label.trim();
  const japanese = isJapanese(`${name}${value}`);
  const lead = name === '' ? '' : japanese ? `${name}は` : `${name}: `;
  const bare = /^\s*[\d０-９][\d０-９,，.]*\s*$/u.test(value);
  const unit =
    bare && japanese
      ? /人|者|員|名/u.test(name)
        ? '人'
        : /率|割合/u.test(name)
          ? '%'
          : /点|スコア|toeic/iu.test(name)
            ? '点'
            : '件'
      : '';
  return findQuantities(`${lead}${value.trim()}${unit}`).map((quantity) => ({
    ...quantity,
    quote: value.trim(),
    heads: japanese ? quantity.heads : [...new Set([...quantity.heads, ...headsOfLabel(name)])],
  }));
}

/**
 * Says whether two claims of the same name hold different values: their first numbers, where both have one, else their words.
 * False when the names differ: then nothing says that they are about the same thing.
 */
export function namedValuesDisagree(a: Claimed, b: Claimed): boolean {
  if (normalise(a.label) !== normalise(b.label)) return false;
  const [first] = findClaimQuantities(a);
  const [second] = findClaimQuantities(b);
  if (first !== undefined && second !== undefined) {
    return (
      first.dimension === second.dimension &&
      first.per === second.per &&
      (first.low > second.high || second.low > first.high)
    );
  }
  if (first !== undefined || second !== undefined) return false;
  return normalise(a.value) !== '' && normalise(b.value) !== '' && similarity(a.value, b.value) < 0.2;
}

function readFirst(value: string, japanese: boolean): Position | null {
  const [found] = findStatements(value).filter(({ topic }) => topic === 'first-choice');
  if (found !== undefined) return found;
  const folded = foldWidth(value).trim();
  if (/未定|決めて(?:い|お)ない|決まって(?:い|お)ない|迷|undecided|not decided|not sure|unsure/u.test(folded))
    return stanceOnly('undecided');
  if (japanese) {
    if (/第[二2三3]|別の|他社|いいえ|ではない|違/u.test(folded)) return stanceOnly('no');
    return /御社|貴社|第[一1]|はい/u.test(folded) ? stanceOnly('yes') : null;
  }
  if (/\b(?:no|not|second|third|another|other|different)\b/u.test(folded)) return stanceOnly('no');
  return /\b(?:yes|first|top|you|your|this)\b/u.test(folded) ? stanceOnly('yes') : null;
}

function readPlace(value: string, japanese: boolean): Position | null {
  const [found] = findStatements(value).filter(({ topic }) => topic === 'location');
  if (found !== undefined) return found;
  const folded = foldWidth(value).trim();
  if (japanese) {
    if (/全国|どこでも|問わ|こだわら|希望なし|特になし/u.test(folded)) return naming(['anywhere']);
    if (/転勤/u.test(folded))
      return naming([/不可|なし|できな|難|無/u.test(folded) ? 'transfer:no' : 'transfer:yes']);
    if (/海外/u.test(folded))
      return naming([/不可|なし|できな|難|無/u.test(folded) ? 'abroad:no' : 'abroad:yes']);
    const places = japanesePlaces(folded);
    const only = /のみ|だけ|限定|以外/u.test(folded);
    return naming(
      (places.length > 0 ? places : [folded.replace(/のみ|だけ|限定/gu, '')]).map((place) => `at:${place}`),
      only,
    );
  }
  if (/\b(?:anywhere|nationwide|any|no preference|flexible|everywhere)\b/u.test(folded))
    return naming(['anywhere']);
  if (/\brelocat|\btransfer/u.test(folded))
    return naming([/\b(?:no|not|cannot|can't|unable)\b/u.test(folded) ? 'transfer:no' : 'transfer:yes']);
  const place = folded.replace(/\b(?:only|in|the|area|just)\b/gu, '').trim();
  return place === '' ? null : naming([`at:${place}`], /\bonly\b|\bjust\b/u.test(folded));
}

function readOthers(value: string, japanese: boolean): Position | null {
  const labelled = japanese ? `他社の選考状況：${value}` : `Other applications: ${value}`;
  for (const text of [value, labelled]) {
    const [found] = findStatements(text).filter(({ topic }) => topic === 'other-companies');
    if (found !== undefined) return found;
  }
  const folded = foldWidth(value).trim();
  const none = japanese
    ? /なし|ない|いません|のみ|だけ|0社|辞退|終了/u.test(folded)
    : /^(?:no|none|not|nothing)\b|\bonly you|\b(?:withdr[ae]wn?|withdrew|declined|closed)\b/u.test(folded);
  return stanceOnly(none ? 'none' : 'some');
}

function readValue(topic: StatementTopic, value: string): Position | null {
  if (normalise(value) === '') return null;
  const japanese = isJapanese(value);
  switch (topic) {
    case 'axis':
      return naming([foldWidth(value).trim()]);
    case 'desired-role': {
      const roles = rolesIn(foldWidth(value), japanese);
      return naming(roles.length > 0 ? roles : [normalise(value)], true);
    }
    case 'first-choice':
      return readFirst(value, japanese);
    case 'location':
      return readPlace(value, japanese);
    case 'other-companies':
      return readOthers(value, japanese);
    case 'start-date': {
      const [found] = findStatements(
        japanese
          ? `入社は${value}です。`
          : `I can start ${/^\s*(?:in|from|on)\b/iu.test(value) ? '' : 'in '}${value}.`,
      ).filter((statement) => statement.topic === 'start-date');
      return found ?? null;
    }
  }
}

const readers = new Map(
  statementTopics.map((topic) => [topic, createTextCache((value) => readValue(topic, value))]),
);

/** Reads a claim on a topic as a position, as the same topic is read in running text; null when the value says nothing. */
export function readClaim(topic: StatementTopic, value: string): Position | null {
  return readers.get(topic)?.(value) ?? null;
}
