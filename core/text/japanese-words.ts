import { conceptById, japaneseConcept, MIXED_SPELLINGS } from './concepts.ts';

/** A content word of a Japanese clause, reduced to a concept or kept as it is. */
export interface JapaneseWord {
  /** Concept id or plain word that carries the meaning: the last part of a compound. */
  token: string;
  /** What stands before it in the same compound (食品 in 食品メーカー), reduced likewise. */
  prefixes: readonly string[];
  start: number;
  end: number;
  /** The particle or ending that follows, '' when the next thing follows at once. */
  particle: string;
}

/** Nouns written in kana, which would be passed over as endings otherwise. */
const KANA_NOUNS =
  'おにぎり|おもちゃ|おむすび|おみこし|うちわ|うどん|うなぎ|いちご|りんご|みかん|ぶどう|すいか|たまねぎ|じゃがいも|さつまいも|きのこ|しいたけ|きゅうり|たい焼き|たこ焼き|焼きそば|焼き鳥|かき氷|わたあめ|たけのこ|ひまわり|あさがお|めだか|かぶとむし|ねこ|いぬ|うさぎ|にわとり|ひよこ|ごみ|くじ|かるた|けん玉|のぼり|ちらし|しおり|はがき|ぬいぐるみ|ろうそく|てんぷら|せんべい|まんじゅう|だんご|そろばん|なぎなた|めがね|さかな|おでん|ふとん|きもの|ゆかた|はちみつ|ほたる|みこし|みそ汁|湯のみ|湯飲み|茶わん|田んぼ|茶碗蒸し|わかめ|こんぶ|まぐろ|おやつ';

const WORD = new RegExp(
  `(?:${MIXED_SPELLINGS.join('|')}|(?<=^|[はがをにのでとやもただるい、\\0\\s])(?:${KANA_NOUNS})|\\p{Script=Han}{1,4}[りきしみちぎびけげえめれせ](?=[はがを]|の(?!で))|\\p{Script=Han}(?:(?![をはがのにもでと])[ぁ-ん]){1,2}\\p{Script=Han}[しりみきちいけげれせめべえ](?=[をはがのにもで、]|数|量|率)|[\\p{Script=Han}々ヶ]|[\\p{Script=Katakana}ー]|[a-z][a-z0-9.+#&-]{0,30}){1,12}`,
  'gu',
);
const PARTICLE =
  /^(?:です|でし(?=[たょ])|である|だ(?=[。と、]|った|$)|には|では|とは|へは|からは|として|について|において|での|への|からの|との|という|は|が|を|に|で(?!し[たょ]|す|あ[りっる])|の|と|も|へ|や|から|まで|し|す|さ|数|:|\s*)/u;
/** What politeness or number adds to a person's name before the particle. */
const PERSON_ENDING = /^(?:さん|さま|たち)/u;
const OKURIGANA =
  /^(?![はがをにでのともへやし]|など|だ|す(?:る|べ)|さ(?:れ|せ|ん)|ま(?:で|す)|か(?:ら|も))\p{Script=Hiragana}/u;
const NOUN_FOLLOWS =
  /^(?:[はがをにのもへ]|で(?!き)|と(?![りしさせっ])|や(?![さしすせら])|から|まで|$|[^\p{Script=Hiragana}])/u;
const QUANTIFIER_PREFIX =
  /^(?:毎日|毎週|毎月|毎年|月間|年間|週間|合計|総|全(?!国|体|日本|世界|学年)|各|同|約|計|延べ|平均|当|本)(?=.{2})/u;

/** Nouns that only name the measure a number is given in: 総額は85万円, 記録は3時間, 段位は二段. */
const MEASURES: ReadonlySet<string> = new Set(
  '総額 合計額 金額 額 お金 金 タイム 順位 最終順位 段位 段 級位 等級 距離 総距離 全長 長さ 高さ 重さ 数字 数値 人数 総人数 個数 枚数 冊数 件数 回数 本数 台数 部数 頻度 自己ベスト 自己記録 自己最高 最高記録 ベスト 総計 累計 通算 面積 重量 規模 歴 年数 使用量 消費量 収穫量 時点 削減額 増加額 削減率 削減量 減少率 増加率 伸び率 上昇率 短縮時間'.split(
    ' ',
  ),
);

/** Says whether a word names nothing by itself (記録, 総額), so that what it belongs to is what is counted. */
export function namesNothing(word: string): boolean {
  return MEASURES.has(word) || isNothing(word);
}

function isNothing(word: string): boolean {
  return japaneseConcept(word)?.id === 'result';
}

const SHORT_HEADS = new Set([
  '部',
  '塾',
  '店',
  '寮',
  '班',
  '数',
  '度',
  '率',
  '会員',
  '内',
  '間',
  '側',
  '中',
  '後',
  '前',
  '時',
  '計',
]);
const NO_CLUB = /(?:全|一|内|外|学|本|幹|支)部$|^(?:上|下|細|軍|大)部$/u;

function isHead(word: string, cut: number): boolean {
  const rest = word.slice(cut);
  if (rest.length > 1 && MEASURES.has(rest)) return true;
  if (japaneseConcept(rest) === null) return false;
  return rest.length > 1 || (SHORT_HEADS.has(rest) && !NO_CLUB.test(word));
}

/** The time spent in a group goes by the group: バスケ部時代. */
const TIME_IN_GROUP = /(?<=部|サークル|ゼミ|クラブ|団)時代$/u;

function reduce(compound: string): { token: string; prefixes: string[] } | null {
  let word = compound.replace(QUANTIFIER_PREFIX, '').replace(TIME_IN_GROUP, '');
  for (;;) {
    const whole = japaneseConcept(word);
    if (MEASURES.has(word)) return null;
    if (whole !== null) return whole.id === 'result' ? null : { token: whole.id, prefixes: [] };
    let cut = 1;
    while (cut < word.length && !isHead(word, cut)) cut += 1;
    if (cut >= word.length) {
      for (let end = word.length - 1; end >= 2; end -= 1) {
        const head = japaneseConcept(word.slice(0, end));
        if (head !== null && head.id !== 'result' && head.weight >= 0.5) {
          return { token: head.id, prefixes: [word.slice(end)] };
        }
      }
      return { token: word, prefixes: [] };
    }
    const prefix = word.slice(0, cut);
    if (namesNothing(word.slice(cut))) {
      word = prefix;
      continue;
    }
    const inner = reduce(prefix);
    return {
      token: japaneseConcept(word.slice(cut))?.id ?? word,
      prefixes: inner === null ? [] : [...inner.prefixes, inner.token],
    };
  }
}

/** Points in time that name nothing counted: 半年後には26kg. */
const TIME_WORD =
  /^(?:今年度?|途中|連続|累計|(?:前年|前月|昨年|対前年)(?:同[月期])?比|来年|毎[朝晩日夜週月年回度]|一日|一晩|一年|一週間|半年|半月|半日|数年|数日|数週|翌年|翌月|翌週|翌日|翌朝|当時|当日|前日|前年)(?:後|間|前)?$/u;

/** What one event of the year is called by: 夏のコンサート. */
const SEASON = /^(?:春|夏|秋|冬|クリスマス|新春|卒業|新入生)$/u;

/** The verb that tells a share apart: 辞める割合. */
const VERB_BEFORE = /(?:^|[はがをにのでとも、\0])(\p{Script=Han}{0,3}[ぁ-ん]{1,5}[るたい])$/u;

/** Finds the content words of a folded Japanese clause; what is masked with NUL is skipped. */
export function japaneseWords(clause: string): JapaneseWord[] {
  const words: JapaneseWord[] = [];
  for (const match of clause.matchAll(WORD)) {
    const end = match.index + match[0].length;
    const rest = clause.slice(end, end + 4);
    const single = match[0].length === 1;
    const known = japaneseConcept(match[0]) !== null;
    if (!known && (OKURIGANA.test(rest) || (single && !NOUN_FOLLOWS.test(rest)))) {
      const verb = japaneseConcept(match[0].slice(0, 2));
      if (match[0].length > 2 && verb !== null && /^.[ぁ-ん]/u.test(match[0]))
        words.push({ token: verb.id, prefixes: [], start: match.index, end, particle: '' });
      continue;
    }
    if (/^[週月年日時分]$/u.test(match[0]) || TIME_WORD.test(match[0])) continue;
    const reduced = reduce(match[0]);
    const particle = PARTICLE.exec(clause.slice(end, end + 8).replace(PERSON_ENDING, ''))?.[0] ?? '';
    if (reduced === null) {
      const owner = words.at(-1);
      if (owner?.particle === 'の' && owner.end + 1 === match.index && namesNothing(match[0]))
        words[words.length - 1] = { ...owner, end, particle };
      continue;
    }
    if (reduced.token === 'share-of' && reduced.prefixes.length === 0) {
      const verb = VERB_BEFORE.exec(clause.slice(0, match.index))?.[1];
      if (verb !== undefined) reduced.prefixes.push(verb);
    }
    const season = words.at(-1);
    const seasonal =
      season?.particle === 'の' &&
      season.end + 1 === match.index &&
      SEASON.test(season.token) &&
      conceptById(reduced.token)?.kind === 'event';
    if (seasonal) reduced.prefixes.push(season.token);
    if (seasonal) words.pop();
    words.push({ ...reduced, start: match.index, end, particle });
  }
  return words;
}

const PLACE_ENDING =
  /(?:部|会|店|社|校|大学|学部|学科|研究会|団|隊|館|園|市|県|町|村|国|祭|展|塾|院|局|所|課)$/u;

const IMPLIED: readonly [RegExp, string][] = [
  [/部員数?$/u, 'club'],
  [/ゼミ(?:生|員)$/u, 'seminar'],
  [/サークル員$/u, 'circle'],
  [/(?:実行)?委員$/u, 'committee'],
  [/寮生$/u, 'dormitory'],
];

/** Finds the kind of group that a word for its members speaks of (部員 → club); null for a word like メンバー. */
export function impliedGroup(written: string): string | null {
  return IMPLIED.find(([pattern]) => pattern.test(written))?.[1] ?? null;
}

/** Says whether a token names a group, event or place that a count may be bound to. */
export function isScope(token: string): boolean {
  if (/^(?:全国|各国|外国|社会|全部|一部|内部|外部)$/u.test(token)) return false;
  const known = conceptById(token);
  if (known !== null) return known.kind === 'group' || known.kind === 'event' || known.kind === 'place';
  return PLACE_ENDING.test(token);
}

const GATHERING =
  /(?:運動|発表|説明|大|展示|講演|研修|勉強|交流|報告|展覧|音楽|祝賀|同窓|見学|相談|上映|品評|忘年|新年|歓迎|体験|セミナー|朗読|試写|試食|写生)会$|(?:式典|卒業式|入学式)$/u;

/** Says whether a token is something people come to. */
export function isEvent(token: string): boolean {
  return conceptById(token)?.kind === 'event' || GATHERING.test(token);
}

/** Says whether a token is a group whose size is its number of members. */
export function isGroup(token: string): boolean {
  const known = conceptById(token);
  if (known !== null) return known.kind === 'group';
  return (
    token !== '全部' && !GATHERING.test(token) && /(?:部|会|団|隊|サークル|ゼミ|チーム|クラブ)$/u.test(token)
  );
}
