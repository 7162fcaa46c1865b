import { ENGLISH_MONTHS } from '../english-months.ts';

/** A point or stretch of time named in a text, as `key:value`; `stage:start` and `stage:end` frame a story. */
interface PeriodPattern {
  pattern: RegExp;
  name: (match: RegExpExecArray) => string;
}

function fixed(name: string, pattern: RegExp): PeriodPattern {
  return { pattern, name: () => name };
}

const KANJI_DIGITS: Record<string, string> = { 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6' };

function digit(sign: string | undefined): string {
  return KANJI_DIGITS[sign ?? ''] ?? sign ?? '';
}

const JAPANESE: readonly PeriodPattern[] = [
  {
    pattern:
      /(\d{2,5})(?:m|メートル)(?=の?(?:自由形|平泳ぎ|背泳ぎ|バタフライ|個人メドレー|メドレー|走|ハードル|障害|リレー))/gu,
    name: (match) => `race:${match[1] ?? ''}`,
  },
  {
    pattern:
      /(\d{1,5}(?:km|キロ)?)(?:m|メートル)?(?<=[mル]|キロ)(?=[^\d、。]{1,10}\d{1,3}(?:分|秒)(?!で(?:き|終わ)))/gu,
    name: (match) => `race:${(match[1] ?? '').replace('キロ', 'km')}`,
  },
  {
    pattern:
      /(?<!令和|平成|\d)(?:(?:大学|学部|高校|中学)(?:校)?(?:の)?)?([1-6一二三四五六])(?:年生|年次|回生|(?<!(?:今年|今|これ|[春夏秋冬])で(?:もう|ちょうど|早くも)?[1-6一二三四五六])年目|年(?=[春夏秋冬])|年の(?:とき|時|頃|ころ|春|夏|秋|冬|前期|後期|終わり|初め|はじめ)|年時)(?:のとき|の時|の頃|のころ)?(?:の?[春夏秋冬])?/gu,
    name: (match) => `year-of-study:${digit(match[1])}`,
  },
  {
    pattern: /(?:大学|学部|高校|中学)(?:校)?([1-6一二三四五六])年(?![間半])/gu,
    name: (match) => `year-of-study:${digit(match[1])}`,
  },
  { pattern: /((?:19|20)\d\d)年度?/gu, name: (match) => `year:${match[1] ?? ''}` },
  { pattern: /(?:令和|平成)(\d+|元)年度?/gu, name: (match) => `year:r${match[1] ?? ''}` },
  {
    pattern: /(?<![\dヶかカヵケ])(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|(?![間ご\d]))/gu,
    name: (match) => `month:${match[1] ?? ''}`,
  },
  { pattern: /第(\d+|[一二三四五六七八九十]+)(?:回|期|弾)/gu, name: (match) => `turn:${digit(match[1])}` },
  {
    pattern:
      /(?<!(?:合格|受か|成功|取得|突破|通った)[^、。]{0,8}のは、?)(\d+|[一二三四五六七八九十]+)(?:(?:回目|度目)(?!(?:になり|となり|です|でし|を迎え|だ(?:[。と]|$))|(?:の(?:受験|挑戦|試験|チャレンジ|トライ|応募|実験|検定))?(?:で|にして|に)[^、。]{0,8}(?:合格|受か|成功|取得|突破|通[っりる]|取[れっり]))|日目|週目|か月目|ヶ月目|戦目|期目|つ目|人目|番目|社目|軒目|店目)/gu,
    name: (match) => `turn:${digit(match[1])}`,
  },
  { pattern: /(?<![\p{Script=Han}])([月火水木金土日])曜日?/gu, name: (match) => `weekday:${match[1] ?? ''}` },
  fixed('turn:one', /ある(?:日|朝|晩|夜|週末|とき|時)/gu),
  fixed(
    'turn:first',
    /初回|初日|初年度|初戦|最初の(?:1か月|1ヶ月|1週間|1年|月|週|日|年|試合|大会|公演|演奏会|回|授業|テスト|試験|挑戦)(?!間)/gu,
  ),
  fixed('turn:last', /最終回|最終日/gu),
  fixed('year:last', /昨年度?|去年|前年度?(?!比|の[\d.一二三四五半]+(?:倍|割|%|分)|より|に比べ)|一昨年/gu),
  fixed('year:this', /今年度?(?!で(?:もう|ちょうど)?[\d一二三四五六七八九十])|本年度?/gu),
  fixed('turn:previous', /前回|先代|前の代/gu),
  fixed('turn:own', /(?:私|僕|自分)(?:たち)?の代/gu),
  {
    pattern: /(午前|午後|朝|昼|夜)の(?:部|回|シフト|クラス|公演)/gu,
    name: (match) => `time:${match[1] ?? ''}`,
  },
  fixed('turn:this', /今回/gu),
  fixed(
    'school:high',
    /高校(?!生(?!の(?:とき|時|頃|ころ)))(?:時代|生の(?:とき|時|頃|ころ)|の(?:とき|時|頃))?(?!から|以来|で(?:始め|はじめ))|高等学校(?!から|以来)/gu,
  ),
  fixed(
    'school:middle',
    /中学(?!生(?!の(?:とき|時|頃|ころ)))(?:校)?(?:時代|生の(?:とき|時|頃|ころ)|の(?:とき|時|頃))?(?!から|以来)/gu,
  ),
  fixed(
    'school:primary',
    /小学校(?:時代)?(?!から|以来)|小学生の(?:とき|時|頃|ころ)(?!から)|幼少期(?!から)/gu,
  ),
  fixed(
    'school:university',
    /大学(?:時代|では|で(?!の)|の(?=[^、。]{0,8}(?:部|サークル|ゼミ|クラブ))|生の(?:とき|時|頃))/gu,
  ),
  fixed('season:spring', /春休み|春学期|前期/gu),
  fixed('season:summer', /夏休み|夏季|今夏|昨夏|(?<!\p{Script=Han})夏(?=に|は|のインターン)/gu),
  fixed('season:autumn', /秋学期|後期/gu),
  fixed('season:winter', /冬休み|冬季|(?<!\p{Script=Han})冬(?=に|は)/gu),
  fixed('days:weekday', /平日/gu),
  fixed('days:weekend', /週末|土日|休日|休みの日|祝日/gu),
  fixed(
    'load:busy',
    /繁忙期|試験前|大会前|本番前|忙しい(?:時期|とき|時|日)|長期休暇|ピーク時|多い(?:とき|時|日)/gu,
  ),
  { pattern: /(\d{2,3})(?:度|℃)(?=(?:で|の|だと)[^。]*\d)/gu, name: (match) => `degrees:${match[1] ?? ''}` },
  {
    pattern: /(雨|雪|晴れ|晴天|雨天|悪天候)の(?:日|とき|時)(?!も)/gu,
    name: (match) => `weather:${match[1] ?? ''}`,
  },
  fixed('load:usual', /普段|通常|平常時|ふだん/gu),
  fixed('load:quiet', /閑散期|少ない(?:とき|時|日)/gu),
  fixed(
    'stage:start',
    /最初(?!に[^、。]{1,8}のは|に[^、。]{1,4}た[\p{Script=Han}\p{Script=Katakana}])|当初|はじめ(?:は|の|に)|初め(?:は|の|に)|始めた(?:頃|ころ|当時|時|とき)|開始(?:時|当初|前)|入(?:部|社|学|会|店|所)(?:時|当初|当時|した(?:頃|ころ|とき|時))|に入った(?:頃|ころ|とき|時|当時)|着任時|就任(?:時|前|当初)|(?:留学|渡航|渡米|渡英|出国|入会|加入|参加|受講|研修|特訓|リニューアル|改装|改修|移転|配属)(?:する)?前|以前|かつて|昔(?!の(?:\p{Script=Han}|\p{Script=Katakana}))|もともと|元々|それまで|これまで?は?(?=[^、。]*でした)|改善前|導入前|(?:導入|改善|変更|見直)(?:する|す)前|従来|一時期?は?|一時的|減った時期|過去(?:に|は)/gu,
  ),
  fixed(
    'stage:end',
    /現在(?!の(?:会社|職場|勤務先|勤め先|仕事|部署|学校|大学|バイト先|アルバイト先))|今(?=は|では|も|の(?!会社|職場|勤務先|勤め先|仕事|部署|学校|大学|バイト先|アルバイト先)|、)|いま(?=は|では)|最終的|最後(?:は|に|には|の(?!(?:県|全国|地区|学内)?(?:大会|試合|学年|年|シーズン|公演|演奏会|コンサート|舞台|定期|文化祭|学園祭|コンクール)))|引退(?:時|する頃)|帰国(?:後|時|した(?:後|とき|時))|(?:留学|研修|受講|特訓|改装|改修|移転|リニューアル)(?:後|(?:を|が|から)[^、。\\d]{1,4}[たて](?:から|後|あと))|卒業時|終了時|その後|のちに|改善後|導入後|(?:導入|改善|変更|見直)(?:した|し)(?:後|あと)|結果(?:的)?に?、?/gu,
  ),
];

const ENGLISH_YEARS: Record<string, string> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  final: '4',
  last: '4',
  freshman: '1',
  sophomore: '2',
  junior: '3',
  senior: '4',
};

const ENGLISH: readonly PeriodPattern[] = [
  {
    pattern:
      /\b(\d{2,5})[ -]?(?:m|meters?|metres?)(?= (?:individual )?(?:butterfly|freestyle|breaststroke|backstroke|medley|sprint|dash|hurdles|relay|race|run|final|swim)\b)/gu,
    name: (match) => `race:${match[1] ?? ''}`,
  },
  {
    pattern: /\b(first|second|third|fourth|final|last|freshman|sophomore|junior|senior)[ -]year\b(?!s)/gu,
    name: (match) =>
      match[1] === 'last' ? 'year:last' : `year-of-study:${ENGLISH_YEARS[match[1] ?? ''] ?? ''}`,
  },
  {
    pattern: /\bas an? (freshman|sophomore|junior|senior)\b/gu,
    name: (match) => `year-of-study:${ENGLISH_YEARS[match[1] ?? ''] ?? ''}`,
  },
  {
    pattern: /\byear (one|two|three|four)\b/gu,
    name: (match) => `year-of-study:${['one', 'two', 'three', 'four'].indexOf(match[1] ?? '') + 1}`,
  },
  {
    pattern:
      /\b((?:19|20)\d\d)\b(?! (?:people|members|students|visitors|guests|followers|copies|downloads|yen|dollars|users|words|views|meals|responses))/gu,
    name: (match) => `year:${match[1] ?? ''}`,
  },
  {
    pattern: new RegExp(`\\b(?:in|since|last|this|until|from|by|during) (${ENGLISH_MONTHS})\\b`, 'gu'),
    name: (match) => `month:${match[1] ?? ''}`,
  },
  {
    pattern:
      /\b(first|second|third|fourth|opening|last|final|next|previous) (day|night|week|month|semester|term|round|try|attempt|time|edition|toeic|toefl|event|season|event|exam|test|match|game|half|quarter)\b/gu,
    name: (match) => `turn:${match[1] ?? ''}`,
  },
  fixed('turn:first', /\bon day one\b/gu),
  {
    pattern: /\b(?:on|in) the (first|second|third|last|final)\b(?=$|[.,;]| (?:i|we|our)\b)/gu,
    name: (match) => `turn:${match[1] ?? ''}`,
  },
  {
    pattern: /\bon (?:one |a |the |that )?(?:[a-z]+ )?(mon|tues|wednes|thurs|fri|satur|sun)days?\b/gu,
    name: (match) => `weekday:${match[1] ?? ''}`,
  },
  fixed(
    'turn:one',
    /\bon one (?:[a-z]+ )?(?:day|evening|night|morning|afternoon|weekend|occasion)\b|(?<!\b(?:by|that) )\bone (?:day|evening|night|morning|afternoon)\b|\bin a single (?:day|evening|night|morning|afternoon)\b/gu,
  ),
  fixed('turn:previous', /\b(?:previous|former) (?:committee|team|year's|president|captain)\b/gu),
  {
    pattern: /\b(morning|afternoon|evening|night) (?:session|shift|class|course|group|show)s?\b/gu,
    name: (match) => `time:${match[1] ?? ''}`,
  },
  {
    pattern: /\bby (train|bus|car|bicycle|bike|plane|ferry|boat|taxi|motorbike)\b|\bon (foot)\b/gu,
    name: (match) => `means:${match[1] ?? match[2] ?? ''}`,
  },
  fixed('year:this', /\bthis year\b/gu),
  fixed('year:next', /\bnext year\b/gu),
  fixed('year:last', /\bthe year before\b|\bprevious year\b/gu),
  fixed('school:high', /\bhigh school\b/gu),
  fixed('school:middle', /\bmiddle school\b|\bjunior high\b/gu),
  fixed('school:primary', /\bprimary school\b|\belementary school\b/gu),
  {
    pattern: /\b(?:in|over|during|last|(this)|every|each) (?:the )?(spring|summer|autumn|fall|winter)\b/gu,
    name: (match) => `season:${match[1] === undefined ? '' : 'this-'}${match[2] ?? ''}`,
  },
  {
    pattern: /\b(?:under|u)[- ]?(\d{1,2})s?\b(?= (?:team|squad|class|side|group|boys|girls|children)\b)/gu,
    name: (match) => `age:${match[1] ?? ''}`,
  },
  fixed(
    'season:term',
    /\b(?:in|during) (?:the )?(?:term(?:[- ]time)?|semester)\b(?! (?:of|at|in)\b)|\bterm[- ]time\b/gu,
  ),
  fixed('days:weekend', /\b(?:on|at) (?:the )?weekends?\b|\bholidays\b/gu),
  fixed('days:weekday', /\bweekdays?\b/gu),
  fixed(
    'load:busy',
    /\bbus(?:y|iest) (?:season|period|days?|weeks?|times?)\b|\bat (?:the|its) peak\b|\b(?:during|in|before|over) (?:the |my )?(?:exams?|examination|test) (?:periods?|seasons?|weeks?|time)\b|\bduring exams\b|\bbefore (?:the )?(?:exams?|tournament)\b|(?<=\b(?:a|per|each|every) (?:day|week) )before (?:the|our|my|an?) (?:[a-z]+ )?(?:finals?|contest|competition|race|match|concert|performance|championships?|show|recital)\b/gu,
  ),
  {
    pattern: /\bon (?:a )?(rainy|wet|dry|sunny|fine|snowy|hot|cold|windy) days?\b/gu,
    name: (match) => `weather:${match[1] ?? ''}`,
  },
  fixed('load:usual', /\bnormally\b|\busually\b|\bon a normal\b/gu),
  fixed('span:total', /\bin total\b|\boverall\b|\baltogether\b|\ball in all\b/gu),
  fixed(
    'stage:start',
    /(?<=^\s*)before (?:our|my) [a-z]+(?= (?:there|we|it|the)\b)|\bbefore (?:our|the|my) (?:campaign|project|change|event|training|renewal|renovation)\b|\bat first\b|\binitially\b|\boriginally\b|\bat the (?:start|beginning|outset)\b|\bin the beginning\b|\bused to\b|\bwhen (?:i|we) (?:joined|started|began|arrived|entered|enrolled|took (?:it |this )?over|became|was elected|came)\b|\bi (?:found|inherited|took over) an?\b|\bto begin with\b|\bpreviously\b|\bformerly\b|\bat one point\b|\bstart(?:ed|ing) (?:with|from|at|out)\b|\bbegan with\b/gu,
  ),
  fixed(
    'stage:improved',
    /\bwith (?:the|my|our) (?:[a-z]+ )?[a-z]+ (?:that )?(?:i|we) (?:wrote|made|built|developed|created|designed|introduced|proposed|set up)\b/gu,
  ),
  fixed(
    'stage:end',
    /\bafterwards\b|\bsince then\b|\bfrom then on\b|\bafter (?:our|the|my) (?:campaign|project|change|event|training|renewal|renovation)\b|\bnow(?:adays)?\b|\bcurrent(?:ly)?\b|\btoday\b|\bby the end\b|\bin the end\b|\bfinally\b|\beventually\b|\bat the end\b|\bat present\b|\bby graduation\b|\bended (?:up )?(?:with|at)\b/gu,
  ),
];

/** A period found in a text and the stretch of text that names it. */
export interface FoundPeriod {
  name: string;
  start: number;
  end: number;
}

function findWith(patterns: readonly PeriodPattern[], text: string): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (const { pattern, name } of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match[0] === '') pattern.lastIndex += 1;
      else if (!found.some((other) => other.start < end && start < other.end))
        found.push({ name: name(match), start, end });
    }
  }
  return found;
}

/** Finds the periods that a folded Japanese sentence names. */
export function findJapanesePeriods(text: string): FoundPeriod[] {
  return findWith(JAPANESE, text);
}

/** Finds the periods that a folded English sentence names. */
export function findEnglishPeriods(text: string): FoundPeriod[] {
  return findWith(ENGLISH, text);
}
