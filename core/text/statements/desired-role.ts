import { rolesIn } from './roles.ts';
import { naming, type Passage, type Position } from './statement.ts';

const JA_LABEL =
  /(?:希望|志望)(?:する)?(?:の)?(?:職種|職|部署|配属(?:先)?|部門|コース|業務|ポジション)(?:は|:|として(?:は)?|が)?\s?([^。]*)/u;
const JA_BARE = /(?<![一二三123群])志望は([^。]*)/u;
const JA_WISH =
  /([^、。]{1,16}?)(?:職|部門|部署|部|の仕事|の業務|コース)?(?:を|が|に|へ|で|として)?(?:第[一1])?(?:志望|希望)(?:です|し(?:てい|てお|ます|、)|する|。|\0|$|だ)/u;
const JA_WANT =
  /([^、。]{1,16}?)(?:職|部門|部署|部|の仕事|の業務|分野)?(?:に|を|で|として|へ)(?:就き|就職し|携わ|挑戦し|担当し|担い|働き|活躍し|貢献し|取り組み|関わ|配属され|やり|入社し|進み|経験し|学び|始め|知り)[^、。]{0,6}たい/u;
const JA_DESIRED =
  /(?:やりたい|希望する|志望する|就きたい|したい|入りたい)(?:仕事|職種|部署|業務|職|配属先)(?:は|が)([^。]*)|(?:志望|希望)し(?:てい|てお)(?:る|ります)?(?:の|職種)は([^。]*)/u;
const JA_LATER = /将来|ゆくゆく|いずれ|いつか|[\d五十三]年後|中長期|最終的に|その後|経験を積んだ後/u;
const JA_NOT_WORK =
  /受験|大学|学部|ゼミ|研究室|留学|アルバイト|サークル|業界(?:を|志望|希望)|勤務|転勤|海外(?!営業|事業|マーケ|企画|部門)|都内|地元/u;

function readJapanese(text: string): Position | null {
  if (!/志望|希望|たい/u.test(text)) return null;
  const later = JA_LATER.test(text);
  const label =
    JA_LABEL.exec(text)?.[1] ??
    JA_DESIRED.exec(text)
      ?.slice(1)
      .find((part) => part !== undefined);
  if (label !== undefined) {
    if (/(?:ない|ません|こだわら|問わ|決めて|特に)/u.test(label)) return null;
    const roles = rolesIn(text, true);
    if (roles.length > 0) return naming(roles, !later);
    const plain = /^([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)職?(?:です|だ|で|を|、|。|\0|$)/u.exec(
      label,
    )?.[1];
    return plain === undefined || /希望|志望|職種/u.test(plain) ? null : naming([plain], !later);
  }
  if (JA_NOT_WORK.test(text)) return null;
  const bare = rolesIn(JA_BARE.exec(text)?.[1] ?? '', true);
  if (bare.length > 0) return naming(bare, !later);
  for (const pattern of [JA_WISH, JA_WANT]) {
    const wish = pattern.exec(text)?.[1];
    if (wish === undefined) continue;
    const roles = rolesIn(wish, true);
    if (roles.length === 0) continue;
    const all = rolesIn(text, true);
    const sure =
      pattern === JA_WISH ||
      /として(?:働|活躍|貢献|入社|始め)|に就き|職で働|担当し|担い|携わり|やりたい|配属/u.test(text);
    return naming(all, sure && !later);
  }
  return null;
}

const EN_LABEL =
  /\b(?:desired|preferred|target|ideal) (?:position|role|job|department|team|career)\b\s?(?:is|:|would be)?\s?(.*)/u;
const EN_WISH =
  /\b(?:hoping|hope|looking|applying|apply|aiming|applied)(?: mainly| primarily)? for (?:a |an |the |some )?(?:(?:role|position|job|post|career|place|work)s? )?(?:in |as (?:a |an )?|on )?(.*)|\b(?:want|like|hope|love|prefer|plan|intend|wish) to (?:work|start(?: out)?|begin|join(?: you)?|be|become|go|contribute|build a career|have a career)\b\s?(?:mainly |first )?(?:as |in |into |on |with )?(?:a |an |the |your )?(.*)|\b(?:role|position|job) (?:that )?i (?:want|would like|am hoping for|'d like|prefer|am after) is (?:in |that of )?(?:a |an |the )?(.*)|\b(?:my (?:goal|aim) is to (?:work|be|become)) (?:as |in )?(?:a |an )?(.*)|\binterested in (?:a |an |the )?(?:role|position|job|career) (?:in|as) (?:a |an )?(.*)|\b(?:want|like|hope for|love) (?:a |an )?(?:job|role|position|career|post) (?:in|as) (?:a |an )?(.*)|\bi see myself (?:working )?(?:in|as) (?:a |an )?(.*)/u;
const EN_LATER =
  /\bin the future\b|\bsomeday\b|\beventually\b|\bin (?:five|ten|\d+) years\b|\blater\b|\blong[- ]term\b|\bone day\b|\bultimately\b|\bafter (?:a few|some|two|three)\b/u;

function readEnglish(text: string): Position | null {
  if (
    !/\b(?:role|position|job|hop|look|apply|want|like|hope|love|prefer|plan|intend|wish|goal|aim|interested|see myself)/u.test(
      text,
    )
  )
    return null;
  const later = EN_LATER.test(text);
  const label = EN_LABEL.exec(text);
  const wish = EN_WISH.exec(text);
  const value = label?.[1] ?? wish?.slice(1).find((part) => part !== undefined);
  if (value === undefined || /\b(?:don't|do not|not) (?:want|like|hope)\b/u.test(text)) return null;
  const near =
    value.split(
      /[,;.]|\b(?:because|so that|where|who|which|that|since|after|before|and (?:then|i|to|later))\b/u,
    )[0] ?? '';
  const roles = rolesIn(near.slice(0, 60), false).length > 0 ? rolesIn(value, false) : [];
  if (roles.length > 0)
    return naming([...new Set([...roles, ...(later ? rolesIn(text, false) : [])])], !later);
  if (label === null) return null;
  const plain = /^(?:in |as )?(?:a |an |the )?([a-z][a-z -]{2,30})$/u.exec(near.trim())?.[1];
  return plain === undefined ? null : naming([plain.trim()], !later);
}

/** Reads which kind of work a sentence asks for; `only` marks a plain wish for the start, not for some later year. */
export function readDesiredRole(passage: Passage): Position | null {
  return passage.japanese ? readJapanese(passage.text) : readEnglish(passage.text);
}

/** Known roles are told by their ids; names outside the list may contain one another. */
function sameRole(a: string, b: string): boolean {
  if (a === b) return true;
  return /[^a-z-]/u.test(a) && /[^a-z-]/u.test(b) && (a.includes(b) || b.includes(a));
}

/** Two wishes disagree when both are plain wishes and no named role can be the same. */
export function rolesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const first = a.filter((position) => position.only);
  const second = b.filter((position) => position.only);
  if (first.length === 0 || second.length === 0) return false;
  const all = (positions: readonly Position[]) => positions.flatMap((position) => position.values);
  const others = all(b);
  return !all(a).some((one) => others.some((other) => sameRole(one, other)));
}
