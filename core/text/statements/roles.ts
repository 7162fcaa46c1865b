/** Kinds of work a job hunter may ask for, each with its names in both languages. Names of one line are taken for one role. */
const ROLES: readonly (readonly [string, string, string])[] = [
  [
    'sales',
    '営業|法人営業|個人営業|海外営業|企画営業|ルート営業|ソリューション営業|セールス|リテール|MR',
    'sales|account (?:manager|executive|management)|business development|sales (?:rep|representative|person)',
  ],
  ['planning', '企画|商品企画|経営企画|事業企画|新規事業|プランナー', 'planning|planner|strategy'],
  [
    'engineering',
    'エンジニア|システムエンジニア|se|プログラマー?|ソフトウェア開発|システム開発|アプリ開発|web開発|インフラ|バックエンド|フロントエンド|it職|開発|技術職',
    '(?:software |systems? |backend |frontend |web |cloud |data )?(?:engineer|engineering|developer)|programmer|programming|coding|software development',
  ],
  ['research', '研究|研究開発|基礎研究|r&d|開発', 'research(?:er)?|r&d|scientist|research and development'],
  [
    'data',
    'データ分析|データサイエンティスト|アナリスト|データサイエンス|データエンジニア',
    'data (?:scientist|science|analyst|analysis|analytics|engineer)|analyst|analytics',
  ],
  [
    'marketing',
    'マーケティング|マーケター|宣伝|販促|広告',
    'market(?:ing|er)|product marketer|advertising|brand(?:ing)? (?:manager|management)',
  ],
  ['pr', '広報|ir|pr', 'public relations|communications|pr'],
  [
    'hr',
    '人事|採用|労務|研修|人材開発',
    'human resources|hr|recruit(?:er|ing|ment)|people operations|talent',
  ],
  ['finance', '経理|財務|会計|審査|融資', 'financ(?:e|ial)|accounting|accountant|audit(?:or|ing)?|treasury'],
  ['legal', '法務|知財|知的財産|コンプライアンス', 'legal|lawyer|compliance'],
  [
    'administration',
    '総務|事務|一般職|秘書',
    'administration|administrative|office (?:manager|assistant)|secretary',
  ],
  ['consulting', 'コンサルタント|コンサルティング|コンサル', 'consult(?:ant|ing)'],
  [
    'production',
    '生産管理|製造|生産技術|品質管理|品質保証|工場',
    'production|manufacturing|quality (?:control|assurance)|plant',
  ],
  ['design-product', '設計|機械設計|回路設計', 'mechanical design|circuit design|hardware'],
  ['design', 'デザイナー|デザイン|ui|ux', '(?:ux|ui|graphic|web|product|game) design(?:er)?|designer|design'],
  [
    'support',
    'カスタマーサポート|カスタマーサクセス|ヘルプデスク|サポート',
    'customer (?:support|success|service|care)|help ?desk|support',
  ],
  ['retail', '販売|接客|店長|店舗運営|バイヤー', 'retail|store manager|buyer|merchandis(?:er|ing)'],
  [
    'logistics',
    '物流|調達|購買|ロジスティクス|貿易',
    'logistics|supply chain|procurement|purchasing|operations',
  ],
  ['editing', '編集|記者|ライター|編集者|制作', 'editor(?:ial)?|editing|journalist|writer|reporter'],
  [
    'management',
    'プロジェクトマネージャー?|プロダクトマネージャー?|pm|ディレクター',
    '(?:product|project|program) (?:manager|management)|producer|director',
  ],
  ['construction', '施工管理|土木|建築', 'construction|site manager|architect'],
  ['teaching', '講師|教育職|教員', 'teach(?:er|ing)|instructor'],
  [
    'investment',
    '投資|運用|トレーダー|資産運用|ディーラー',
    'trad(?:er|ing)|investment|asset management|portfolio',
  ],
  ['care', '看護|介護|医療職|薬剤師', 'nurs(?:e|ing)|pharmacist'],
  ['security', 'セキュリティ', '(?:cyber ?|information )?security'],
];

const JA_NAMES = ROLES.map(([id, ja]) => [id, new RegExp(ja, 'gu')] as const);
const EN_NAMES = ROLES.map(([id, , en]) => [id, new RegExp(`\\b(?:${en})\\b`, 'gu')] as const);

/** Finds the roles that a folded stretch of text names, the longest name first where two overlap; `開発` may be several. */
export function rolesIn(text: string, japanese: boolean): string[] {
  const found: { id: string; start: number; end: number }[] = [];
  for (const [id, pattern] of japanese ? JA_NAMES : EN_NAMES) {
    for (const match of text.matchAll(pattern)) {
      if (
        /^(?:se|ir|pr|pm|ui|ux|mr)$/u.test(match[0]) &&
        /[a-z]/u.test(`${text[match.index - 1] ?? ''}${text[match.index + match[0].length] ?? ''}`)
      )
        continue;
      found.push({ id, start: match.index, end: match.index + match[0].length });
    }
  }
  const widest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.id !== one.id &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  return [...new Set(widest.map(({ id }) => id))];
}
