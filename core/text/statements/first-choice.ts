import { readEnglishFirstChoice } from './english-first-choice.ts';
import { readJapaneseFirstChoice } from './japanese-first-choice.ts';
import type { Passage, Position } from './statement.ts';

/** Which stances cannot both hold. One of several first choices may still be undecided. */
const CLASHES: ReadonlySet<string> = new Set(['yes/no', 'yes/undecided', 'group/no']);

/** Words that rank companies by themselves; what a text says so outweighs what it lets one infer. */
const RANKED =
  /第[一1]志望|本命|志望順位|\b(?:first|top|number[- ]one|1st) (?:choice|pick|preference|option)\b/u;

/** Reads whether a sentence calls this company the first choice: yes, group (one of several), no, or undecided. */
export function readFirstChoice(passage: Passage): Position | null {
  const found = passage.japanese ? readJapaneseFirstChoice(passage) : readEnglishFirstChoice(passage);
  return found === null ? null : { ...found, only: RANKED.test(passage.text) };
}

/** Two stances disagree when one says yes, or one of the first, and the other no; or one says yes and the other is undecided. */
export function firstChoicesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const stances = (positions: readonly Position[]) => {
    const plain = positions.filter(({ only }) => only);
    return (plain.length > 0 ? plain : positions).map(({ stance }) => stance);
  };
  const [first, second] = [stances(a), stances(b)];
  const clash = (one: string | null, other: string | null) =>
    CLASHES.has(`${one}/${other}`) || CLASHES.has(`${other}/${one}`);
  return first.every((one) => second.every((other) => clash(one, other)));
}
