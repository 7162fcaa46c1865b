import { findQuantities } from '#core/text/quantities.ts';

/** A group as the one who acts; someone who speaks to it or asks it (メンバーに, みんなから) acts alone. */
const us =
  /私たち|私達|私ども|わたしたち|僕たち|僕達|僕ら|ぼくたち|俺たち|自分たち|自分達|我々|皆で|(?:チーム|みんな|メンバー)(?!(?:全員|一人ひとり|一人一人)?(?:に|へ|を|から))|\b(?:[Ww]e|us|[Oo]urs?|[Oo]urselves)\b/u;
const oneself =
  /私(?!たち|達|ども|立)|わたし(?!たち|達)|(?:僕|ぼく|俺)(?!たち|達|ら)|自分(?!たち|達)|\b(?:I|[Mm]y|me|myself)\b/u;

/** The first words by which an action speaks of a group, when it never speaks of the person telling it; else null. */
export function onlyUs(action: string): string | null {
  return oneself.test(action) ? null : (us.exec(action)?.[0] ?? null);
}

const digits = /\p{N}/u;
/** Amounts and ranks without a comparable number. */
const vagueAmounts =
  /数[十百千万]|倍増|倍に|首位|最多|最優秀|史上|新記録|一番(?!の思い出|大切|楽し|うれし|嬉し|良い|いい)/u;
/** Idioms in which a numeral counts nothing. */
const idioms =
  /一人ひとり|一人一人|一つ一つ|一つひとつ|一回り|一日一日|二人三脚|千人力|一[年日](?=にな|だった|でした)|\bfor once\b|\bfirst to last\b|\b(?:first|second) (?:of all|nature)\b/giu;
const wordsOfOthers =
  /評価|感謝|ありがと|言われ|言って|褒め|ほめ|誉め|認め(?:られ|て)|任され|頼まれ|選ば|選出|採用され|表彰|受賞|入賞|入選|優勝|「[^」]+」|["“][^"”]+["”]/u;
const englishWordsOfOthers =
  /\b(?:told|said|feedback|prais\w*|chosen|chose|award\w*|thank\w*|selected|won|hired|promoted|adopted|recommended|asked (?:me|us))\b/iu;

/** Whether someone else could check a result: it holds a number, or what others said or awarded. */
export function isObservable(result: string): boolean {
  return (
    digits.test(result) ||
    vagueAmounts.test(result) ||
    wordsOfOthers.test(result) ||
    englishWordsOfOthers.test(result) ||
    findQuantities(result.replace(idioms, '')).length > 0
  );
}
