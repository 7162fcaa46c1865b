import { readEnglishRole } from './english-desired-role.ts';
import { wholeRolesIn } from './english-role-names.ts';
import { readEnglishWish } from './english-role-wish.ts';
import { readJapaneseWish } from './japanese-role-wish.ts';
import { mayBeRole, shareWord } from './occupations.ts';
import { japanesePlaces } from './places.ts';
import { fieldsPart, isField, sparesField } from './role-fields.ts';
import { isTask, mayBeDoneBy, ownRole } from './role-tasks.ts';
import type { RoleWish } from './role-wish.ts';
import { isRole, rolesIn, withinRole } from './roles.ts';
import { denying, naming, type Passage, type Position, stanceOnly } from './statement.ts';

const JA_KIND = '(?:職種|職務|職|部署|配属(?:先|部署)?|部門|コース|業務|ポジション|仕事|役割|担当)';
const JA_LABEL: readonly RegExp[] = [
  new RegExp(
    `(?:希望|志望)(?:する|している|しております|の)?(?:の)?${JA_KIND}(?:は|:|として(?:は)?|が)\\s?([^。]*)`,
    'u',
  ),
  /(?:配属(?:先|部署)?|職種)(?:の)?(?:希望|志望)?(?:先)?(?:は|:|について(?:は)?、|としては)\s?([^。]*)/u,
  new RegExp(
    `(?:やりたい|やってみたい|希望する|志望する|就きたい|したい|してみたい|入りたい|携わりたい|目指す|目指している|挑戦したい)(?:と考えている|と思っている)?${JA_KIND}(?:は|が)([^。]*)`,
    'u',
  ),
  /(?:志望|希望|目指)し(?:てい|てお)(?:る|ります)?(?:の|職種)は([^。]*)/u,
];
const JA_LATER =
  /将来(?!では)|その先|夢として|ゆくゆく|いずれ|いつか|[\d五十三]+年後|\d年目|\d+代|中長期|長期的|最終的に|その後|経験を積んだ後|キャリアの(?:目標|ゴール)|夢は/u;
const JA_NOT_WORK =
  /受験|大学|学部|ゼミ|研究室|留学|アルバイト|サークル|業界(?:を|志望|希望)|勤務|転勤|海外(?!営業|事業|マーケ|企画|部門)|都内|地元|学びたい|(?:社員|方)(?:に|の話)/u;
/** A name of work outside the list, sure by the word that follows or ends it. */
const JA_NAMED =
  /(?:^|[、。\s「]|は|まず|まずは|には|では)([\p{Script=Han}\p{Script=Katakana}ーa-z&]{2,14}?)(?:(?:部門|部署|部|室|課|職)(?:の仕事)?(?:を|に|で|へ)(?:の)?(?:希望|志望|配属|働|目指))/u;
/** A company that is turned down is no kind of work. */
const EMPLOYER =
  /\b(?:firms?|compan(?:y|ies)|banks?|studios?|agenc(?:y|ies)|hospitals?|house)\b|会社|企業|事務所/u;
/** The interviewer's own suggestion. */
const JA_ASKED = /^[^。]*か(?:どうか)?と(?:聞かれ|問われ|尋ねられ)[^、。]{0,4}、/u;
const JA_WISHFUL = /職は(?:受けて|応募して)|つもり|気は|志望|希望|た[いく]|興味|考え|目指|職種|配属|仕事は/u;
const EN_WISHFUL =
  /\b(?:want|wish|like|hop(?:e|ing)|apply|applying|position|role|job|career|aim|see myself|begin|start)\b/u;
const JA_GENERIC =
  /^(?:総合|一般|技術系?|事務系?|文系|理系|専門|正社|会社|企業|当|御社|貴社|新|国内|海外|第|本|全|一員|社会|同じ|各|他|社|職場|人|現場|リーダー|メンバー|プレイヤー|パートナー|プロ|エリア|地域|グローバル|管理)/u;

function readJapanese(whole: string): Position | null {
  const text = whole.replace(JA_ASKED, '');
  if (!/志望|希望|たい|せて|一本|一筋|一択|配属|職種|目指|つもり|ほしい|応募|エントリー/u.test(text))
    return null;
  const later = JA_LATER.test(text);
  const label = JA_LABEL.map((pattern) => pattern.exec(text)?.[1]).find((part) => part !== undefined);
  if (label !== undefined && !/^[^、]{0,10}(?:どこ|どちら)/u.test(label)) {
    if (/(?:ない|ません|こだわら|問わ|決めて|特に|お任せ|不問|どこでも)/u.test(label)) return null;
    const plain =
      /^([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:職|部|部門)?(?:です|だ|で|を|、|。|\0|$)/u.exec(
        label,
      )?.[1];
    return plain === undefined ||
      /希望|志望|職種/u.test(plain) ||
      JA_GENERIC.test(plain) ||
      rolesIn(plain, true).length > 0 ||
      japanesePlaces(plain).length > 0
      ? null
      : naming([plain], !later);
  }
  if (JA_NOT_WORK.test(text)) return null;
  const named = JA_NAMED.exec(text)?.[1];
  return named === undefined ||
    JA_GENERIC.test(named) ||
    rolesIn(named, true).length > 0 ||
    !/希望|志望|たい|目指/u.test(text)
    ? null
    : naming([named], !later);
}

const ALL_BUT = /以外の/u;
const ANY = 'any';
const NO_OTHER = 'no-other';

function readWish({ contrast, text, before, rest, japanese }: Passage): RoleWish {
  // What all but one kind of work is said no to is no contrast: デザイン以外の職種は希望していません.
  const kept = japanese && contrast.denied.some((part) => ALL_BUT.test(part)) ? text : contrast.text;
  return (japanese ? readJapaneseWish : readEnglishWish)({ kept, whole: text, before, rest });
}

/**
 * Reads which kind of work a sentence asks for; `only` marks a plain wish for the start, not for some later year. The stance
 * says that any work will do, or that no other will.
 */
export function readDesiredRole(passage: Passage): Position | null {
  const { contrast, text, japanese } = passage;
  const wish = readWish(passage);
  const plain =
    wish.wished.length > 0
      ? naming(wish.wished, wish.sure, wish.closed ? NO_OTHER : null)
      : wish.open
        ? stanceOnly(ANY)
        : wish.named || wish.foreign || wish.refused.length > 0
          ? null
          : (japanese ? readJapanese : readEnglishRole)(contrast.text);
  const parted =
    contrast.denied.length > 0 && !wish.foreign && (japanese ? JA_WISHFUL : EN_WISHFUL).test(text)
      ? contrast.denied
          .filter((part) => !EMPLOYER.test(part) && !ALL_BUT.test(part))
          .flatMap((part) => (japanese ? rolesIn(part, true) : wholeRolesIn(part)))
      : [];
  const denied = [...new Set([...wish.refused, ...parted])].filter(
    (role) => plain?.values.includes(role) !== true,
  );
  return plain === null && denied.length === 0 ? null : { ...(plain ?? denying([])), denied };
}

/** A name outside the list that ends as names of work do; a ward or a branch is none. */
const OCCUPATION =
  /(?:[者士師員家職係工監督長手官医ー]|司書|司会|杜氏|職人|支配人|管理人|仲居|板前|俳優|声優|マン|スト|スタッフ|営業|開発|管理|企画|担当|ガイド|シェフ|パティシエ|ソムリエ|バリスタ|アテンダント|[a-z])$/u;

/** A role of the table or a task; any task may be part of other work. */
function known(value: string): boolean {
  return isRole(value) || isTask(value);
}

/** Known roles are told by their ids; names outside the list are one where they share a word. */
function sameRole(a: string, b: string): boolean {
  if (a === b || withinRole(a, b)) return true;
  if (isTask(a) || isTask(b)) return !known(a) || !known(b) || mayBeDoneBy(a, b);
  if (isRole(a) && isRole(b)) return false;
  if (!isRole(a) && !isRole(b)) return shareWord(a, b);
  const [own, role] = isRole(a) ? [b, a] : [a, b];
  return !OCCUPATION.test(own) || mayBeRole(own, role);
}

/** A track (総合職) holds many roles: it is held against other tracks only. */
function isTrack(value: string): boolean {
  return value.endsWith('-track');
}

/** One text plainly wishes for what the other says no to. */
function refuses(wishing: readonly Position[], denying: readonly Position[]): boolean {
  const wished = wishing.filter(({ only }) => only).flatMap(({ values }) => values.map(ownRole));
  const own = denying.flatMap(({ values }) => values.map(ownRole));
  const denied = denying.flatMap((position) => position.denied.map(ownRole));
  const spared = (role: string) => sparesField(role, denied, wished);
  return denied.some(
    (role) => !isField(role) && wished.includes(role) && !own.includes(role) && !spared(role),
  );
}

/** One text takes any work, the other none but what it names. */
function narrows(open: readonly Position[], closed: readonly Position[]): boolean {
  return (
    open.some(({ stance }) => stance === ANY) &&
    !open.some(({ values }) => values.length > 0) &&
    closed.some(({ stance, only }) => stance === NO_OTHER && only) &&
    !closed.some(({ stance }) => stance === ANY)
  );
}

/** Two wishes disagree when both are plain wishes and no named role can be the same. */
export function rolesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  if (refuses(a, b) || refuses(b, a) || narrows(a, b) || narrows(b, a)) return true;
  const first = a.filter((position) => position.only);
  const second = b.filter((position) => position.only);
  if (first.length === 0 || second.length === 0) return false;
  const [all, others] = [a, b].map((positions) => positions.flatMap(({ values }) => values));
  if (all === undefined || others === undefined) return false;
  const meet = (one: string, other: string) =>
    sameRole(one, other) && !fieldsPart(one, all, others) && !fieldsPart(other, all, others);
  return [isTrack, (value: string) => !isTrack(value)].some((kind) => {
    const [mine, theirs] = [all, others].map((values) => values.filter((v) => !isField(v) && kind(v)));
    if (!mine?.length || !theirs?.length) return false;
    return !mine.some((one) => theirs.some((other) => meet(one, other)));
  });
}
