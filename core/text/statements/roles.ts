/** Kinds of work a job hunter may ask for, each with its names in both languages. Names of one line are taken for one role. */
const ROLES: readonly (readonly [string, string, string])[] = [
  [
    'sales',
    '営業|(?:法人|個人|海外|企画|広告|技術|ルート|ソリューション|提案|反響|新規|国内)営業|セールス|リテール|mr|渉外|(?:法人|個人)担当|アカウント(?:マネージャー|エグゼクティブ)',
    'sales|selling|sales(?:person|people|man|woman)|account (?:manager|executive|management)|business development|(?:field|inside|b2b|export|overseas) sales|sales (?:rep|representative|person|engineer)',
  ],
  [
    'planning',
    '企画|(?:商品|製品|番組|サービス)企画|(?:商品|製品)開発|プランナー',
    'planning|planner|product (?:planning|planner|development)',
  ],
  [
    'corporate-planning',
    '企画|(?:経営|事業)企画|事業開発|新規事業|経営戦略|事業戦略',
    '(?:corporate |business |strategic )?planning|planner|strategy|new business|business development',
  ],
  [
    'engineering',
    '(?:システム|it|ソフト(?:ウェア)?|web|アプリ|クラウド|ネットワーク|ゲーム|セールス|ai)エンジニア|社内se|se|プログラマー?|ソフトウェア開発|システム開発|アプリ開発|web開発|(?:サーバー|it|クラウド|ネットワーク)インフラ|インフラエンジニア|バックエンド|フロントエンド|it職|it部門|(?<!研究)開発|(?:商品|製品)開発|情報システム|情シス|ネットワーク|システムづくり',
    '(?:software|systems?|back-?end|front-?end|web|cloud|data|network|mobile|it|game|gameplay|full-stack|infrastructure) (?:engineer|engineering|developer|development)|developer|development|programmer|programming|coding|it (?:department|team|section|division|support|systems)|(?:internal|in-house) it|information systems|(?<!per )se',
  ],
  ['engineer', 'エンジニア|(?<![一-龯])技術[者職]', 'engineer|engineering'],
  [
    'research',
    '研究所(?=[をにへ]|配|勤|で(?:働|勤務))|研究開発|基礎研究|応用研究|研究|r&d|開発|(?:商品|製品)開発|研究員',
    'research and development|development|research(?:er)?|r&d|scientist|laborator(?:y|ies)',
  ],
  [
    'data',
    'データ(?:分析|サイエンティスト|サイエンス|エンジニア|活用|解析|アナリスト)|アナリスト|アナリティクス',
    'data (?:scientist|science|analyst|analysis|analytics|engineer)|analyst|analytics|business intelligence',
  ],
  [
    'marketing',
    'マーケティング|マーケター|マーケ|宣伝|販促|販売促進|広告(?:運用|企画|宣伝)?|ブランディング|ブランドマネージャー?|市場調査',
    'market(?:ing|er)|product marketer|advertising|brand(?:ing)? (?:manager|management)|market research|promotions?(?! (?:by|based|to|on|comes|opportun|prospect|chance|system|is|and pay|or pay))|promotional',
  ],
  ['pr', '広報|ir|pr', 'public relations|communications|pr|press office(?:r)?|investor relations'],
  [
    'hr',
    '人事|採用|労務|研修|人材(?:開発|育成)|組織開発|人材領域',
    'human resources|hr|personnel(?= (?:department|team|division|section|affairs|work|job|side|role|position|matters))|hiring(?= (?:team|department|section|staff))|hir(?:e|ing)(?: and train(?:ing)?)? (?:people|graduates|new)|recruit(?:er|ing|ment)|people operations|talent|(?:staff|employee|in-house|corporate) training|training department|people team',
  ],
  [
    'finance',
    '経理|財務|会計|主計|税務|資金調達|ファイナンス|原価管理',
    'financ(?:e|ial)|accounting|accountant|accounts|treasury|tax|controlling|controller|bookkeep(?:er|ing)',
  ],
  ['audit', '監査|会計士', 'audit(?:or|ing)?'],
  ['credit', '審査|融資|与信', 'credit|lending|underwrit(?:er|ing)|loans?'],
  [
    'legal',
    '法務|知財|知的財産|コンプライアンス|特許',
    'legal|law|lawyer|compliance|intellectual property|patents?',
  ],
  [
    'administration',
    '総務|事務|(?:一般|営業|貿易|医療)事務|一般職|秘書|庶務|受付',
    'administration|administrative|admin|office (?:manager|assistant|work|clerk)|secretar(?:y|ial)|clerk|clerical|general affairs|reception(?:ist)?|back[- ]office',
  ],
  ['consulting', 'コンサルタント|コンサルティング|コンサル', 'consult(?:ant|ing|ancy)|advis(?:er|or|ory)'],
  [
    'production',
    '生産管理|製造|組み?立て?|生産技術|工場|生産|工程管理|製造管理|プラント',
    'production|manufacturing|plant|factory|process engineer(?:ing)?',
  ],
  [
    'quality',
    '品質管理|品質保証|品証|品質|検査|テスター|テスト(?=を担当|部|業務|の仕事|担当|チーム|職)|デバッグ|qa',
    'quality(?: (?:control|assurance|engineer|manager|inspect(?:or|ion)))?|inspector|qa|tester|testing|inspection',
  ],
  [
    'maintenance',
    '保守(?:点検)?|点検|保全|メンテナンス|整備|フィールドエンジニア|サービスエンジニア|設備管理',
    'maintenance|mechanic|field engineer|service engineer|technician',
  ],
  [
    'design-product',
    '設計|製図|機械設計|回路設計|電気設計|構造設計',
    '(?:mechanical|circuit|electrical|structural) (?:design(?:er)?|engineer)|design engineer|hardware',
  ],
  [
    'design',
    'デザイナー|デザイン|ui|ux|(?:web|ゲーム|グラフィック)デザイン|クリエイティブ|アートディレクター',
    '(?:ux|ui|graphic|web|product|game|industrial) design(?:er)?|designer|design engineer|design|art director|illustrator',
  ],
  [
    'support',
    'カスタマー(?:サポート|サクセス|サービス)|ヘルプデスク|サポート|コールセンター|お客様相談',
    'customer (?:support|success|service|care)|help ?desk|support|call cent(?:er|re)',
  ],
  [
    'retail',
    '販売|接客|店長|店舗(?:運営|管理|経営|開発)?|店員|スーパーバイザー|エリアマネージャー?',
    'retail|stores?|store (?:manager|operations|staff)|shop (?:manager|floor|assistant|staff|work)|supervisor|area manager|customer-facing',
  ],
  [
    'buying',
    'バイヤー|仕入れ?|商品部|マーチャンダイザー|買い付け|md',
    'buyer|buying|merchandis(?:er|ing)|sourcing',
  ],
  ['purchasing', '調達|購買|資材|サプライチェーン|scm', 'procurement|purchasing|supply chain|sourcing'],
  [
    'logistics',
    '物流|ロジスティクス|貿易|配送|倉庫|通関|サプライチェーン|scm|輸出入',
    'logistics|supply chain|warehous(?:e|ing)|shipping|distribution|import|export',
  ],
  ['operations', 'オペレーション|運行管理|業務管理|運航', '(?:business |plant |service )?operations'],
  [
    'editing',
    '編集|記者|ライター|編集者|執筆|校[閲正]|取材|報道|アナウンサー|コピーライター',
    'editor(?:ial)?|editing|journalis(?:t|m)|writer|reporter|copywriter|newsroom',
  ],
  [
    'content',
    '制作|ディレクター|プロデューサー|番組制作|映像|脚本',
    'producer|director|content|film|programme maker',
  ],
  [
    'management',
    'プロジェクトマネージャー?|プロダクトマネージャー?|プロジェクト(?:管理|マネジメント)|pm|プロダクトマネジメント',
    '(?:product|project|program|programme) (?:manager|management|lead)',
  ],
  ['construction', '施工管理|施工|現場監督|積算', 'construction|site manag(?:er|ement)|surveyor|surveying'],
  [
    'architecture',
    '建築設計|意匠設計|構造設計|設備設計|土木設計|測量|建築士',
    'architect(?:ure)?|civil engineer(?:ing)?',
  ],
  [
    'property',
    '用地|不動産|都市開発|仲介|まちづくり|街づくり|デベロッパー',
    'real estate|property|land acquisition|urban development',
  ],
  [
    'teaching',
    '講師|教育職|教員|教師|先生(?=になり|を目指|として|の仕事|志望)|インストラクター|教室運営|(?:教室|塾)長',
    'teach(?:er|ing|(?= (?:in an?|at|english|maths?|japanese|science|music|children|pupils)\\b))|instructor|lecturer|tutor',
  ],
  [
    'investment',
    '投資|運用|トレーダー|資産運用|ディーラー|ファンドマネージャー?|m&a|市場部門|マーケッツ',
    'trad(?:er|ing)|invest(?:ment|ing|or)|asset management|portfolio|fund manager|m&a|markets',
  ],
  ['actuary', 'アクチュアリー|数理', 'actuar(?:y|ial)'],
  ['claims', '損害(?:サービス|調査)|保険金', 'claims (?:handler|adjuster|department)|loss adjust(?:er|ing)'],
  [
    'agent',
    'キャリアアドバイザー|リクルーティングアドバイザー|キャリアコンサルタント|人材紹介',
    'career (?:adviser|advisor|coach|counsell?or)|recruitment consultant',
  ],
  [
    'care',
    '看護|介護|医療職|薬剤師|臨床開発|治験|栄養士|保育|福祉|臨床検査技師|放射線技師|ケアマネー?ジャー',
    'nurs(?:e|ing)|pharmacist|clinical|carer|care (?:worker|giver|assistant|staff)|caregiver|dietitian|social work(?:er)?',
  ],
  [
    'ward-theatre',
    '(?:手術室|オペ室)(?:の?看護師?)?',
    '(?:nurs(?:e|ing) in the )?operating (?:theatre|room)(?: nurs(?:e|ing))?',
  ],
  [
    'ward-children',
    '(?:小児科?病棟|小児科?|NICU)(?:の?看護師?)?',
    "(?:p(?:a)?ediatric|children's)(?: ward)?(?: nurs(?:e|ing))|nurs(?:e|ing) (?:in|on) the (?:p(?:a)?ediatric|children's) ward",
  ],
  [
    'ward-emergency',
    '(?:救急(?:外来|救命|病棟)?|ICU|集中治療室?)(?:の?看護師?)?',
    '(?:emergency|intensive care|icu)(?: ward| unit)?(?: nurs(?:e|ing))',
  ],
  ['ward-home', '(?:訪問|在宅)看護師?', '(?:home-visit|visiting|home|community|district) nurs(?:e|ing)'],
  [
    'ward-maternity',
    '(?:産科|産婦人科|助産)(?:病棟)?(?:の?看護師?)?|助産師',
    'midwife|midwifery|maternity(?: ward)?(?: nurs(?:e|ing))',
  ],
  [
    'ward-mental',
    '精神科(?:病棟)?(?:の?看護師?)?',
    '(?:psychiatric|mental health)(?: ward)?(?: nurs(?:e|ing))',
  ],
  ['regulatory', '薬事|(?:医薬)?申請業務', 'regulatory affairs'],
  ['environment', '環境(?:管理|保全|対策)', 'environmental (?:management|compliance|control)'],
  ['security', 'セキュリティ', '(?:cyber ?|information )?(?<!\\bjob )security'],
  [
    'transport',
    'パイロット|操縦士|運転士|車掌|駅員|駅係員|ドライバー|運転',
    'pilot|(?:train |truck )?driver(?!s? of)|conductor',
  ],
  [
    'hospitality',
    'フロント(?!エンド)|コンシェルジュ|宿泊|ホテルスタッフ|ウェディングプランナー|ブライダル',
    'front desk|reception|concierge|hotel|wedding planner|waiter',
  ],
  ['cabin', '客室乗務', 'cabin crew|flight attendant'],
  ['ground', 'グランドスタッフ|地上職|グランドハンドリング', 'ground (?:staff|handling|job|crew)'],
  ['cooking', '調理|料理人|シェフ|厨房', 'chef|kitchen|cook(?:ing)?'],
  [
    'tours',
    '(?:通訳|ツアー|観光|バス)ガイド|ツアー(?:コンダクター|企画)?|添乗',
    '(?:tour|travel) (?:guide|operator|planner|planning|conductor)|tours',
  ],
  ['translation', '通訳ガイド|通訳|翻訳', 'interpret(?:er|ing)|translat(?:or|ion)'],
  ['sustainability', 'サステナビリティ|csr|esg|環境部', 'sustainability|csr|esg'],
  ['claims', '損害サービス|損害調査|査定', 'claims'],
  ['underwriting', '引受', 'underwrit(?:er|ing)'],
  ['manager', '管理職', 'manager|management position|team leader|lead (?:people|a team)'],
  ['sound', 'サウンド|音響|作曲', 'sound design(?:er)?|sound|audio|composer'],
  ['general-track', '総合職', 'general track|management track'],
  ['clerical-track', '一般職', 'clerical track'],
  ['public', '行政|公務', 'civil servant|public administration|policy'],
];

const IDS: ReadonlySet<string> = new Set(ROLES.map(([id]) => id));

/** Says whether a value is a role of the table, not a name of work outside it. */
export function isRole(value: string): boolean {
  return IDS.has(value);
}

/** All names of one language: `any` finds where one begins, `which` holds a group for each role, set where it is named. */
interface Names {
  any: RegExp;
  which: RegExp;
}

function namesOf(written: readonly string[], around: (names: string) => string): Names {
  return {
    any: new RegExp(around(written.join('|')), 'gu'),
    which: new RegExp(written.map((names) => `(?=(${around(names)})|)`).join(''), 'yu'),
  };
}

const JA_NAMES = namesOf(
  ROLES.map(([, ja]) => ja),
  (names) => `(?:${names})`,
);
const EN_NAMES = namesOf(
  ROLES.map(([, , en]) => en),
  (names) => `\\b(?:${names})s?\\b`,
);

/** A role named in a text, with where it stands. */
export interface RoleMention {
  id: string;
  start: number;
  end: number;
}

/** Letters that are a name only where they stand alone: se, hr. */
const LETTERS = /^[a-z&]{2,3}$/u;

/** The roles named at one place of a text, where any is; `開発` may be several. */
function namedAt(text: string, start: number, which: RegExp): RoleMention[] {
  which.lastIndex = start;
  const found: RoleMention[] = [];
  for (const [index, name] of (which.exec(text) ?? []).slice(1).entries()) {
    const id = ROLES[index]?.[0];
    if (name === undefined || id === undefined) continue;
    const end = start + name.length;
    if (LETTERS.test(name) && /[a-z]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)) continue;
    found.push({ id, start, end });
  }
  const longest = Math.max(...found.map(({ end }) => end));
  return found.filter(({ end }) => end === longest);
}

/** Nobody wishes for so many kinds of work in one sentence: a list of the company's own. */
const MOST_NAMES = 40;

/** Finds where a folded stretch of text names roles, in their order, the longest name where two overlap. */
export function roleMentions(text: string, japanese: boolean): readonly RoleMention[] {
  const { any, which } = japanese ? JA_NAMES : EN_NAMES;
  const found: RoleMention[] = [];
  any.lastIndex = 0;
  for (let match = any.exec(text); match !== null; match = any.exec(text)) {
    const named = namedAt(text, match.index, which);
    found.push(...named);
    if (found.length > MOST_NAMES) return [];
    any.lastIndex = named[0]?.end ?? match.index + 1;
  }
  return found;
}

/** Finds the roles that a folded stretch of text names. */
export function rolesIn(text: string, japanese: boolean): string[] {
  return [...new Set(roleMentions(text, japanese).map(({ id }) => id))];
}

/** A name wide enough to hold several kinds of work: an engineer may keep machines going or design them. */
const WIDE: Readonly<Record<string, readonly string[]>> = {
  care: ['ward-theatre', 'ward-children', 'ward-emergency', 'ward-home', 'ward-maternity', 'ward-mental'],
  engineer: [
    'engineering',
    'research',
    'data',
    'production',
    'quality',
    'maintenance',
    'design-product',
    'construction',
    'architecture',
    'security',
    'environment',
    'management',
    'support',
  ],
  consulting: ['agent'],
  marketing: ['planning'],
  'design-product': ['architecture'],
};

const OF_SOFTWARE =
  /アプリ|システム|ソフト|プログラム|コード|\b(?:software|apps?|code|programs?|websites?|it systems?)\b/u;
const OF_HARDWARE =
  /機械|電気|電子|回路|ハード|組み?込み|設備|\b(?:hardware|mechanical|electric\w*|circuits?|machines?)\b/u;

/** An engineer of programs, where the sentence tells so: アプリを開発するエンジニア. */
export function engineerOf(ids: readonly string[], text: string): readonly string[] {
  if (!ids.includes('engineer') || !OF_SOFTWARE.test(text) || OF_HARDWARE.test(text)) return ids;
  return [...new Set(ids.map((id) => (id === 'engineer' ? 'engineering' : id)))];
}

/** Says whether one of two roles may be a case of the other. */
export function withinRole(a: string, b: string): boolean {
  return WIDE[a]?.includes(b) === true || WIDE[b]?.includes(a) === true;
}
