import { contentWords } from '../similarity.ts';
import { naming, type Passage, type Position } from './statement.ts';

const JA_AXIS =
  /(?:就活|就職活動|就職|企業選び|会社選び|仕事選び|職場選び|業界選び|企業を選ぶ|会社を選ぶ|仕事を選ぶ|職場を選ぶ)(?:の|で|における|に(?:おいて|あたって|あたり)|を(?:する|進める)(?:上|うえ)での?|(?:上|うえ|とき|際)(?:で|に|での)?の?|を)?(?:一番|最も|いちばん|最大|主|一貫)?(?:の|に|な)?(?:大切に|重視|軸|基準|決め手|ポイント|重んじ|譲れない)(?:に|と|の)?(?:し(?:てい|たい)|する|して|い)?(?:る|の|こと|もの|点|軸|基準|条件|ポイント)*(?:は|として(?:は)?|:|が|に)\s?(.*)/u;
const JA_BARE = /^(?:私の|一つ目の|1つ目の|主な)?軸(?:は|として(?:は)?|:)\s?(.*)/u;
const JA_TURNED =
  /^(.{2,40}?)(?:を|が)(?:、)?(?:私の)?(?:就活|就職活動|企業選び|会社選び|仕事選び)の(?:一番の|最大の)?(?:軸|基準)(?:に|と|です)/u;
const EN_AXIS =
  /\b(?:(?:what|the (?:one )?thing(?: that)?) (?:i look for|matters(?: the)? most(?: to me)?|i value(?: the)? most|i want most|is most important to me|i care about(?: the)? most)(?: (?:in|from|about|when choosing|when i choose) (?:a |an |my |the )?(?:company|employer|job|workplace|firm|career|role|work))?|(?:the )?(?:most important|main|first|key|biggest) (?:thing|factor|point|criterion)(?: for me)?(?: (?:in|when|for) (?:choosing |a |an |i choose )?(?:a |an |my |the )?(?:company|employer|job|workplace|firm))?|my (?:main |top |key |most important |first |single |core )?(?:criteri(?:on|a)|priorit(?:y|ies)|standard|yardstick|axis)(?: (?:for|in|when|is for) (?:choosing|picking|selecting|my job search|job hunting|a|an|judging)(?: (?:a|an|my|the))?(?: (?:company|employer|job|workplace|firm|career))?)?|i (?:choose|pick|judge|select) (?:a )?(?:companies|company|employers?|jobs?|firms?)(?: mainly| mostly)? (?:by|on|for|based on|according to)|in (?:a|an) (?:company|employer|job|workplace),? i (?:mainly |mostly |above all )?(?:look for|value|want))(?:\sis|\sare|\swas|\swere|:)?\s(.*)/u;
const EN_LINKED = /criteri|priorit|axis|yardstick|standard|compan|employer|job|workplace|firm|look for/u;

const SYNONYMS: readonly RegExp[] = [
  /成長|挑戦|裁量|スキルアップ|若手|若いうち|早くから|チャレンジ|自分を高め|責任|任せ|任さ|学べ|学び|grow|challeng|learn|responsib|ownership|develop|trusted with|real work|soon|early/u,
  /安定|福利厚生|働きやす|ワークライフ|長く働|残業|休み|休日|両立|家庭|家族|通勤|転勤がない|在宅|リモート|stab|benefit|work-life|balance|secur|hours|holiday|overtime|commut|flexib|remote|family|time off|weekend/u,
  /海外|グローバル|世界|国際|語学|英語|abroad|overseas|global|international|world/u,
  /社会貢献|社会課題|社会に|社会の|人の役|役に立|人々の|暮らし|生活|貢献|インフラ|当たり前|支え|土台|social|society|impact|people's lives|everyday li|contribut|help people|useful/u,
  /チーム|仲間|協力|一緒に|協働|team|together|collaborat|colleague/u,
  /現場|お客様|顧客|相手|ユーザー|利用者|近い|近く|customer|client|user|close to|front ?line/u,
  /社風|雰囲気|人柄|風通し|(?:働く|社員の|一緒に働く)人|人の良|人間関係|people|culture|atmosphere|coworker|team/u,
  /給与|年収|待遇|給料|報酬|収入|稼|ボーナス|salary|bonus|pay|income|compensation|wage|money/u,
  /技術|専門|スキル|手に職|ものづくり|モノづくり|製品|開発|研究|technolog|technical|craft|makes? things|well made|expert|product|engineering/u,
  /地域|地元|地方|ふるさと|local|region|hometown|home town/u,
  /教え|育て|育成|人材育成|教育|研修|teach|train|mentor/u,
  /裁量|自分で決め|任せ|主体|autonom|freedom|independ|decide|responsib|ownership/u,
  /新し|変化|革新|イノベーション|創造|アイデア|企画|innovat|new |creativ|change|idea/u,
  /理念|価値観|ビジョン|共感|mission|vision|values|philosophy/u,
  /環境|サステナ|脱炭素|自然|environment|sustainab|climate|green/u,
  /スピード|速さ|意思決定|実力主義|成果主義|成果|評価|fast|speed|pace|merit|performance|promotion/u,
  /ブランド力|知名度|有名|名前の知られ|prestige|famous|well-known|reputation/u,
  /誠実|正直|信頼|honest|trust|integrity|feedback/u,
  /規模|大手|影響|大きな|ブランド|scale|large|influence|brand|big/u,
];

const EMPTY = new Set([
  '仕事',
  '会社',
  '企業',
  '働ける',
  '働く',
  '働け',
  '環境',
  'できる',
  'ところ',
  '場所',
  '軸',
  '就活',
  '自分',
  '大切',
  '重視',
  '二',
  '二つ',
  '三つ',
  '一つ',
  '目',
  'あり',
  '思っ',
  'いる',
  'どう',
  'か',
  'work',
  'job',
  'company',
  'compani',
  'place',
  'most',
  'important',
  'matter',
  'look',
  'whether',
  'being',
  'employer',
]);

function clean(value: string): string {
  return value
    .replace(/\0+/gu, '')
    .replace(/^[\s、,:]+/u, '')
    .trim();
}

/** Reads by what a sentence says companies are chosen; when it announces several, the rest of the text belongs to it. */
export function readAxis(passage: Passage): Position | null {
  const { text, rest, japanese } = passage;
  if (japanese) {
    if (!/軸|基準|決め手|大切|重視|ポイント|譲れ|重んじ/u.test(text)) return null;
    const value = JA_AXIS.exec(text)?.[1] ?? JA_BARE.exec(text)?.[1] ?? JA_TURNED.exec(text)?.[1];
    if (value === undefined) return null;
    const several = /[二三四2-4](?:つ|点)|以下の|次の/u.test(value);
    const full = clean(several ? `${value} ${rest}` : value);
    if (/変わ(?:って|ら)|ぶれ(?:て|ず|ない)|決まっていません|まだ/u.test(full) && full.length < 24)
      return null;
    return full.length < 2 ? null : naming([full]);
  }
  const match = EN_AXIS.exec(text);
  const value = match?.[1];
  if (match === null || value === undefined || !EN_LINKED.test(text.slice(0, text.length - value.length)))
    return null;
  const several = /\b(?:two|three|four|several|these|the following)\b|^(?:both|as follows)/u.test(
    value.slice(0, 40),
  );
  const full = clean(several ? `${value} ${rest}` : value);
  return full.length < 2 ? null : naming([full]);
}

function groupsOf(text: string): Set<number> {
  return new Set(SYNONYMS.flatMap((pattern, index) => (pattern.test(text) ? [index] : [])));
}

function meaningful(text: string): string[] {
  return [...contentWords(text)].filter((word) => !EMPTY.has(word));
}

function sharesWord(a: string, b: string): boolean {
  const others = meaningful(b);
  return meaningful(a).some((word) =>
    others.some(
      (other) =>
        word === other ||
        (word.length >= 2 && other.length >= 2 && (word.startsWith(other) || other.startsWith(word))),
    ),
  );
}

/**
 * Two axes disagree when each names a known kind of wish and the kinds and the words are all different. Wording that
 * belongs to no known kind is never held against anyone: it may say the same in other words.
 */
export function axesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const first = a.flatMap((position) => position.values).join(' ');
  const second = b.flatMap((position) => position.values).join(' ');
  if (meaningful(first).length === 0 || meaningful(second).length === 0) return false;
  const mine = groupsOf(first);
  const theirs = groupsOf(second);
  if (mine.size === 0 || theirs.size === 0 || [...mine].some((group) => theirs.has(group))) return false;
  return !sharesWord(first, second);
}
