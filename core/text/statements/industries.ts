/** Industries with their names in both languages and the wider one each belongs to, '' for none. */
const INDUSTRIES: readonly (readonly [string, string, string, string])[] = [
  ['finance', '金融', 'financ(?:e|ial)', ''],
  ['bank', '銀行|信用金庫|信金|メガバンク|地銀', 'banks?|banking', 'finance'],
  ['insurance', '保険|損保|生保', 'insurance|insurers?', 'finance'],
  ['securities', '証券', 'securities|brokers?|investment banks?', 'finance'],
  [
    'it',
    '(?<![a-z])it(?![a-z])|ソフトウェア|システム開発|sier|web業界|ネット業界',
    'infotech|tech|it (?:compan(?:y|ies)|firms?|industry|sector|services?|consultanc(?:y|ies)|business|jobs?)|in it(?=[.,;]|$| only| and)|software|internet',
    '',
  ],
  ['telecom', '通信', 'telecoms?|telecommunications', 'it'],
  ['games', 'ゲーム', 'game studios?|games?|gaming', 'it'],
  ['maker', 'メーカー|製造業', 'manufacturing|manufacturers?|makers?', ''],
  [
    'food',
    '食品|飲料|製菓|菓子|酒造|ビール|乳業|調味料|醤油|製パン|水産',
    'food|drinks?|beverages?|brewer(?:y|ies)|dair(?:y|ies)|confectioner(?:s|y)|seafood',
    'maker',
  ],
  ['chemical', '化学|素材', 'chemicals?|materials', 'maker'],
  ['pharma', '製薬|医薬', 'pharma(?:ceuticals?)?', 'maker'],
  ['car', '自動車', 'automotive|cars?|car makers?', 'maker'],
  ['machine', '電機|機械|精密|重工', 'electronics|machinery|engineering firms?', 'maker'],
  ['steel', '鉄鋼|非鉄', 'steel', 'maker'],
  ['cosmetics', '化粧品|日用品|トイレタリー', 'cosmetics|consumer goods', 'maker'],
  ['apparel', 'アパレル|ファッション', 'fashion|apparel', ''],
  ['medical', '医療|病院|介護', 'health ?care|hospitals?', ''],
  ['rail', '鉄道', 'rail(?:ways?)?', 'infrastructure'],
  ['energy', 'エネルギー|電力|ガス|石油', 'energy|power companies|utilities|oil', 'infrastructure'],
  ['infrastructure', 'インフラ', 'infrastructure', ''],
  [
    'logistics',
    '物流|運輸|海運|陸運|運送|配送|宅配|倉庫',
    'logistics|shipping|freight|haulage|trucking|warehous(?:e|es|ing)|forwarding',
    '',
  ],
  ['airline', '航空', 'airlines?|aviation', ''],
  ['retail', '小売|流通|百貨店|スーパー', 'retail(?:ers?)?|supermarkets?', ''],
  ['advertising', '広告', 'advertising|ad agenc(?:y|ies)', ''],
  [
    'media',
    '出版|マスコミ|テレビ|新聞|放送|メディア',
    'media|publish(?:ing|ers?)|broadcast(?:ers?|ing)|newspapers?|tv|television',
    '',
  ],
  ['education', '教育|学習塾', 'education', ''],
  ['staffing', '人材', 'recruit(?:ing|ment) agenc(?:y|ies)|staffing', ''],
  ['travel', '旅行|観光', 'travel|tourism', ''],
  ['hotel', 'ホテル|ブライダル', 'hotels?|hospitality', ''],
  ['public', '公務員|官公庁|市役所|県庁', 'government|public sector|civil service', ''],
  ['farming', '農業', 'agriculture|farming', ''],
  ['trading', '商社', 'trading (?:compan(?:y|ies)|houses?|firms?)|traders', ''],
  ['consulting', 'コンサル', 'consulting|consultanc(?:y|ies)', ''],
  ['think-tank', 'シンクタンク', 'think tanks?', 'consulting'],
  ['property', '不動産|デベロッパー', 'real estate|property', ''],
  ['construction', '建設|ゼネコン|住宅|ハウスメーカー', 'construction|house ?builders?', ''],
  ['same', '同業|競合', 'competitors?|rivals?', ''],
  ['law', '法律事務所', 'law firms?', ''],
  ['start-up', 'ベンチャー|スタートアップ', 'start-?ups?', ''],
];

const WIDER = new Map(INDUSTRIES.map(([id, , , wider]) => [id, wider]));
/** All names in one expression, so that a text is gone through once, and then the industry of each name. */
function finder(names: readonly (readonly [string, string])[]): (text: string) => string[] {
  const any = new RegExp(names.map(([, name]) => name).join('|'), 'gu');
  const each = names.map(
    ([id, name]) => [id, new RegExp(`^(?:${name.replace(/\(\?<?[=!][^)]*\)/gu, '')})$`, 'u')] as const,
  );
  const known = new Map<string, string>();
  return (text) =>
    (text.match(any) ?? []).map((name) => {
      const id = known.get(name) ?? each.find(([, pattern]) => pattern.test(name))?.[0] ?? '';
      known.set(name, id);
      return id;
    });
}

const findJapanese = finder(INDUSTRIES.map(([id, ja]) => [id, ja]));
const findEnglish = finder(INDUSTRIES.map(([id, , en]) => [id, `\\b(?:${en})\\b`]));

/** Finds the industries that a folded stretch names. */
export function industriesIn(text: string, japanese: boolean): string[] {
  const found = (japanese ? findJapanese : findEnglish)(text);
  return found.length < 2
    ? found
    : [...new Set(found)].filter((id) => !found.some((other) => WIDER.get(other) === id));
}

/** Says whether two industries can be one: the same, or one within the other. */
export function sameIndustry(a: string, b: string): boolean {
  return a === b || WIDER.get(a) === b || WIDER.get(b) === a;
}
