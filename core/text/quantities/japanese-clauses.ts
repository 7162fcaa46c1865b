import { type Stretch, splitJapaneseClauses } from '../clauses.ts';

/** What is only set before what is told of it: 最初の試合は、30点差で負けた. */
const SET_BEFORE = /(?:は|に|[はもが]?(?:とき|時|ころ|頃)に?は?|^毎[日朝晩週月年])[、,]$/u;
/** A number with nothing to count yet: 毎日50分、オンライン英会話を受けている. */
const BARE =
  /^(?:毎[日朝晩週月年]|週に?|月に?|年に?|[1一]日に?|[1一]週間に)\s?[\d,.]+[^\d、はがをのにで]{1,3}、$/u;
/** How long something went on, set before it: 3年間、テニス部にいた. */
const LASTING = /^(?:約|およそ)?(?:\d+(?:年|か月|ヶ月|カ月|週|日|時)|半年)間、$/u;
/** A date on paper is no time the speaker counts by. */
const DATED = /\d{4}年/u;
const OPENS = /[（(]$/u;

/**
 * Splits a Japanese sentence into the clauses in which a number is told: a topic or a time set off by a comma
 * belongs to the clause it introduces, and what stands in brackets behind a number to that number.
 */
export function splitTellingClauses(
  text: string,
  numbers: readonly { start: number; end: number }[],
): Stretch[] {
  const told: Stretch[] = [];
  const counts = ({ text: clause, start }: Stretch) =>
    numbers.some((number) => number.start >= start && number.start < start + clause.length);
  for (const clause of splitJapaneseClauses({ text, start: 0 })) {
    const last = told.at(-1);
    const joined =
      last !== undefined &&
      last.start + last.text.length === clause.start &&
      ((!counts(last) && SET_BEFORE.test(last.text)) ||
        (counts(last) && BARE.test(last.text)) ||
        (!counts(clause) && LASTING.test(last.text)) ||
        (counts(last) && OPENS.test(last.text) && !counts(clause) && !DATED.test(clause.text)));
    if (joined) told[told.length - 1] = { text: last.text + clause.text, start: last.start };
    else told.push(clause);
  }
  return told;
}
