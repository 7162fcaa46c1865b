import { contentWords } from '../similarity.ts';

/** Kinds of wish an axis may name. Two wordings of one kind count as the same wish; a wording may be of several kinds. */
const KINDS: readonly RegExp[] = [
  /成長|挑戦|スキル|若手|若いうち|早くから|早い(?:うち|段階)|チャレンジ|自分を高め|学べ|学び|学習|経験を積|身につ|キャリア|grow|challeng|learn|develop|early|soon|progress|skill|career/u,
  /裁量|責任|任せ|任さ|自分で決め|主体|自由|自律|若手|若いうち|autonom|freedom|independ|decide|responsib|ownership|trust(?:ed|s) (?:with|young|new)|real work|own projects|initiative/u,
  /安定|福利厚生|働きやす|ワークライフ|長く(?:働|勤|続)|腰を据え|残業|休み|休日|休暇|両立|家庭|家族|プライベート|通勤|転勤(?:が|の)(?:な|少)|在宅|リモート|stab|benefit|work[- ]life|balance|secur|hours|holiday|overtime|commut|flexib|remote|family|time off|weekend|private life|long[- ]term/u,
  /海外|グローバル|世界|国際|語学|英語|異文化|国境|abroad|overseas|global|international|world|cultures|languages?\b/u,
  /人の役|人の為|人のため|誰かの|役に立|支え|貢献|助け|困っ|笑顔|喜|幸せ|暮らし|生活|人生|人々|社会課題|help|support|contribut|useful|people's li|everyday li|daily li|society|good for|smile|joy|happ|difference/u,
  /社会|インフラ|世の中|公共|当たり前|土台|基盤|貢献|役に立|人々|困っ|暮らし|生活|支え|social|society|impact|people's li|everyday li|daily li|contribut|help(?:s|ing)? people|useful|public|infrastructure|communit|difference/u,
  /チーム|仲間|協力|一緒に|協働|一体感|連携|team|together|collaborat|cooperat|colleague|co-?worker/u,
  /現場|お客様|顧客|相手|ユーザー|利用者|消費者|近い|近く|距離|人と(?:関わ|接|話|向き合)|customer|client|user|consumer|close to|front ?line|meet(?:ing)? people|with people/u,
  /社風|雰囲気|人柄|風通し|(?:働く|社員の|一緒に働く)人|社員|誰と|人の(?:良|魅力|温)|人が|人間関係|仲間|尊敬|居心地|上下関係|フラット|(?<!(?:help|helping|support|supporting|useful to|good for|serve|serving|for|of|young|change) (?:other |many |young )?)\bpeople\b(?!'s)|colleague|culture|atmosphere|co-?worker|team|friendly|flat|hierarch|open communication|kind\b/u,
  /給与|年収|待遇|給料|報酬|収入|稼|ボーナス|賃金|salary|bonus|\bpa(?:y|id|ys)\b|income|compensation|wage|money|earn/u,
  /技術|専門|スキル|手に職|ものづくり|モノづくり|物づくり|もの作り|製品|開発|研究|品質|技能|technolog|technical|craft|things|expert|product|engineering|quality|research|speciali/u,
  /地域|地元|地方|ふるさと|故郷|地場|根ざ|local|region|home ?town|communit/u,
  /教え|育て|育成|人材育成|教育|研修|成長を支え|teach|train|mentor|coach/u,
  /新し|変化|変え|革新|イノベーション|創造|アイデア|企画|最先端|先進|innovat|\bnew\b|creativ|chang|idea|cutting[- ]edge|latest|modern|invent/u,
  /理念|価値観|ビジョン|共感|ミッション|mission|vision|values|philosophy|purpose/u,
  /環境(?:問題|保全|保護|負荷|への|に(?:やさ|優|配慮))|サステナ|脱炭素|自然|持続|エコ|environment|sustainab|climate|green|nature|carbon/u,
  /スピード|速さ|速く|早さ|意思決定|テンポ|fast|speed|pace|quick|rapid/u,
  /実力|成果|評価|年功|昇進|昇格|merit|performance|promot|results?\b|recogni|reward|fair/u,
  /知名度|有名|名前の知られ|ブランド|誇り|prestige|famous|well[- ]known|reputation|brand|name/u,
  /誠実|正直|信頼|透明|honest|trust|integrity|feedback|transparen|open/u,
  /規模|大手|影響|大きな|大きさ|大きい|スケール|ブランド力|業界1位|シェア|scale|large|influence|big|size|leader|market share/u,
  /多様|女性|公平|平等|ダイバーシティ|diversi|inclusi|equal|fair/u,
  /食|健康|医療|命|food|health|medical|lives\b/u,
  /楽し|ワクワク|わくわく|面白|好き|熱中|やりがい|情熱|fun|enjoy|excit|interesting|passion|love|meaning/u,
];

/** Words that any axis may hold: they say nothing about which. */
const EMPTY = new Set(
  (
    '仕事 会社 企業 業界 職場 働ける 働く 働け 働き 働い 環境 できる でき ところ 場所 軸 基準 就活 就職 活動 自分 自身 大切 重視 二 二つ 三つ 一つ 2つ 3つ 2 3 目 あり ある 思っ いる いける どう か かどう かどうか 選び 選ぶ 選ん 最も 一番 何 ' +
    '事業 こと よう たち 関われる 関わ 高さ 高い 良さ 良い よい 多い 強い 大きい 整っ 取れる 感じ 持っ 持つ もつ もて 続け 続ける られる れる せる 点 面 力 度 性 ' +
    'work working job company compani place most important importanc matter look whether being employer firm workplac choos choose career search where people person offer give giv lets let allow abl can good great strong real high how well every one main criterion criteria first second'
  ).split(' '),
);
/** Kanji too common to show that two words are kin. */
const COMMON_KANJI = new Set(
  '人社会業事仕働自分大場所合的性力度方高長一二三多少新地生活動発開用感見関上下中小時間年手目定良好強制身持取続思考出入行来立体心気本日数最重選決企就職軸基準環境気企画化',
);

function kindsOf(text: string): Set<number> {
  return new Set(KINDS.flatMap((pattern, index) => (pattern.test(text) ? [index] : [])));
}

function meaningful(text: string): string[] {
  return [...contentWords(text)].filter((word) => !EMPTY.has(word));
}

function kin(one: string, other: string): boolean {
  if (one === other) return true;
  const least = /^[a-z]+$/u.test(one) ? 4 : 2;
  if (one.length >= least && other.length >= least && (one.startsWith(other) || other.startsWith(one)))
    return true;
  return [...one].some(
    (sign) => /\p{Script=Han}/u.test(sign) && !COMMON_KANJI.has(sign) && other.includes(sign),
  );
}

/**
 * Says whether two wordings of an axis name different wishes: no word, no kanji of weight and no kind in common.
 * `strict` asks besides that each is of a known kind.
 */
export function wishesDiffer(a: string, b: string, strict: boolean): boolean {
  const mine = kindsOf(a);
  const theirs = kindsOf(b);
  if ([...mine].some((kind) => theirs.has(kind))) return false;
  if (strict && (mine.size === 0 || theirs.size === 0)) return false;
  const words = meaningful(a);
  const others = meaningful(b);
  if ((words.length === 0 && mine.size === 0) || (others.length === 0 && theirs.size === 0)) return false;
  return !words.some((word) => others.some((other) => kin(word, other)));
}
