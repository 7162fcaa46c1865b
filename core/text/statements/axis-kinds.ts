import { createTextCache } from '../cache.ts';
import { contentWords } from '../similarity.ts';

/**
 * Kinds of wish an axis may name. Two wordings of one kind count as the same wish. A word that may be meant in several
 * ways stands in several kinds: better two wishes taken for one than one taken for two.
 */
const KINDS: Readonly<Record<string, RegExp>> = {
  growth:
    /レベルアップ|経験(?=を|が|の)|成長|急成長|自己成長|力(?:が|を)つ|新しい力|一人前|鍛え|打席|場数|伸び|新人|任せ|任さ|裁量|責任ある|挑戦|挑め|スキル|若手|若いうち|若くして|早くから|早い(?:うち|段階)|チャレンジ|自分を高め|高め合|学べ|学び|学習|経験を積|身につ|キャリア|試せ|試す|失敗を恐れ|恐れず|極め|磨|新しいこと|伸ばせ|可能性|市場価値|grow|challeng|learn|develop|early|soon|progress|skill|career|improv|try(?:ing)?\b|mistakes|young|new (?:people|staff|hires?|employees?|graduates?|joiners)|first[- ]year|year one|responsib|\blead\b|experience|capable|professional|expert|become|training|begin|push|twenties|tough|difficult|demanding|trust|stretch|potential|master|new things/u,
  ownership:
    /裁量|責任|任せ|任さ|自分で|自ら|主体|自由|自律|若手|若いうち|若くして|年次|年齢|早くから|意思決定|実力|autonom|freedom|\bfree\b|independ|decide|responsib|ownership|trust(?:ed|s) (?:with|young|new)|real (?:work|task)|own projects|initiative|for myself|my own|take the lead|has a say|listen|heard\b|voices?\b|opinions?|意見|whatever my age|young|early/u,
  ease: /安定|倒産|つぶれ|潰れ|定年|終身|雇用|景気|不況|離職|失業|リストラ|堅実|経営基盤|黒字|手当|家賃|社宅|退職金|年金|実家|自宅|家(?:から|の近)|通え|育休|産休|土日|週休|のんびり|ゆっくり|負担|無理なく|ストレス|ゆとり|趣味|労働時間|フレックス|地元|帰れ|福利厚生|働きやす|ワークライフ|長く|腰を据え|安心|残業|休み|休日|休暇|有給|有休|退社|両立|家庭|家族|プライベート|私生活|自分の時間|通勤|転勤|在宅|リモート|勤務時間|定時|柔軟|stab|benefit|balance|secur|\bsafe|hours|holiday|vacation|overtime|commut|flexib|remote|family|families|time off|free time|free evenings?|evenings|weekend|private life|long[- ]term|long time|easy (?:it is )?to work|stay|bankrupt|days? off|layoffs?|laid off|predictab|surprise|live with|walk to|close to (?:my )?(?:\w+ )?home|home on time|go(?:ing)? home|home ?town|near (?:my )?(?:\w+ )?home|stress|peace of mind|lifetime|for life|retire|relax|light duties|\bcalm|steady|(?:paid|annual|long) leave|leaving|livelihood|nine to five|at five|housing|welfare|insurance|perks|pension|comfortabl|from home|parental|childcare|on time|leave early/u,
  abroad:
    /駐在|赴任|海外|グローバル|世界|国際|語学|英語|異文化|国境|外国|abroad|overseas|global|international|\bworld|cultures|languages?\b|foreign|countries|\benglish\b/u,
  helping:
    /恩返し|社会(?:貢献|課題|の課題|の役|のため|的|に(?:役|貢献))|世の中|公共|使命|課題(?:を|の)解決|人の役|人の為|人のため|人のた|誰か|役に立|役立|支え|支援|貢献|助け|救|困っ|笑顔|喜|幸せ|感謝|力にな|寄り添|暮らし|生活|人生|人々|社会課題|命|目の前|ためにな|サポート|help|support|contribut|useful|of use|people's li|everyday li|daily li|lives\b|society|social|public|do(?:ing)? good|good for|smile|joy|happ|pleas|grateful|thank|difference|next generation|serv/u,
  society:
    /社会|恩返し|誰か|人の役|人のため|使命|助け|救|インフラ|世の中|公共|公益|当たり前|土台|基盤|貢献|役に立|役立|人々|困っ|暮らし|生活|支え|次の世代|次世代|未来|多くの人|影響|課題|日本|まち|街|都市|災害|social|society|impact|people's li|everyday li|daily li|lives\b|contribut|help(?:s|ing)? people|useful|public|infrastructure|communit|difference|future|generation|many people|town|\bcit(?:y|ies)\b/u,
  region:
    /地域|地元|恩返し|地方|ふるさと|故郷|地場|根ざ|まち|街|都市|local|region|rural|home ?town|communit|town|\bcit(?:y|ies)\b|urban|\bnear(?:er|ness)?\b|\barea\b/u,
  children:
    /子ども|子供|こども|次の世代|次世代|未来|教育|若い世代|child|kids|generation|future|educat|school/u,
  team: /チーム|仲間|協力|一緒に|協働|一体感|連携|助け合|支え合|切磋琢磨|team|together|collaborat|cooperat|colleague|co-?worker|each other/u,
  frontline:
    /現場|接客|お客|顧客|相手|ユーザー|読者|読み手|読む人|使う人|利用者|消費者|近い|近く|距離|寄り添|直接|反応|目の前|人と(?:関わ|接|話|向き合)|一人ひとり|一人一人|customer|client|user|consumer|close to|front ?line|in front of|react|meet(?:ing)? people|with people|relationships?(?! (?:between|among) (?:the )?(?:staff|colleagues|employees|members|co-?workers))|direct|\bnear(?:er|ness)?\b/u,
  people:
    /社風|雰囲気|人柄|風通し|風土|カルチャー|(?:働く|社員の|一緒に働く)人|社員|同僚|先輩|上司|誰と|人たち|まわりの人|周りの人|メンバー|^人(?:$|です|だ|で|柄)|人の(?:良|よ|魅力|温)|人が|人間関係|チームワーク|アットホーム|人となり|職場の空気|話しやす|相性|仲間|仲が?(?:良|よ)|尊敬|居心地|上下関係|フラット|応援|少人数|(?<!(?:help|helping|support|supporting|useful to|good for|serve|serving|for|of|young|new|change|many) (?:other |many |young )?)\bpeople\b(?!'s)|colleague|culture|atmosphere|co-?worker|team|friendly|flat|hierarch|\bmood\b|(?<!first[- ]year |new |young |junior )\bstaff\b|employees|members|relationships? (?:between|among|with)|who i(?:'d|'ll|'m| would| will)? (?:be )?work|personalit|character|teammates?|bosses|easy to talk|supportive|\bboss|nice|warm|spirit|open communication|\bkind\b|get (?:on|along)|who i work|respect|encourag/u,
  pay: /給与|賞与|手取り|賃金|高収入|手当|退職金|年金|家賃|給料|年収|初任給|待遇|報酬|収入|稼|お金|報酬|ボーナス|賃金|昇給|salar|bonus|\bpa(?:y|id|ys)\b|income|compensation|wage|money|earn|bonus|pension|well paid/u,
  craft:
    /技術|専門|スキル|手に職|づくり|ものづくり|モノづくり|物づくり|もの作り|物を|ものを|作れ|作る|つくれ|つくる|形に|製品|商品|開発|研究|品質|技能|分野|極め|究め|磨|最先端|資格|technolog|technical|craft|things|expert|product|engineering|quality|research|speciali|master|\bfield|mak(?:e|es|ing)(?! (?:people|others|customers|everyone|a difference|someone))|build|creat|lasts?\b|tangible|qualif/u,
  teaching: /教え|育て|育成|教育|研修|成長を支え|成長に関わ|人を伸ば|teach|train|mentor|coach|grow/u,
  novelty:
    /新し|新規|変化|変え|革新|イノベーション|創造|創り|アイデア|企画|最先端|先進|挑戦|試せ|試す|0から1|ゼロから|innovat|\bnew\b(?! (?:people|staff|hires?|employees?|nurses?|graduates?|members?|joiners|colleagues?|starters|recruits))|creativ|creat|(?<!(?:rarely|seldom|never|not|hardly) )chang|idea|cutting[- ]edge|latest|newest|modern|invent|challeng|try(?:ing)?\b/u,
  creed: /理念|価値観|ビジョン|共感|ミッション|考え方|mission|vision|values|philosophy|purpose/u,
  nature:
    /環境(?:問題|保全|保護|負荷|への|に(?:やさ|優|配慮))|サステナ|脱炭素|自然|持続|エコ|地球|environment|sustainab|climate|green|nature|carbon|planet/u,
  speed: /スピード|速さ|速い|速く|早さ|意思決定|テンポ|変化|ベンチャー|fast|speed|pace|quick|rapid|agil/u,
  merit:
    /実力|成果|評価|年功|昇進|昇格|頑張り|努力|反映|報われ|merit|performance|promot|results?\b|recogni|reward|fair|effort/u,
  fame: /知名度|名前を知|名の(?:通|知)|誰もが知|憧れ|有名|名前の知られ|ブランド|誇り|prestige|famous|well[- ]known|household|recogni[sz](?:ed|able)|name recognition|reputation|\bbrand|pride|proud/u,
  honesty: /誠実|正直|信頼|信用|透明|honest|trust|integrity|feedback|transparen|open/u,
  scale:
    /規模|大企業|売上高|従業員(?:が|数)|資本金|上場|大手|影響|大きな|大きさ|大きい|スケール|ブランド力|業界(?:1|一)位|業界トップ|シェア|多くの人|scale|large|influence|\bbig(?! (?:jobs?|tasks?|projects?))|size|leader|market share|many people/u,
  fairness: /多様|女性|公平|平等|ダイバーシティ|diversi|inclusi|equal|fair|women/u,
  food: /(?<!給)食(?!い)|food/u,
  health: /健康|医療|命|病|health|medic|patient|lives\b/u,
  joy: /楽し|ワクワク|わくわく|面白|好き|熱中|やりがい|情熱|感動|エンタ|fun\b|enjoy|excit|interesting|passion|love|meaning|entertain|delight/u,
};

/** Words that any axis may hold: they say nothing about which. */
const EMPTY = new Set(
  (
    '仕事 会社 企業 業界 職場 働ける 働く 働け 働き 働い 環境 できる でき ところ 場所 軸 基準 就活 就職 活動 自分 自身 大切 重視 二 二つ 三つ 一つ 2つ 3つ 2 3 目 あり ある 思っ いる いける どう か かどう かどうか 選び 選ぶ 選ん 最も 一番 何 ' +
    '多さ 少なさ 近さ 短さ 短い 速さ 早さ 大きさ 強さ 魅力 充実 額 数 挙げ 問題 事業 こと よう たち 関われる 関わ 高さ 高 高い 良さ 良い よい 多い 強い 大きい 整っ 取れる 感じ 持っ 持つ もつ もて 続け 続ける られる れる せる 点 面 力 度 性 ' +
    'work working job company compani place most important importanc matter look whether being employer firm workplac choos choose career search where people person offer give giv lets let allow abl can good great strong real high how well every one main criterion criteria first second know known'
  ).split(' '),
);
/** Endings of verbs, not words. */
const GRAMMAR = /^(?!づくり$)[ぁ-ん]{1,3}$/u;
/** Kanji too common to show that two words are kin. */
const COMMON_KANJI = new Set(
  '人社会業事仕働自分大場所合的性力度方高長一二三多少新地生活動発開用感見関上下中小時間年手目定良好強制身持取続思考出入行来立体心気本日数最重選決企就職軸基準環境気企画化品任通員先',
);

const kindsOf = createTextCache(
  (text: string): ReadonlySet<string> =>
    new Set(Object.entries(KINDS).flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []))),
);

function meaningful(text: string): string[] {
  return [...contentWords(text)].filter((word) => !EMPTY.has(word) && !GRAMMAR.test(word));
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

/** Says whether a wording of an axis names a thing that another text says no to, by a word of weight. */
export function namesWish(wording: string, thing: string): boolean {
  const words = meaningful(wording);
  return meaningful(thing).some((word) => words.some((other) => kin(word, other)));
}

/** Says whether a wording wishes for a thing, by a word of weight or as the one kind of wish the thing is (money, a high salary). */
export function wishesFor(wording: string, thing: string): boolean {
  const kinds = kindsOf(thing);
  return (
    namesWish(wording, thing) || (kinds.size === 1 && [...kinds].every((kind) => kindsOf(wording).has(kind)))
  );
}

/** Says whether two wordings may name one kind of wish. */
export function shareKind(a: string, b: string): boolean {
  const theirs = kindsOf(b);
  return [...kindsOf(a)].some((kind) => theirs.has(kind));
}

/**
 * Says whether two wordings of an axis name different wishes: each is of a known kind, and no kind, no word and no
 * kanji of weight is common to both. What belongs to no known kind may say the same in other words.
 */
export function wishesDiffer(a: string, b: string): boolean {
  const mine = kindsOf(a);
  const theirs = kindsOf(b);
  if (mine.size === 0 || theirs.size === 0 || shareKind(a, b)) return false;
  const others = meaningful(b);
  return !meaningful(a).some((word) => others.some((other) => kin(word, other)));
}
