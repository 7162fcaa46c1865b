/** What is done in a kind of work: its own role first, then those whose work it may be as well; how it is told in both languages. */
export interface Task {
  id: string;
  roles: readonly [string, ...string[]];
  /** The thing with its particle, and the stems of the verb: before たい, and before 仕事. */
  ja: readonly (readonly [things: string, beforeWish: string | null, beforeNoun: string])[];
  /** The verbs, and the things they are done to. */
  en: readonly (readonly [verbs: string, things: string])[];
}

const JA_GOODS =
  '(?:商品|製品|自社製品|家電|自動車|(?<!転)車|機械|部品|保険|住宅|(?<!実)家|薬|お?菓子|食品|化粧品|家具|文房具|システム|機器|設備|素材|サービス|モノ|もの|物|服)';
const JA_MACHINES =
  '(?:機械|設備|車両?|自動車|電車|列車|飛行機|航空機|機体|エレベーター|エスカレーター|船|バス|装置)';
const EN_GOODS =
  '(?:products?|goods|cars?|machines?|machinery|parts|insurance|houses|homes|flats|medicines?|food|drinks?|snacks?|sweets|cosmetics|clothes|furniture|toys?|games?|services?|systems?|equipment|materials?|appliances|software|solutions|tickets|devices?)';

/** What is done in the kinds of work people wish for by their tasks. */
export const TASKS: readonly Task[] = [
  {
    id: 'to sell',
    roles: ['sales', 'retail', 'buying', 'property', 'agent', 'investment', 'credit', 'marketing'],
    ja: [[`${JA_GOODS}を`, '売り|販売し|(?<!薬を)勧め', '売る|販売する|(?<!薬を)勧める']],
    en: [['sell(?:ing)?', EN_GOODS]],
  },
  {
    id: 'to manage a store',
    roles: ['retail', 'manager', 'hospitality', 'management', 'sales', 'planning'],
    ja: [['(?:店舗?|お店)を', '管理し|運営し', '管理する|運営する']],
    en: [
      [
        '(?:manag(?:e|ing)|run(?:ning)?)',
        '(?:(?:an?|one of your|own) )?(?:stores?|shops?|supermarkets?|drugstores?)',
      ],
    ],
  },
  {
    id: 'to teach',
    roles: ['teaching', 'hr'],
    ja: [
      [
        '(?:英語|数学|国語|理科|社会|算数|日本語|歴史|体育|音楽|美術|化学|物理|勉強|子ども(?:たち)?に|生徒(?:たち)?に)を?',
        '教え',
        '教える',
      ],
      ['', null, '教える'],
    ],
    en: [
      [
        'teach(?:ing)?',
        '(?:english|maths?|mathematics|science|japanese|history|music|physics|chemistry|biology|geography|art|children|pupils|teenagers|kids|students?)',
      ],
    ],
  },
  {
    id: 'to design',
    roles: [
      'design-product',
      'design',
      'architecture',
      'engineer',
      'engineering',
      'construction',
      'planning',
      'research',
      'production',
      'data',
      'property',
      'marketing',
      'management',
    ],
    ja: [
      [
        '(?:商品|製品|家電|自動車|車|機械|部品|回路|基板|建物|住宅|家|橋|ビル|マンション|装置|設備|機器|家具|ロボット|エンジン)を',
        '設計し|デザインし',
        '設計する|デザインする',
      ],
    ],
    en: [
      [
        'design(?:ing)?',
        '(?:products?|cars?|machines?|parts|circuits?|buildings?|houses|homes|bridges?|robots?|engines?|furniture|equipment|appliances|devices?|toys?)',
      ],
    ],
  },
  {
    id: 'to draw',
    roles: ['design', 'content', 'design-product', 'planning', 'marketing', 'engineering', 'editing'],
    ja: [
      [
        '(?:パッケージ|ロゴ|画面|サイト|ウェブサイト|ホームページ|広告|ポスター|服)を',
        'デザインし',
        'デザインする',
      ],
    ],
    en: [
      [
        'design(?:ing)?',
        '(?:packages|packaging|logos?|screens?|websites?|web pages|posters?|clothes|characters?|interfaces?)',
      ],
      ['illustrat(?:e|ing)', '(?:books?|magazines?|stories)'],
    ],
  },
  {
    id: 'to program',
    roles: [
      'engineering',
      'engineer',
      'research',
      'data',
      'management',
      'planning',
      'design',
      'security',
      'content',
      'quality',
      'consulting',
      'support',
    ],
    ja: [
      [
        '(?:アプリ(?:ケーション)?|システム|ソフト(?:ウェア|ウエア)?|プログラム|ウェブサイト|webサイト|webサービス|ゲーム)を',
        '作り|つくり|開発し|組み|書き',
        '作る|つくる|開発する|組む|書く',
      ],
    ],
    en: [
      [
        '(?:writ(?:e|ing)|build(?:ing)?|develop(?:ing)?|mak(?:e|ing)|creat(?:e|ing)|program(?:ming)?)',
        '(?:software|apps?|code|games?|programs|computer programs|websites?|web services)',
      ],
    ],
  },
  {
    id: 'to hire',
    roles: ['hr', 'agent', 'administration'],
    ja: [['(?:人|人材|学生|新卒|新人|社員|仲間)を', '採用し', '採用する']],
    en: [
      ['(?:hir(?:e|ing)|recruit(?:ing)?)', '(?:people|graduates?|staff|students?|talent|employees)'],
      ['(?:train(?:ing)?|look(?:ing)? after|support(?:ing)?)', '(?:(?:your|the) )?(?:staff|employees)'],
    ],
  },
  {
    id: 'to plan',
    roles: [
      'planning',
      'marketing',
      'corporate-planning',
      'research',
      'content',
      'buying',
      'management',
      'design',
      'tours',
      'pr',
      'editing',
      'engineering',
    ],
    ja: [['(?:新?商品|新?製品|お?菓子|新サービス|番組|キャンペーン)を', '企画し', '企画する']],
    en: [
      [
        'plan(?:ning)?',
        '(?:(?:new|seasonal) )?(?:products?|snacks?|drinks?|services?|toys?|campaigns?|programmes?)',
      ],
    ],
  },
  {
    id: 'to advertise',
    roles: ['marketing', 'planning', 'pr', 'content', 'design', 'sales', 'editing'],
    ja: [['(?:広告|cm|コマーシャル)を', '作り|つくり|打ち|考え', '作る|つくる|打つ|考える']],
    en: [
      ['advertis(?:e|ing)', EN_GOODS],
      ['(?:mak(?:e|ing)|creat(?:e|ing))', '(?:adverts?|advertisements?|ads|commercials?)'],
    ],
  },
  {
    id: 'to write',
    roles: ['editing', 'content', 'pr', 'marketing', 'planning'],
    ja: [
      ['(?:記事|ニュース|新聞記事|原稿)を', '書き', '書く'],
      ['(?:雑誌|本|絵本|漫画|教科書)を', '編集し', '編集する'],
    ],
    en: [
      ['writ(?:e|ing)', '(?:articles?|news|news stories|columns)'],
      ['edit(?:ing)?', '(?:books?|magazines?|novels|comics)'],
    ],
  },
  {
    id: 'to repair',
    roles: [
      'maintenance',
      'engineer',
      'production',
      'quality',
      'transport',
      'ground',
      'operations',
      'support',
      'construction',
    ],
    ja: [
      [
        `${JA_MACHINES}を`,
        '直し|修理し|整備し|点検し|メンテナンスし',
        '直す|修理する|整備する|点検する|メンテナンスする',
      ],
    ],
    en: [
      [
        '(?:repair(?:ing)?|fix(?:ing)?|maintain(?:ing)?|servic(?:e|ing)|inspect(?:ing)?)',
        '(?:machines?|machinery|cars?|trains?|aircraft|planes?|lifts|engines?|equipment|elevators?|vehicles?)',
      ],
      ['keep(?:ing)?', '(?:your|the) (?:machines?|machinery|trains|aircraft|planes?) running'],
    ],
  },
  {
    id: 'to account',
    roles: ['finance', 'audit', 'administration', 'hr', 'consulting', 'corporate-planning', 'management'],
    ja: [
      [
        '(?:帳簿|決算|伝票|予算|会社のお金|給与|給料)を',
        '扱い|管理し|つけ|まとめ',
        '扱う|管理する|つける|まとめる',
      ],
    ],
    en: [
      [
        '(?:keep(?:ing)?|look(?:ing)? after|manag(?:e|ing)|handl(?:e|ing))',
        "(?:your|the|the company's) (?:books|accounts|budgets?|finances)",
      ],
    ],
  },
  {
    id: 'to check contracts',
    roles: ['legal', 'administration', 'audit', 'sales', 'purchasing'],
    ja: [['(?:契約書?|法律|特許)を', '見|チェックし|扱い|審査し', '見る|作る|チェックする|扱う|審査する']],
    en: [
      [
        '(?:check(?:ing)?|draft(?:ing)?|review(?:ing)?|draw(?:ing)? up)',
        '(?:(?:your|the) )?(?:contracts?|patents?)',
      ],
    ],
  },
  {
    id: 'to answer customers',
    roles: [
      'support',
      'retail',
      'administration',
      'hospitality',
      'sales',
      'consulting',
      'ground',
      'claims',
      'care',
      'cabin',
      'credit',
      'investment',
      'agent',
    ],
    ja: [
      [
        '(?:お客様|お客さま|お客さん|顧客|ユーザー)(?:から)?の(?:問い合わせ|お問い合わせ|質問|相談|電話|悩み)(?:に|を)',
        '答え|対応し|受け|応え',
        '答える|対応する|受ける|応える',
      ],
    ],
    en: [
      ['answer(?:ing)?', "(?:(?:your|the) )?(?:customers'?|users'?|callers)(?: (?:questions|calls))?"],
      ['look(?:ing)? after', '(?:your|the) (?:customers|users|guests)'],
    ],
  },
  {
    id: 'to drive',
    roles: ['transport', 'logistics', 'operations', 'ground', 'production'],
    ja: [['(?:電車|列車|新幹線|バス|トラック|飛行機|船)を', '運転し|操縦し', '運転する|操縦する']],
    en: [['(?:driv(?:e|ing)|fly(?:ing)?)', '(?:trains?|buses|trucks?|planes?|aircraft|lorries)']],
  },
  {
    id: 'to cook',
    roles: ['cooking', 'care', 'hospitality', 'production', 'retail', 'planning', 'research'],
    ja: [['(?:料理|食事|給食|パン|お?菓子)を', null, '作る']],
    en: [['(?:cook(?:ing)?|bak(?:e|ing))', '(?:meals?|dishes|food|bread|cakes?)']],
  },
  {
    id: 'to nurse',
    roles: [
      'care',
      'ward-theatre',
      'ward-children',
      'ward-emergency',
      'ward-home',
      'ward-maternity',
      'ward-mental',
    ],
    ja: [['患者さん?を', '看護し|看', '看護する']],
    en: [['(?:nurs(?:e|ing)|car(?:e|ing) for)', '(?:(?:your|the) )?(?:patients|sick people)']],
  },
  {
    id: 'to analyse',
    roles: [
      'data',
      'research',
      'marketing',
      'engineering',
      'engineer',
      'consulting',
      'corporate-planning',
      'planning',
      'quality',
      'investment',
      'finance',
      'actuary',
      'security',
    ],
    ja: [['(?:データ|顧客データ|販売データ|購買データ)を', '分析し|解析し', '分析する|解析する|扱う|使う']],
    en: [['analy[sz](?:e|ing)', '(?:(?:your|the) )?(?:sales |customer |market )?data']],
  },
  {
    id: 'to research',
    roles: [
      'research',
      'engineer',
      'production',
      'quality',
      'data',
      'planning',
      'care',
      'design-product',
      'engineering',
    ],
    ja: [['(?:新薬|薬|医薬品|新素材|素材|新材料|電池)を', '研究し|開発し', '研究する|開発する']],
    en: [
      [
        '(?:develop(?:ing)?|research(?:ing)?|invent(?:ing)?)',
        '(?:new )?(?:drugs?|medicines?|materials?|batteries|vaccines?)',
      ],
    ],
  },
  {
    id: 'to translate',
    roles: ['translation', 'editing', 'content', 'legal', 'tours'],
    ja: [['(?:本|小説|文書|映画|字幕|マニュアル|説明書)を', '訳し|翻訳し', '訳す|翻訳する']],
    en: [
      [
        'translat(?:e|ing)',
        '(?:(?:your|the) )?(?:books?|novels|documents?|films?|subtitles|manuals|games?|contracts)',
      ],
    ],
  },
  {
    id: 'to purchase',
    roles: ['buying', 'purchasing', 'logistics', 'planning', 'retail', 'sales', 'production'],
    ja: [
      [
        '(?:商品|部品|原料|原材料|材料|食材|服|雑貨)を',
        '仕入れ|買い付け|調達し',
        '仕入れる|買い付ける|調達する',
      ],
    ],
    en: [
      [
        '(?:buy(?:ing)?|purchas(?:e|ing)|procur(?:e|ing)|sourc(?:e|ing))',
        '(?:parts|materials|raw materials|goods|ingredients)',
      ],
    ],
  },
  {
    id: 'to test',
    roles: ['quality', 'engineering', 'production', 'engineer', 'support', 'research', 'content'],
    ja: [['(?:製品|商品|部品|ゲーム|品質)を', '検査し|テストし', '検査する|テストする|確かめる']],
    en: [
      ['(?:test(?:ing)?|inspect(?:ing)?|check(?:ing)?)', '(?:games?|products?|parts|software|apps?)'],
      [
        '(?:check(?:ing)?|control(?:ling)?|inspect(?:ing)?)',
        'quality(?: of (?:your |the )?(?:products?|parts|goods))?',
      ],
    ],
  },
];
