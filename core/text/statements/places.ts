/** A place of work in Japan: its names in both languages and the larger places it lies in. */
type Place = readonly [id: string, ja: string, en: string, within: readonly string[]];

const PLACES: readonly Place[] = [
  ['tokyo', '東京|都内|23区|都心|八王子|町田市|立川市', 'tokyo|hachioji', ['kanto']],
  ['kanto', '関東|首都圏|本社', 'kanto', []],
  ['kanagawa', '神奈川|横浜|川崎|相模原|横須賀|厚木', 'kanagawa|yokohama|kawasaki', ['kanto']],
  ['saitama', '埼玉|さいたま|大宮|川越', 'saitama', ['kanto']],
  ['chiba', '千葉|船橋', 'chiba', ['kanto']],
  ['ibaraki', '茨城|水戸|つくば', 'ibaraki|mito|tsukuba', ['kanto']],
  ['tochigi', '栃木|宇都宮', 'tochigi|utsunomiya', ['kanto']],
  ['gunma', '群馬|前橋|高崎', 'gunma|takasaki', ['kanto']],
  ['kansai', '関西|近畿', 'kansai|kinki', []],
  ['hyogo', '兵庫|神戸|尼崎|西宮|明石|姫路', 'hyogo|kobe|himeji', ['kansai']],
  ['nara', '奈良', 'nara', ['kansai']],
  ['shiga', '滋賀', 'shiga', ['kansai']],
  ['wakayama', '和歌山', 'wakayama', ['kansai']],
  ['osaka', '大阪|堺市', 'osaka|sakai', ['kansai']],
  ['kyoto', '京都', 'kyoto', ['kansai']],
  ['chubu', '中部|東海|岐阜|三重|四日市', 'chubu|tokai|gifu|mie', []],
  ['nagoya', '名古屋|愛知|豊田|豊橋|岡崎', 'nagoya|aichi', ['chubu']],
  ['shizuoka', '静岡|浜松|沼津', 'shizuoka|hamamatsu|numazu', ['chubu']],
  ['nagano', '長野|松本|上田市', 'nagano|matsumoto', ['chubu']],
  ['yamanashi', '山梨|甲府', 'yamanashi|kofu', ['chubu']],
  ['hokuriku', '北陸', 'hokuriku', ['chubu']],
  ['niigata', '新潟|長岡|上越', 'niigata|nagaoka', ['hokuriku', 'chubu']],
  ['ishikawa', '石川|金沢', 'ishikawa|kanazawa', ['hokuriku', 'chubu']],
  ['toyama', '富山|高岡', 'toyama', ['hokuriku', 'chubu']],
  ['fukui', '福井', 'fukui', ['hokuriku', 'chubu']],
  ['tohoku', '東北', 'tohoku', []],
  ['miyagi', '仙台|宮城|石巻', 'sendai|miyagi', ['tohoku']],
  ['aomori', '青森|八戸|弘前', 'aomori|hachinohe|hirosaki', ['tohoku']],
  ['iwate', '岩手|盛岡', 'iwate|morioka', ['tohoku']],
  ['akita', '秋田', 'akita', ['tohoku']],
  ['yamagata', '山形|酒田|鶴岡市', 'yamagata', ['tohoku']],
  ['fukushima', '福島|郡山|会津|いわき市', 'fukushima|koriyama', ['tohoku']],
  ['hokkaido', '北海道', 'hokkaido', []],
  ['sapporo', '札幌|小樽', 'sapporo|otaru', ['hokkaido']],
  ['hakodate', '函館', 'hakodate', ['hokkaido']],
  ['asahikawa', '旭川', 'asahikawa', ['hokkaido']],
  ['obihiro', '帯広', 'obihiro', ['hokkaido']],
  ['kushiro', '釧路', 'kushiro', ['hokkaido']],
  ['chugoku', '中国地方', 'chugoku', []],
  ['hiroshima', '広島|福山|呉市', 'hiroshima|fukuyama', ['chugoku']],
  ['okayama', '岡山|倉敷', 'okayama|kurashiki', ['chugoku']],
  ['yamaguchi', '山口|下関|宇部', 'yamaguchi|shimonoseki', ['chugoku']],
  ['shimane', '島根|松江|出雲', 'shimane|matsue|izumo', ['chugoku']],
  ['tottori', '鳥取|米子', 'tottori|yonago', ['chugoku']],
  ['shikoku', '四国', 'shikoku', []],
  ['kagawa', '香川|高松|丸亀', 'kagawa|takamatsu', ['shikoku']],
  ['ehime', '愛媛|松山|今治|新居浜', 'ehime|matsuyama|imabari', ['shikoku']],
  ['kochi', '高知', 'kochi', ['shikoku']],
  ['tokushima', '徳島', 'tokushima', ['shikoku']],
  ['kyushu', '九州', 'kyushu', []],
  ['fukuoka', '福岡|博多|北九州|久留米', 'fukuoka|hakata|kitakyushu|kurume', ['kyushu']],
  ['saga', '佐賀', 'saga', ['kyushu']],
  ['nagasaki', '長崎|佐世保', 'nagasaki|sasebo', ['kyushu']],
  ['kumamoto', '熊本', 'kumamoto', ['kyushu']],
  ['oita', '大分|別府', 'oita|beppu', ['kyushu']],
  ['miyazaki', '宮崎|延岡|都城', 'miyazaki|nobeoka', ['kyushu']],
  ['kagoshima', '鹿児島', 'kagoshima', ['kyushu']],
  ['okinawa', '沖縄|那覇', 'okinawa|naha', ['kyushu']],
  ['home', '地元|実家|自宅から|出身地|ふるさと|故郷', 'home ?town|home city', []],
];

const EN_HOME = "near my (?:home|parents|family)|parents' (?:home|house)";

/** Regions whose parts lie too far from one another to live in one and work in another. */
const FAR_APART: ReadonlySet<string> = new Set([
  'tohoku',
  'hokkaido',
  'chubu',
  'hokuriku',
  'chugoku',
  'shikoku',
  'kyushu',
]);
const WITHIN: ReadonlyMap<string, readonly string[]> = new Map(
  PLACES.map(([id, , , within]) => [id, within] as const),
);

/** The regions a place lies in. */
export function regionsOf(place: string): readonly string[] {
  return WITHIN.get(place) ?? [];
}

/** The regions a place lies in that are small enough to live in one part of and work in another. */
export function commutedRegions(place: string): string[] {
  return regionsOf(place).filter((region) => !FAR_APART.has(region));
}

/** Leaves out the regions that only tell where the named places lie; of neighbouring towns the region still counts. */
export function narrowest(places: readonly string[]): string[] {
  const around = new Set(places.flatMap(regionsOf).filter((region) => FAR_APART.has(region)));
  return places.filter((place) => !around.has(place));
}

const JA_IDS: ReadonlyMap<string, readonly string[]> = new Map(
  PLACES.flatMap(([id, ja, , within]) =>
    ja.split('|').map((name): [string, readonly string[]] => [name, [id, ...within]]),
  ),
);
const EN_IDS: ReadonlyMap<string, readonly string[]> = new Map(
  PLACES.flatMap(([id, , en, within]) =>
    en.split('|').map((name): [string, readonly string[]] => [name, [id, ...within]]),
  ),
);

/** Any of the names: no part of another word or of a person's name. */
const JA_ANY = new RegExp(
  `(?<!東(?=京都)|[\\p{Script=Han}\\p{Script=Katakana}](?=本社))(?:${[...JA_IDS.keys()].join('|')})(?!さん|氏|先生|教授|[部課店]長)`,
  'gu',
);
const EN_ANY = new RegExp(
  `(?<!\\bm(?:rs?|s)\\.? )\\b(?:${[...EN_IDS.keys()].join('|')}|${EN_HOME})\\b`,
  'gu',
);

function idsIn(
  text: string,
  names: RegExp,
  ids: ReadonlyMap<string, readonly string[]>,
): (readonly string[])[] {
  return (text.match(names) ?? []).map((name) => ids.get(name) ?? ['home']);
}

/** Finds the places that a folded Japanese stretch names, with the larger places they lie in. */
export function japanesePlaces(text: string): string[] {
  return [...new Set(idsIn(text, JA_ANY, JA_IDS).flat())];
}

/** Finds the places that a folded Japanese stretch names, without the larger ones they lie in. */
export function placesNamed(text: string): string[] {
  return [...new Set(idsIn(text, JA_ANY, JA_IDS).flatMap(([id]) => (id === undefined ? [] : [id])))];
}

const NOT_PLACES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|english|japanese|this|that|there|here|reception|logistics|accounting|engineering|research|planning|development|design|support|service|procurement|production|purchasing|operations|nursing|teaching|hr|it|ai|ui|ux|pr|qa|r&d|sales|marketing|finance|i|i'm|i'd|monday|friday)$/u;
/** Countries and parts of them: too large to be held against a town. */
const BROAD =
  /^(?:england|scotland|wales|uk|britain|great britain|ireland|japan|europe|asia|africa|america|us|usa|united states|germany|france|china|india|canada|australia|midlands|north|south|east|west|home counties|yorkshire|.*(?:coast|region|valley|bay area))$/u;
const CITY =
  /^(?:I said |I answered )?([A-Z][a-zé]+(?:\s[A-Z][a-zé]+)?) (?:is where I\b|is the (?:only|one|sole) (?:city|town|location) (?:where |that |in which |for |which )?(?:I|me)\b|(?:is|would be) my (?:[a-z]+ )?(?:choice|preference|location|place|city|town))|\b(?:named|chose|picked|entered|wrote|put)\s((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)(?= (?:as|on|for|in)\b)|\b(?:in|to|near|around|at|only|outside|except|but|leave|leaving|from|to be|must be|has to be|had to be|consider|is|prefer|location:|for|within|for:)\s(?:the\s|your\s|of\s|only\s)*((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)|\b(?:[Tt]he|[Yy]our|[Aa])\s((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)\s(?:office|branch|headquarters|site|plant|team|area|factory|region)\b|^(?:Preferred |Desired )?(?:(?:[Ww]ork )?[Ll]ocation(?: preference)?|[Pp]lace of work|[Ww]orkplace)\s?(?:is|:|[-–])\s?(?:the\s)?((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)|\b(?:location|office|city|region)(?:\s?[:–-]\s?|\s(?:is|would be)\s)((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)/gu;

/** Finds the places that an English stretch names, with the larger places they lie in. */
export function englishPlaces(text: string): string[] {
  const named = englishPlacesNamed(text);
  return [...new Set(named.flatMap((place) => [place, ...regionsOf(place)]))];
}

/** Finds the known places that an English stretch names. */
export function englishPlacesKnown(text: string): string[] {
  return idsIn(text.toLowerCase(), EN_ANY, EN_IDS).flatMap(([id]) => (id === undefined ? [] : [id]));
}

/** Finds the places that an English stretch names: known ones, and words with a capital where a place stands. */
export function englishPlacesNamed(text: string): string[] {
  const known = englishPlacesKnown(text);
  const named = [...text.matchAll(CITY)]
    .map((match) => (match.slice(1).find((part) => part !== undefined) ?? '').toLowerCase())
    .filter((name) => name !== '' && !NOT_PLACES.test(name) && idsIn(name, EN_ANY, EN_IDS).length === 0);
  return [...new Set([...known, ...named])];
}

/** Well-known towns, which need no words of place around them. */
const CITIES =
  /\b(?=[A-Z])(?<!\b(?:of|Mr|Mrs|Ms|Dr)\.? )(?:Leeds|London|Manchester|Bristol|Glasgow|Edinburgh|Birmingham|Liverpool|Sheffield|Newcastle|Cardiff|Belfast|Dublin|Cork|Galway|Nottingham|Leicester|(?<!New )York|Cambridge|Oxford|Brighton|Southampton|Portsmouth|Plymouth|Exeter|Norwich|Aberdeen|Dundee|Swansea|Coventry|Hull|Derby|Bath|Bradford|Canterbury|Chester|Cheltenham|Gloucester|Inverness|Peterborough|Middlesbrough|Stirling|Winchester|Wolverhampton|Worcester|Limerick|Sunderland|Durham|Milton Keynes|Swindon|Ipswich|Luton|New York|Boston|Chicago|Seattle|San Francisco|San Diego|Los Angeles|Austin|Dallas|Houston|Denver|Atlanta|Miami|Philadelphia|Baltimore|Nashville|Orlando|Sacramento|San Jose|Kansas City|Las Vegas|Salt Lake City|Portland|Detroit|Minneapolis|Pittsburgh|Toronto|Vancouver|Montreal|Ottawa|Calgary|Edmonton|Winnipeg|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Paris|Berlin|Munich|Hamburg|Amsterdam|Zurich|Hong Kong)(?![\w'])(?! (?!Office|Branch|Headquarters|Site|Plant)[A-Z][a-z])/gu;

/** Finds the well-known towns that an English stretch names. */
export function citiesNamed(text: string): string[] {
  return [...new Set((text.match(CITIES) ?? []).map((name) => name.toLowerCase()))];
}

/** Says whether an English stretch, folded and as written, names a known place at all. */
export function namesKnownPlace(folded: string, written: string): boolean {
  return folded.search(EN_ANY) >= 0 || citiesNamed(written).length > 0;
}

/** Says whether a place is a country or a part of one. */
export function isBroadPlace(place: string): boolean {
  return BROAD.test(place);
}
