/** Places of work with the larger places they lie in, for both languages. */
const PLACES: readonly (readonly [string, string, readonly string[]])[] = [
  ['tokyo', '東京|都内|首都圏|23区|本社', ['kanto']],
  ['kanto', '関東|神奈川|横浜|埼玉|千葉|茨城|栃木|群馬', []],
  ['kansai', '関西|近畿|兵庫|神戸|奈良|滋賀|和歌山', []],
  ['osaka', '大阪', ['kansai']],
  ['kyoto', '京都', ['kansai']],
  ['chubu', '中部|東海|静岡|岐阜|三重|長野|山梨|北陸|石川|富山|福井|新潟', []],
  ['nagoya', '名古屋|愛知', ['chubu']],
  ['tohoku', '東北|仙台|宮城|青森|岩手|秋田|山形|福島', []],
  ['hokkaido', '北海道|札幌', []],
  ['chugoku', '中国地方|広島|岡山|山口|島根|鳥取', []],
  ['shikoku', '四国|香川|愛媛|高知|徳島', []],
  ['kyushu', '九州|福岡|熊本|長崎|佐賀|大分|宮崎|鹿児島|沖縄', []],
  ['home', '地元|実家|自宅から', []],
];

/** Finds the places that a folded Japanese stretch names, with the larger places they lie in. */
export function japanesePlaces(text: string): string[] {
  return PLACES.flatMap(([id, names, within]) => (new RegExp(names, 'u').test(text) ? [id, ...within] : []));
}

/** Finds the places that an English stretch names: words with a capital after a word of place. */
export function englishPlaces(text: string): string[] {
  return [
    ...text.matchAll(
      /(?:\b(?:in|to|near|around|at|only|outside|leave|from)\s(?:the\s)?|\b(?:location|office|city|region)(?:\s?[:–-]\s?|\s(?:is|would be)\s))((?:[A-Z][a-zé]+)(?:\s[A-Z][a-zé]+)?)/gu,
    ),
  ]
    .map((match) => (match[1] ?? '').toLowerCase())
    .filter(
      (name) =>
        !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|english|japanese|hr|it|r&d|sales)$/u.test(
          name,
        ),
    );
}
