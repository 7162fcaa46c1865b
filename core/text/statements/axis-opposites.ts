import { createTextCache } from '../cache.ts';

/** A safe employer, and a bold one. */
const SAFE_OR_BOLD: readonly [RegExp, RegExp] = [
  /安定|倒産|堅実|つぶれな|潰れな|長く(?:勤め|働)|stabil|stable|secur|how safe|\bsafe (?:company|firm|job)|collapse|long history/u,
  /挑戦|できたばかり|ベンチャー|スタートアップ|(?<!倒産)(?<!倒産の)リスク|変化の(?:速|激)|(?<!\b(?:without|no|low|little|less|avoid) (?:any |the |big )?)risk|start-?up|quick change|adventur|excitement|exciting (?:company|firm|job)|\bbold|challeng/u,
];

/** Wishes that exclude one another when each text holds only one of the two. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /少人数|小さな(?:会社|組織|企業)|小規模|中小|顔の見える規模|(?:company|firm|it) is small|small (?:company|companies|firms?|teams?)|smaller/u,
    /社員数の多|大企業|大手|大きな(?:会社|組織|企業)|規模の大き|大規模|(?:company|firm|it) is large|large (?:company|companies|firms?|organi[sz]ations?)|big (?:[a-z-]+ )?(?:company|companies|firms?|name|brand)|corporation/u,
  ],
  [
    /チーム|仲間|全員で|一緒に|協力|支え合|助け合|team|together|colleague|each other/u,
    /一人で|1人で|個人(?:で|の(?:成績|成果|力|実力))|単独|黙々|\balone\b|by myself|on my own|individual/u,
  ],
  SAFE_OR_BOLD,
  [
    /形に残|形のある|ものづくり|モノづくり|物づくり|手に取れ|tangible|things people can (?:touch|hold)/u,
    /形のない|無形|intangible/u,
  ],
  [
    /競争|競い合|競え|個人の成績|成果主義|実力主義|compet/u,
    /競わ(?:ず|ない)|穏やか|年功|支え合|助け合|no competition|without competition|calm/u,
  ],
  [
    /海外|グローバル|世界|国際|abroad|overseas|global|international|worldwide|(?:around|across|all over) the world/u,
    /地元|国内(?:だけ|のみ|で)|地域に|purely local|home ?town|\blocal\b|(?:my|own) (?:own )?region|domestic/u,
  ],
  [
    /給与|給料|年収|収入|報酬|待遇|稼|salar|\bpay\b|income|wage|money|bonus/u,
    /意義|やりがい|社会貢献|役に立|支え|(?:人|お客様|地域|社会)の(?:ため|役)|休み|自由な時間|meaning|purpose|help|free time|useful|craft|learn|patients|society|environment/u,
  ],
  [
    /裁量|自由|任され|任せて|自分で決め|freedom|autonom|own decisions|on my own|trusted with|decisions early/u,
    /決められた(?:手順|仕事|こと|とおり|通り)|(?:手順|指示|マニュアル)(?:どおり|通り|に沿)|手厚|丁寧(?:な|に)(?:指導|研修|教)|研修が|ゆっくり(?:と)?育|指導して|教えてもらえ|研修制度|guide|guidance|closely|(?:slow|careful|thorough|long) (?:[a-z]+, )?(?:[a-z]+ )?training|step by step|supervis|clear instructions|strict/u,
  ],
  [
    /接客|お客様?と(?:直接|話|接|会)|人と(?:直接|話|接|関わ)|meet(?:ing)? customers|with customers|contact with (?:customers|people)|customers every day/u,
    /人と(?:話さ|関わら|接しな)|一人で|黙々|\bquiet|without (?:any )?contact|no contact|alone/u,
  ],
  [
    /専門|一つの(?:分野|道|技術)|極め|突き詰め|speciali[sz]|one (?:field|craft)|deep|expert in one/u,
    /幅広|いろいろな(?:仕事|部署|分野)|さまざまな(?:仕事|部署|分野)|様々な(?:仕事|部署|分野)|ジョブローテ|generalist|wide range|variety of|many (?:different )?(?:tasks|fields|departments)|different kinds? of work|rotat/u,
  ],
  [
    /スピード|速く|速さ|素早|fast|speed|quick|rapid|as many as possible|responsibility early|early responsibility/u,
    /じっくり|時間をかけ|腰を据え|ゆっくり|slow|take my time|without pressure|time to|until it is right|thorough|patien(?:t|ce)\b|careful/u,
  ],
  [
    /上下関係|規律|トップダウン|hierarch|the boss decides|top[- ]down/u,
    /風通し|フラット|意見を言|率直|openly|open (?:communication|discussion|culture)|flat|speak up|has a say|own voice/u,
  ],
  [
    /ワークライフ|残業(?:の|が)少|家族との時間|休み|休日|私生活|プライベート|定時|work[- ]life|free time|overtime|hours|evenings|weekends|family/u,
    /成長|若いうち|忙し|打ち込め|多く働|寝る間|ハード|がむしゃら|growth|grow|career|fast track|promotion|income|salar/u,
  ],
  [/大都市|都会|都心|big city/u, /地方|田舎|地元|自然の(?:中|近)|countryside|rural|home ?town/u],
  [/変化の(?:激し|速|多|大)/u, /変化の(?:少な|ゆるやか|な)/u],
  [
    /長く(?:勤め|働|安心)|定年まで|腰を据え|one company|long time|for life/u,
    /独立(?!性)|起業|転職|数年で|found my own|start my own|change jobs/u,
  ],
  [
    /有名|知名度|名の知れ|誰もが知|famous|well[- ]known|household name|big name/u,
    /無名|知られていない|知名度(?:が|の)(?:な|低)|unknown|little-known|nobody (?:knows|has heard)/u,
  ],
  [
    /伝統|歴史(?!の(?:浅|短|な))|老舗|tradition|long history/u,
    /新し|最先端|革新|ベンチャー|できたばかり|若い会社|間もない会社|新興|innovati|cutting[- ]edge|newest|start-?up/u,
  ],
];

/** On which side of each pair a wording stands: the first, the second, or neither or both. */
const sidesOf = createTextCache((wording: string): readonly ('one' | 'other' | null)[] =>
  OPPOSITES.map(([one, other]) => {
    const [first, second] = [one.test(wording), other.test(wording)];
    return first === second ? null : first ? 'one' : 'other';
  }),
);

/** Counts the pairs of wishes that exclude one another, of which each wording holds one side only. */
export function countOppositeWishes(a: string, b: string): number {
  const theirs = sidesOf(b);
  return sidesOf(a).filter((side, index) => side !== null && theirs[index] != null && theirs[index] !== side)
    .length;
}

/** Says whether one of two wordings is for a safe employer alone, and the other for a bold one alone. */
export function partOverSafety(a: string, b: string): boolean {
  const index = OPPOSITES.indexOf(SAFE_OR_BOLD);
  const [mine, theirs] = [sidesOf(a)[index] ?? null, sidesOf(b)[index] ?? null];
  return mine !== null && theirs !== null && mine !== theirs;
}
