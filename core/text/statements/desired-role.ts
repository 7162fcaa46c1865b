import { readEnglishRole } from './english-desired-role.ts';
import { wholeRolesIn } from './english-role-names.ts';
import { readEnglishWish } from './english-role-wish.ts';
import { readJapaneseWish } from './japanese-role-wish.ts';
import { japanesePlaces } from './places.ts';
import type { RoleWish } from './role-wish.ts';
import { rolesIn, withinRole } from './roles.ts';
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
/** What is wished for, said by a verb or as the only thing; only known kinds of work count. */
const JA_ONLY_WISH: readonly RegExp[] = [
  /(?:就き|やり|やってみ|携わり|関わり|担い|担当し|従事し|し|なり|働き|挑戦し|入り|進み)たい(?:の|と(?:思う|考える)の)は([^。]*)/u,
  /([^、。]{1,20}?)を(?:やらせ|担当させ|任せ)て(?:ください|下さい|いただきたい|もらいたい|ほしい)/u,
  /([^、。]{2,24}?)(?:一本|一筋|一択)(?:です|で|だ|に|と|\0|$)/u,
  /(?:配属|職種|部署|仕事|職)[^、。]{0,8}(?:問われ|聞かれ|尋ねられ)(?:たら|れば|て|、)[^、。]{0,3}、?([^、。\0はがを]{2,14}?)(?:だ|です)?(?:と(?:答え|言|申|返|話)|\0)/u,
];
const JA_BARE = /(?<![一二三123群])(?:志望|希望)(?:は|:)([^。]*)/u;
const JA_UNIT =
  '(?:職|部門|部署|部|課|室|チーム|の仕事|の業務|業務|コース|系|分野|スタッフ|の担当|担当|の部署|の職|局|本部|グループ|の現場)';
const JA_WISH = new RegExp(
  `([^、。]{1,20}?)${JA_UNIT}?(?:で(?:の)?(?:勤務|仕事|業務|配属)|への配属|の配属)?(?:を|が|に|へ|で|として)?(?:第[一1])?(?:志望|希望|目指)(?:です|いた|し(?:てい|てお|ます|ました|た|、)|する|して|。|\\0|$|だ|す)`,
  'u',
);
const JA_WANT = new RegExp(
  `([^、。]{1,20}?)${JA_UNIT}?(?:に|を|が|で|から|として|へ|の道に|の現場で)(?:就き|就職し|携わ|従事し|挑戦し|チャレンジし|担当し|担い|働き|働いてみ|活躍し|貢献し|取り組み|取り組んで|関わ|配属され|やり|やってみ|入社し|進み|経験し|学び|始め|知り|目指し|なり|力を発揮し|行き|入り|所属し|務め|スタートし|し(?=たい)|配属して)[^、。]{0,8}(?:たい|つもり|ほしい|欲しい)`,
  'u',
);
const JA_AS = /([^、。]{1,20}?)として[^、。]{1,16}たい/u;
const JA_SURE =
  /として[^、。]{1,16}たい|として[^、。]{0,10}(?:働|活躍|貢献|入社|始め|スタート|力を発揮)|に就き|(?:職|部|部門|部署|課|局|本部|の仕事|チーム)(?:で|を|に|が)|担当し|担い|携わり|従事|やりたい|営業をしたい|やってみ|配属|目指し|務め|になりたい/u;
const JA_APPLIED =
  /([^、。はがを]{1,16}?)(?:(?:職|コース|部門|枠)(?:で|に|として)|(?<=[者士師員家ー]|エンジニア|スト|マン)として)(?:応募|エントリー|志願)(?:し|いたし)/u;
const JA_LATER =
  /将来(?!では)|その先|夢として|ゆくゆく|いずれ|いつか|[\d五十三]+年後|\d年目|\d+代|中長期|長期的|最終的に|その後|経験を積んだ後|キャリアの(?:目標|ゴール)|夢は/u;
const JA_NOT_WORK =
  /受験|大学|学部|ゼミ|研究室|留学|アルバイト|サークル|業界(?:を|志望|希望)|勤務|転勤|海外(?!営業|事業|マーケ|企画|部門)|都内|地元|学びたい|(?:社員|方)(?:に|の話)/u;
/** A name of work outside the list, sure by the word that follows or ends it. */
const JA_NAMED =
  /(?:^|[、。\s「]|は|まず|まずは|には|では)([\p{Script=Han}\p{Script=Katakana}ーa-z&]{2,14}?)(?:(?:部門|部署|部|室|課|職)(?:の仕事)?(?:を|に|で|へ)(?:の)?(?:希望|志望|配属|働|目指)|(?<=[者士師員家官ー]|マン|スト)として[^、。]{0,10}(?:働|活躍|貢献))/u;
/** A company that is turned down is no kind of work. */
const EMPLOYER =
  /\b(?:firms?|compan(?:y|ies)|banks?|studios?|agenc(?:y|ies)|hospitals?|house)\b|会社|企業|事務所/u;
/** The interviewer's own suggestion. */
const JA_ASKED = /^[^。]*か(?:どうか)?と(?:聞かれ|問われ|尋ねられ)[^、。]{0,4}、/u;
const JA_WISHFUL = /つもり|気は|志望|希望|た[いく]|興味|考え|目指|職種|配属|仕事は/u;
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
    const named = rolesIn(label, true);
    const roles = named.length > 0 ? named : rolesIn(text, true);
    if (roles.length > 0) return naming(roles, !later);
    const plain =
      /^([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:職|部|部門)?(?:です|だ|で|を|、|。|\0|$)/u.exec(
        label,
      )?.[1];
    return plain === undefined ||
      /希望|志望|職種/u.test(plain) ||
      JA_GENERIC.test(plain) ||
      japanesePlaces(plain).length > 0
      ? null
      : naming([plain], !later);
  }
  const applied = rolesIn(JA_APPLIED.exec(text)?.[1] ?? '', true);
  if (applied.length > 0 && !/他社|ほか|他の/u.test(text)) return naming(applied, true);
  for (const pattern of JA_ONLY_WISH) {
    const roles = rolesIn(pattern.exec(text)?.[1] ?? '', true);
    if (roles.length > 0) return naming(roles, !later);
  }
  if (JA_NOT_WORK.test(text)) return null;
  const bare = rolesIn(JA_BARE.exec(text)?.[1] ?? '', true);
  if (bare.length > 0) return naming(bare, !later);
  for (const pattern of [JA_WISH, JA_WANT, JA_AS]) {
    const wish = pattern.exec(text);
    if (wish?.[1] === undefined) continue;
    if (rolesIn(wish[0], true).length === 0) continue;
    const sure = pattern === JA_WISH || JA_SURE.test(text);
    return naming(rolesIn(text, true), sure && !later);
  }
  const named = JA_NAMED.exec(text)?.[1];
  return named === undefined || JA_GENERIC.test(named) || !/希望|志望|たい|目指/u.test(text)
    ? null
    : naming([named], !later);
}

const ANY = 'any';
const NO_OTHER = 'no-other';

function readWish({ contrast, text, before, japanese }: Passage): RoleWish {
  return (japanese ? readJapaneseWish : readEnglishWish)({ kept: contrast.text, whole: text, before });
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
  const wishful = japanese ? JA_WISHFUL.test(text) : EN_WISHFUL.test(text);
  const parted =
    wishful && !wish.foreign
      ? contrast.denied
          .filter((part) => !EMPLOYER.test(part))
          .flatMap((part) => (japanese ? rolesIn(part, true) : wholeRolesIn(part)))
      : [];
  const denied = [...new Set([...wish.refused, ...parted])].filter(
    (role) => plain?.values.includes(role) !== true,
  );
  return plain === null && denied.length === 0 ? null : { ...(plain ?? denying([])), denied };
}

/** A name outside the list that ends as names of work do; a ward or a branch is none. */
const OCCUPATION = /(?:者|士|師|員|家|職|ー|マン|スト|係|営業|開発|管理|企画|担当|[a-z])$/u;

/** Known roles are told by their ids; names outside the list may contain one another. */
function sameRole(a: string, b: string): boolean {
  if (a === b || withinRole(a, b)) return true;
  const raw = (name: string) => /[^a-z-]/u.test(name);
  if (raw(a) && raw(b)) return a.includes(b) || b.includes(a);
  const own = raw(a) ? a : b;
  return raw(own) && !OCCUPATION.test(own);
}

/** A track (総合職) holds many roles: it is held against other tracks only. */
function isTrack(value: string): boolean {
  return value.endsWith('-track');
}

/** One text plainly wishes for what the other says no to. */
function refuses(wishing: readonly Position[], denying: readonly Position[]): boolean {
  const wished = wishing.filter((position) => position.only).flatMap((position) => position.values);
  const own = denying.flatMap((position) => position.values);
  return denying
    .flatMap((position) => position.denied)
    .some((role) => wished.includes(role) && !own.includes(role));
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
  return [isTrack, (value: string) => !isTrack(value)].some((kind) => {
    const [mine, theirs] = [a, b].map((positions) => positions.flatMap(({ values }) => values).filter(kind));
    if (!mine?.length || !theirs?.length) return false;
    return !mine.some((one) => theirs.some((other) => sameRole(one, other)));
  });
}
