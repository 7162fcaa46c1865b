/** Places of work in Japan, each with its names in both languages and the larger places it lies in. */
const PLACES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['tokyo', '東京|都内|首都圏|23区|都心|(?<![\\p{Script=Han}\\p{Script=Katakana}])本社', 'tokyo', ['kanto']],
  [
    'kanto',
    '関東|神奈川|横浜|川崎|埼玉|千葉|茨城|栃木|群馬|つくば|首都圏',
    'kanto|yokohama|kawasaki|chiba|saitama',
    [],
  ],
  ['kansai', '関西|近畿|兵庫|神戸|奈良|滋賀|和歌山|姫路', 'kansai|kobe|nara', []],
  ['osaka', '大阪', 'osaka', ['kansai']],
  ['kyoto', '(?<!東)京都', 'kyoto', ['kansai']],
  ['chubu', '中部|東海|静岡|浜松|岐阜|三重|長野|山梨', 'chubu|shizuoka|nagano', []],
  ['hokuriku', '北陸|石川|金沢|富山|福井|新潟', 'hokuriku|kanazawa|niigata', ['chubu']],
  ['nagoya', '名古屋|愛知|豊田', 'nagoya|aichi', ['chubu']],
  ['tohoku', '東北|仙台|宮城|青森|岩手|盛岡|秋田|山形|福島', 'tohoku|sendai', []],
  ['hokkaido', '北海道|札幌|函館', 'hokkaido|sapporo', []],
  ['chugoku', '中国地方|広島|岡山|山口|島根|鳥取', 'hiroshima|okayama', []],
  ['shikoku', '四国|香川|高松|愛媛|松山|高知|徳島', 'shikoku|matsuyama', []],
  ['kyushu', '九州|熊本|長崎|佐賀|大分|宮崎|鹿児島', 'kyushu|kumamoto', []],
  ['fukuoka', '福岡|博多|北九州', 'fukuoka', ['kyushu']],
  ['okinawa', '沖縄|那覇', 'okinawa|naha', ['kyushu']],
  [
    'home',
    '地元|実家|自宅から|出身地|ふるさと|故郷',
    "home ?town|home city|near my (?:home|parents|family)|parents' (?:home|house)",
    [],
  ],
];

/** Further English names of the places in Japan. */
const EN_MORE: ReadonlyMap<string, string> = new Map([
  ['kanto', 'kanagawa|ibaraki|tochigi|gunma|tsukuba'],
  ['kansai', 'kinki|hyogo|shiga|wakayama|himeji'],
  ['chubu', 'tokai|hamamatsu|gifu|mie|yamanashi'],
  ['hokuriku', 'hokuriku|ishikawa|toyama|fukui'],
  ['tohoku', 'miyagi|aomori|iwate|morioka|akita|yamagata|fukushima'],
  ['hokkaido', 'hakodate|asahikawa'],
  ['chugoku', 'chugoku|yamaguchi|shimane|tottori'],
  ['shikoku', 'takamatsu|kagawa|ehime|kochi|tokushima'],
  ['kyushu', 'nagasaki|saga|oita|miyazaki|kagoshima'],
  ['fukuoka', 'hakata|kitakyushu'],
]);

const JA_NAMES = PLACES.map(([id, ja, , within]) => [new RegExp(ja, 'u'), [id, ...within]] as const);
const EN_NAMES = PLACES.map(
  ([id, , en, within]) =>
    [
      new RegExp(`(?<!\\bm(?:rs?|s)\\.? )\\b(?:${[en, EN_MORE.get(id) ?? []].flat().join('|')})\\b`, 'u'),
      [id, ...within],
    ] as const,
);

/** Any of the names at all, asked first. */
const JA_ANY = new RegExp(PLACES.map(([, ja]) => ja).join('|'), 'u');
const EN_ANY = new RegExp(
  `\\b(?:${PLACES.flatMap(([id, , en]) => [en, EN_MORE.get(id) ?? []].flat()).join('|')})\\b`,
  'u',
);

/** Finds the places that a folded Japanese stretch names, with the larger places they lie in. */
export function japanesePlaces(text: string): string[] {
  if (!JA_ANY.test(text)) return [];
  return [...new Set(JA_NAMES.flatMap(([name, ids]) => (name.test(text) ? ids : [])))];
}

/** Finds the places that a folded Japanese stretch names, without the larger ones they lie in. */
export function placesNamed(text: string): string[] {
  if (!JA_ANY.test(text)) return [];
  return JA_NAMES.flatMap(([name, [id]]) => (id !== undefined && name.test(text) ? [id] : []));
}

const NOT_PLACES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|english|japanese|hr|it|ai|ui|ux|pr|qa|r&d|sales|marketing|finance|i|i'm|i'd|monday|friday)$/u;
/** Countries and parts of them: too large to be held against a town. */
const BROAD =
  /^(?:england|scotland|wales|uk|britain|great britain|ireland|japan|europe|asia|africa|america|us|usa|united states|germany|france|china|india|canada|australia|midlands|north|south|east|west|home counties|yorkshire|.*(?:coast|region|valley|bay area))$/u;
const CITY =
  /^(?:I said |I answered )?([A-Z][a-zé]+(?:\s[A-Z][a-zé]+)?) is where I\b|\b(?:in|to|near|around|at|only|outside|except|but|leave|leaving|from|to be|consider|is|prefer|location:|for|within|for:)\s(?:the\s|your\s|of\s|only\s)*((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)|\b(?:[Tt]he|[Yy]our|[Aa])\s((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)\s(?:office|branch|headquarters|site|plant|team|area|factory|region)\b|^(?:Preferred |Desired )?(?:(?:[Ww]ork )?[Ll]ocation(?: preference)?|[Pp]lace of work)\s?(?:is|:|[-–])\s?(?:the\s)?((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)|\b(?:location|office|city|region)(?:\s?[:–-]\s?|\s(?:is|would be)\s)((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)/gu;

/** Finds the places that an English stretch names: known ones, and words with a capital where a place stands. */
export function englishPlaces(text: string): string[] {
  const folded = text.toLowerCase();
  const known = !EN_ANY.test(folded) ? [] : EN_NAMES.flatMap(([name, ids]) => (name.test(folded) ? ids : []));
  const named = [...text.matchAll(CITY)]
    .map((match) => (match.slice(1).find((part) => part !== undefined) ?? '').toLowerCase())
    .filter((name) => name !== '' && !NOT_PLACES.test(name) && !EN_NAMES.some(([known]) => known.test(name)));
  return [...new Set([...known, ...named])];
}

/** Well-known towns, which need no words of place around them. */
const CITIES =
  /\b(?=[A-Z])(?<!\b(?:of|Mr|Mrs|Ms|Dr)\.? )(?:Leeds|London|Manchester|Bristol|Glasgow|Edinburgh|Birmingham|Liverpool|Sheffield|Newcastle|Cardiff|Belfast|Dublin|Cork|Galway|Nottingham|Leicester|(?<!New )York|Cambridge|Oxford|Brighton|Southampton|Portsmouth|Plymouth|Exeter|Norwich|Aberdeen|Dundee|Swansea|Coventry|Hull|Derby|Bath|Bradford|Sunderland|Durham|Milton Keynes|Swindon|Ipswich|Luton|New York|Boston|Chicago|Seattle|San Francisco|San Diego|Los Angeles|Austin|Dallas|Houston|Denver|Atlanta|Miami|Philadelphia|Portland|Detroit|Minneapolis|Pittsburgh|Toronto|Vancouver|Montreal|Ottawa|Calgary|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Paris|Berlin|Munich|Hamburg|Amsterdam|Zurich|Hong Kong)(?![\w'])(?! (?!Office|Branch|Headquarters|Site|Plant)[A-Z][a-z])/gu;

/** Finds the well-known towns that an English stretch names. */
export function citiesNamed(text: string): string[] {
  return [...new Set((text.match(CITIES) ?? []).map((name) => name.toLowerCase()))];
}

/** Says whether an English stretch, folded and as written, names a known place at all. */
export function namesKnownPlace(folded: string, written: string): boolean {
  return EN_ANY.test(folded) || citiesNamed(written).length > 0;
}

/** Says whether a place is a country or a part of one. */
export function isBroadPlace(place: string): boolean {
  return BROAD.test(place);
}
