import { englishWords } from '../english-words.ts';
import type { Contrast } from './contrast.ts';
import { englishPlacesKnown, placesNamed } from './places.ts';
import type { StatementTopic } from './statement.ts';

/** A wish, a plan or a condition, not a story. */
const JA_DECIDING =
  /重要|残る|残って|考えは|気は|移る|出られ|離れ|希望|志望|望[みむんま]|嫌|避け|たく(?:な|あ)|たい(?!へん)|つもり|軸|基準|重視|決め|選[ばびぶん]|選択|条件|譲れ|こだわ|受けて|受けな|受けま|受ける|応募|内定|内々定|併願|出願|入社|入職|着任|就業|勤務(?:でき|可|は|を)|転勤|異動|赴任|在宅|出社|リモート|働け|働き(?:ま|方|始)|気にし|優先|最優先|選考|採用/u;
const EN_DECIDING =
  /\b(?:want|would like|'d like|prefer|hop(?:e|ing)|appl(?:y|ied|ying|ications?)|choos|criteri|priorit|matters?|look(?:ing)? for|willing|ready|could start|can start|begin|join you|available|offer|interviewing|relocat|transfer|move to|posted|remote|mobility|requirement|judge|decid|see myself|hire me|free to|glad|happy to)\b|\bi'd (?:like|love|rather)\b/u;

/** What a sentence says yes and no to on the topics it speaks of, thing by thing. */
export interface Affirmed {
  /** The sentence, an exact substring of the text. */
  quote: string;
  topics: readonly StatementTopic[];
  affirmed: readonly string[];
  denied: readonly string[];
}

const TOPICS: readonly (readonly [StatementTopic, RegExp, RegExp])[] = [
  [
    'desired-role',
    /希望|望[みむんま]|やりたい|なりたい|したくな|嫌|避けたい|職種|職を|職に|職で|[^退就求]職(?:を|で|に|と|。|です)|配属|担当|志望|なりたい|として(?:働|採用|入|御社)|枠で|コース|部門|(?:仕事|業務)(?:を|に|が|は|で)|係を|一年目/u,
    /\b(?:position|role|job|apply|applying|work as|work in|start (?:in|as|out)|become|department|team|career|trainee|specialist|manager|hire me)\b/u,
  ],
  [
    'axis',
    /軸|重視|基準|決め手|譲れな|条件に|条件です|(?:会社|企業|業界|受ける先)(?:を|は|選)|選ぶ|選んで|最優先|こだわ|出発点|重く見|決める|決めて|一点で|選び|重要|気にし/u,
    /\b(?:choos(?:e|ing)|criteri|priorit|matters?|important|judge|look for|requirement|what counts|decid|care about|pick|value)\b/u,
  ],
  [
    'location',
    /勤務地|転勤|異動|赴任|駐在|在宅|リモート|出社|オフィス|引っ越|転居|通え|離れ|地方|地域|土地|支店|拠点|地元|全国型|エリア|海外|離島|都会|在外|住み込|残って|残る/u,
    /\b(?:relocat|mov(?:e|ing)|transfer|abroad|overseas|remote|from home|office|site|posted|posting|location|based|mobile|mobility|headquarters|branch|live in|commut)/u,
  ],
  [
    'other-companies',
    /他社|ほか|併願|選考|応募|受けて|受けな|受ける|受けま|内定|内々定|推薦|出願|採用試験|院試|競合|よそ|別の/u,
    /\b(?:appl(?:y|ied|ying|ications?)|interview|offer|process|employer|other compan|talking to|rival|exam)/u,
  ],
  [
    'start-date',
    /入社|入職|就業|着任|勤務を開始|働き始|来られ|入れ(?:ます|ません)|入る時期|採用の時期|[四五六七八九十\d]月|年内|年度/u,
    /\b(?:start|begin|join|available|earliest|notice|immediately|graduation)\b/u,
  ],
];

/** Refused is what lacks something: companies that are not stable. */
const JA_LACKING = /ない|しく?なく|から出る/u;
/** Refusals and inability: what happens not to be (there was no better company) is none. */
const JA_NO =
  /たく(?:な|あ)|(?:希望|志望|応募|受験|併願|出願|重視)(?:は|も)?(?:し(?:ない|ません|ておら|ていな|ていませ|てな)|せず)|(?:希望|志望|応募|受験|併願|出願|重視|考え|望ん|目指し|受け|見)て(?:は)?(?:い(?:ない|ませ|なく)|おら|おりませ|ません)|望(?:まない|みません|まず)|避け(?:たい|ます|る)|嫌(?:だ|です|い)|苦手|辞退(?:し|する|いた)|不可|無理|でき(?:ない|ません|かね|ず)|選(?:ばない|びません|ばず)|受け(?:ない|ません|られ(?:ない|ません))|行(?:けない|けません)|通え(?:ない|ません)|働け(?:ない|ません)|入(?:れない|れません)|出られ(?:ない|ません)|応じ(?:られ(?:ない|ません)|かね)|(?:つもり|気|考え|希望)は(?:な[いく]|ありません|ございません)|見送|遠慮|いたしかね|いたしません/u;
/** How much of a clause's end tells its yes or no. */
const ENDING = 16;
/** Negatives that say yes. */
const JA_YES =
  /変わ[りらっ]|離れ|以外|の外(?:に|は|で)|から外れ|(?:ほか|他|別)の|のほか|ない(?:会社|企業|職場|ところ)|(?:問題|支障|抵抗|不満|異存|差し支え|迷い|不安)[^、。]{0,4}(?:な|ありま|ござい)|構[わい]|かま[わい]|厭わ|いとわ|苦に(?:し|な)|しか|だけでな|だけでは|のみならず|なければ|でないと|ないと|なら(?:ない|ず)|ずっと|まず|必ず|迷わず|欠かせ|やまな|間違い|違いな|わけでは|とは限|かもしれ/u;
/** In a choice of companies these say that a thing does not count. */
const JA_INDIFFERENT =
  /二の次|後回し|(?:なくて|小さくて|低くて|少なくて|多くて|長くて)も?(?:よい|いい|かま|構)|気にしたこと|こだわ(?:ら|りは|りま)|問わ|問いま|気にし(?:な|ません|て(?:は)?(?:い(?:な|ません)|お(?:ら|りません)))|見て(?:い(?:ない|ませ)|おり?ませ|おら)|(?:理由|材料|決め手|基準|軸)に(?:は)?(?:な[らり]|し(?:て(?:い|お)?)?)(?:ない|ません)|含めて(?:い|お)|関係な(?!く)|重要で(?:は|も)?(?:な[いく]|ありません)/u;
/** A search that is not kept to a thing still takes it in. */
const UNBOUND =
  /に(?:こだわ|限|絞)らず|限定せず|\bnot (?:just|only|limited)\b|n't (?:just|only|limited)\b|\b(?:not|n't)\b[^.]*\b(?:outside|except|other than|(?:anything|anyone|anybody) but)\b/u;
/** Whatever the trade or the kind of work: no criterion that it were one, nor that it were none. */
const FREE_OF_FIELD = /(?:業[界種]|職種)に(?:こだわら|限ら|とらわれ)ず/u;
const JA_THING = /[\p{Script=Han}々]{2,8}|[\p{Script=Katakana}ー]{2,12}|ものづくり/gu;
const JA_COMMON =
  /^(?:志望|希望|第一|第二|会社|企業|仕事|勤務|勤務地|入社|就職|就活|就職活動|選考|応募|御社|貴社|御行|貴行|貴院|貴校|自分|私|本当|正直|場合|予定|可能|必要|今回|現在|将来|環境|面接|職種|配属|部署|担当|軸|基準|条件|重視|優先|最優先|説明|質問|理由|一番|最初|最後|時期|開始|活動|先方|方面|業界|業務|部門|(?:卒業|修了)(?:後|前|時|直後|式)?[一二三半数]?年?間?|大学|学生|社員|社会|経験|活躍|自身|以外|以上|今後|家族|事情|都合|相談|返事|返答|回答|本音|気持|予定通|全部|全員|一切|絶対|最短|日程|採用|内定|内々定|推薦|試験|受験|出願|一社|二社|何社|他社|併願|併願先|別|御院|当社|新卒|来年|来月|今年|今月|春|夏|秋|冬|半年|[一二三四五六半数]年(?:間|後|先)?|年内|年度|来年度|早期|第一志望|志望順位|志望度|志望先|会社選|一年目|確認|位置|宣言|明言|約束|見送|辞退|不可|無理|仕方|相談先|希望通|応募先|先頭|順位|当面|現場|一方|一点|意味|実家|両親|家庭|(?:海外|国内|全国|地方|国外|外国)?(?:転勤|赴任|駐在|異動|転居|拠点|生活|出向|勤務)|海外|国内|全国|地方|国外|外国|日本|引|越|引越|地域|エリア|限定職?|土地|住|町|街|地元|他県|県外|場所|他地域|希望勤務地|勤務希望地|着任|入職|就業|出社|出勤|勤務開始|就業開始|開始日|入社日|月(?:入社|勤務|開始|以降|以前|以後)|(?:入社|勤務|就業)(?:開始)?(?:可能|希望)(?:日|月|時期)|[一二三四五六七八九十]{1,2}月|(?:希望)?(?:入社|勤務|就業)(?:開始)?(?:可能|希望)?(?:日|月|時期))$/u;
/** A place put as where one works: 新潟勤務. */
const AT_WORKPLACE = /(?:勤務|限定|配属|支[社店]|拠点)$/u;
/** What others said, in the middle of a sentence. */
const JA_QUOTED = /「[^」]*」(?!と(?:答|話|伝|言))/gu;
const JA_IF = /もし|仮に|場合|なら(?!な)|であれば|としたら|たら(?:、|$)|れば(?:、|$)/u;

const EN_NO =
  /\b(?:do not|don't|would not|wouldn't|never|not|no longer|not really) (?:really |ever )?(?:want|wish|like|plan|intend|care|need|apply|applying|applied|interested|willing|able|prepared|looking|seeking|considering|interviewing|choose|pick)\b|\b(?:cannot|can't|could not|won't be able to|refuse to|(?:will not|won't) (?:move|go|work|live|relocate|accept|take)|unable to|avoid)\b|\bno (?:interest|wish|intention|desire) (?:in|to|of)\b|\bno (?:other )?(?:applications?|interviews?|offers?)\b|\b(?:not|isn't|aren't) (?:an option|possible|for me|my (?:goal|aim|plan))\b|\bout of the question\b/u;
const EN_YES =
  /\b(?:no|not an?) (?:problem|objection|issue|trouble|doubt|preference)\b|\bnot (?:only|just|mind)\b|\b(?:don't|wouldn't|doesn't) mind\b|\bnothing (?:but|except|outside|beats|matters more)\b|\bno (?:other|one)\b|\b(?:leave|leaving|lose|miss|move away)\b|\bnothing else\b|\bexcept\b|\boutside\b|\bnon-|\b(?:other than|apart from|besides)\b|\bnot any(?:where|one)? (?:else|other)\b|\bonly\b|\buntil\b|\bbefore\b|\bif\b|\bunless\b|\bwhether\b|\b(?:un)?till?\b|\b(?:that|which|who) (?:do|does|is|are)(?: not|n't)\b|\b(?:earlier|sooner) than\b/u;
const EN_COMMON = new Set(
  'said told answer answered explained job jobs work working company companies firm employer employers position role career choice choose choosing apply applying applied application applications interview interviews offer offers start begin join team place places people person thing things year years month months week weeks time place office person reason priority criterion important most first second third really clearly simply honestly mainly main other others another long term future plan plans question part kind sort matter matters chance able ready free date day part someone something anything everything one two three four five good great best right well much many more less very still just also even soon later early earlier available process university degree study studies graduate graduation summer spring autumn winter here there now then again around away back down over under anywhere elsewhere anyone anybody besides apart none else abroad overseas domestic foreign international country countries transfer transfers transferred transferring relocate relocation relocating region regions area areas city cities town towns hometown posting postings posted location branch offices assignment japan mobile industry industries sector sectors move moves moved moving live lives lived living'.split(
    ' ',
  ),
);

function japaneseClauses(text: string): string[] {
  const pieces = text.split(/(?<=[、。])|(?<=(?:です|ます|だ|た)(?:が|けれど|ので|ため))/u);
  const clauses: string[] = [];
  for (const piece of pieces) {
    const open = clauses.at(-1);
    if (
      open !== undefined &&
      /(?:は|には|では|も|を|に|(?<!の)で|(?<=[\p{Script=Han}\p{Script=Katakana}])が)、$/u.test(open)
    )
      clauses[clauses.length - 1] = open + piece;
    else clauses.push(piece);
  }
  return clauses;
}

function japaneseThings(clause: string): string[] {
  return (clause.match(JA_THING) ?? []).filter((word) => !JA_COMMON.test(word));
}

function englishThings(clause: string): string[] {
  return englishWords(clause).flatMap(({ raw, token, verb }) =>
    token === null || verb || raw.length < 4 || EN_COMMON.has(raw) || EN_COMMON.has(token) ? [] : [token],
  );
}

/** Reads what a folded sentence says yes and no to, clause by clause; null when it speaks of no topic. */
export function readAffirmed(
  text: string,
  contrast: Contrast,
  japanese: boolean,
): Omit<Affirmed, 'quote'> | null {
  const topics = TOPICS.flatMap(([topic, ja, en]) => ((japanese ? ja : en).test(text) ? [topic] : []));
  if (
    topics.length === 0 ||
    /インターン|\binternship/u.test(text) ||
    !(japanese ? JA_DECIDING : EN_DECIDING).test(text)
  )
    return null;
  const compared = /より(?:も|は)|\brather than\b/u.test(text);
  const kept = topics.filter(
    (topic) =>
      (!compared || topic === 'desired-role' || topic === 'axis') &&
      ((topic !== 'other-companies' && topic !== 'desired-role') || !UNBOUND.test(text)) &&
      (topic !== 'axis' || !FREE_OF_FIELD.test(text)),
  );
  const placed = topics.includes('location');
  const affirmed: string[] = [];
  const denied: string[] = contrast.denied.flatMap((part) =>
    japanese ? (JA_LACKING.test(part) ? [] : japaneseThings(part)) : englishThings(part),
  );
  const clauses = japanese
    ? japaneseClauses(contrast.text.replace(JA_QUOTED, (words) => ' '.repeat(words.length)))
    : contrast.text.split(
        /[,;:]|\b(?:but|because|although|since|while|and i|so)\b|\band (?=(?:am|have|do) not\b|(?:haven|don|won)'t\b|will not\b)/u,
      );
  for (const clause of clauses) {
    if (japanese && /か(?:どうか)?[はがも]、?$/u.test(clause)) continue;
    if ((japanese ? JA_IF : /\b(?:if|unless)\b/u).test(clause)) continue;
    const no = japanese
      ? (JA_NO.test(clause.slice(-ENDING)) && !JA_YES.test(clause)) ||
        (topics.includes('axis') && JA_INDIFFERENT.test(clause))
      : EN_NO.test(clause) && !EN_YES.test(clause);
    (no ? denied : affirmed).push(...(japanese ? japaneseThings(clause) : englishThings(clause)));
  }
  const both = new Set(affirmed.filter((thing) => denied.includes(thing)));
  const once = (things: readonly string[]) =>
    [...new Set(things)].filter(
      (thing) =>
        !both.has(thing) &&
        !(
          (placed || AT_WORKPLACE.test(thing)) &&
          placesNamed(thing).length + englishPlacesKnown(thing).length > 0
        ),
    );
  const told = { topics: kept, affirmed: once(affirmed), denied: once(denied) };
  return told.affirmed.length + told.denied.length === 0 ? null : told;
}

/** Whether two words name one thing; Japanese compounds hold their parts. */
function oneThing(a: string, b: string): boolean {
  return a === b || (/\p{Script=Han}/u.test(a) && (a.includes(b) || b.includes(a)));
}

/**
 * Finds the sentences of two texts, all on one topic, of which one says yes to what the other says no to; null for none. What
 * a text says yes to in one sentence and no in another is left out.
 */
export function findDenial(
  first: readonly Affirmed[],
  second: readonly Affirmed[],
): { first: Affirmed; second: Affirmed } | null {
  const said = (all: readonly Affirmed[], side: 'affirmed' | 'denied') =>
    all.flatMap((one) => one[side].map((thing) => ({ thing, one })));
  const only = (all: readonly Affirmed[], side: 'affirmed' | 'denied', other: 'affirmed' | 'denied') => {
    const both = said(all, other);
    return said(all, side).filter(({ thing }) => !both.some((one) => oneThing(one.thing, thing)));
  };
  for (const [yes, no] of [['affirmed', 'denied'] as const, ['denied', 'affirmed'] as const])
    for (const mine of only(first, yes, no))
      for (const theirs of only(second, no, yes))
        if (oneThing(mine.thing, theirs.thing)) return { first: mine.one, second: theirs.one };
  return null;
}
