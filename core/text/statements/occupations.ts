/** Japanese names of work by their last part, beyond the table of roles. */
const JA_END =
  /(?:[^\s](?:(?<!恩|教|師)師|(?<!同|武|修|博|力|兵|紳)士|(?<!農|国|実|民|我|王|生|専門|努力|起業|大|愛好|資産|投資|家)家|(?<!一|社|会|全|役|職|部|委|満|定|人|動|教|行|隊|駐在|公務|構成|工作|議|要|党|欠|成)員|(?<!長|五|器)官|(?<!当事|経験|責任|初心|利用|消費|挑戦|出身|卒業|若|後継|代表|協力|一人|理解|志望|希望|応募|資格|留学|就職|勝|王|患|受験|参加|加入|指導|先駆|開拓|支援|相談|生産|創業|起業|経営|管理|監督|担当|候補|関係|労働|勤労|社会|学習|使用|継承|発信|提供|伴走|部外|第三|実行|中心|先導|主導|信|働く|研究|開発)者)|(?:飼育|案内|厩務|配車)係|(?:運転|歌|助|騎|操舵)手|司書|司会|杜氏|声優|俳優|女優|(?:樹木|監察|産業|歯科|獣|校|船)医|医師|教諭|探偵|僧侶|書記|船長|支配人|管理人|仲居|料理長|職人|大工|(?:溶接|塗装|配管|旋盤|板金|整備)工|(?:舞台|映画|美術|音響)監督|板前|花火師|調教師|ディーラー|(?<!サラリー|ビジネス|キー|ワン|ヒュー)マン|[^\s](?<!運営|現地|店舗|受付|海外|事務)スタッフ|ガイド|シェフ|パティシエ|ソムリエ|バリスタ|アテンダント|クルー|トリマー|レンジャー|キャディ|モデラー|カウンセラー|キャスター|スタイリスト|(?:ニ|イ|ティ|ピ|ミ|シ|ジ|マ|リ|ロ|ア)スト|[ァ-ヶー](?:ター|ダー|ナー|サー|マー|チャー|ティシャン))$/u;
const JA_NONE =
  /(?:スペシャリスト|ゼネラリスト|ジェネラリスト|リーダー|メンバー|パートナー|オーナー|プレイヤー|プレーヤー|サポーター|センター|ポスター|カウンター|シアター|クリエイター|フォロワー|セミナー|コーナー|ディナー|マナー|バナー|サマー|ベンチャー|カルチャー|フューチャー|ストラクチャー|ファクター|キャラクター|モニター|マスター|クラスター|パイオニアー|スター|ライター|フィルター|ムードメーカー|ファシリテーター|インフルエンサー|オーダー|ボーダー|ベースター|コンピューター|コンピュータ|カレンダー|ジェンダー|ホルダー|エレベーター|ポーズ|シナー|ビギナー|ランナー|ウィナー|クリーナー|コンテナー|パーサナー|センサー|スポンサー|ニュースレター|^リスト|チェックリスト|テイスト|コスト|ベスト|ホスト|ゲスト|テスト|ポスト|キャスト|ブースト|イースト|アシスト|社会人|先生方|(?:社|部|課|班|組|会|店|係)長|参加者|経営者)$/u;

/** Says whether a Japanese word is a name of work by its last part: 庭師, ディスパッチャー. */
export function isJapaneseOccupation(word: string): boolean {
  return JA_END.test(word) && (!JA_NONE.test(word) || /(?:スタイリスト|アーティスト)$/u.test(word));
}

const EN_END =
  /^(?:[a-z-]{3,}(?:er|or|ist|ian|eer|smith|wright|man|woman|ess|ant)|guide|judge|diplomat|vet|barista|monk|priest|coach|model|host|referee|cook|chef|midwife|crew|cop|doctor|mechanic|paramedic|surgeon|artisan|athlete|acrobat|nanny|maid|chauffeur|masseur|detective|valet|(?:farm|deck|stage)hand)s?$/u;
/** What is said of anybody, or is no name of a person at work. */
const EN_NONE = new Set(
  `leader mentor trainer helper supporter speaker captain senior elder member manager worker newcomer beginner
  junior expert partner volunteer learner player number order matter career customer september october november december computer paper
  water river summer winter letter offer corner center answer listener either other another rather better bigger smaller longer greater
  over under however never ever after later together prefer consider enter remember whether further easier higher lower former latter
  proper inner outer upper super eager clever transfer master factor sector major minor error color favor honor motor visitor
  competitor for or nor floor door indoor outdoor anchor assistant important relevant want constant significant restaurant plant
  applicant participant grant distant pleasant brilliant elegant vibrant relevant instant tolerant list exist assist consist
  resist insist specialist generalist asian italian guardian human german chairman woman man process business success access address
  less unless happiness illness fitness wellness witness guess press express progress weakness kindness awareness mother father
  brother sister daughter performer achiever contributor communicator collaborator thinker doer follower believer starter founder
  owner user consumer earner insider outsider stranger teenager neighbor character chapter cluster filter meter center theater
  quarter semester register cover power tower flower shower finger hunger anger danger winner loser fighter runner pioneer
  ancestor predecessor successor creator maker carer peer career engineer developer programmer designer planner buyer seller
  teacher producer director officer operator technician coordinator inspector supervisor administrator accountant consultant auditor researcher marketer
  recruiter editor writer reporter interpreter translator tester driver conductor composer copywriter job-hunter seeker foster
  non-smoker newer older younger stronger warmer closer nearer faster cheaper safer larger wider deeper harder busier quieter
  challenger innovator facilitator influencer ambassador breadwinner team-player facebook twitter per her publisher manufacturer retailer wholesaler carrier insurer lender supplier broadcaster provider getter solver builder negotiator storyteller organizer organiser multitasker dreamer optimist realist perfectionist pessimist idealist motivator connector mediator adopter employer bidder offeror homeowner shareholder taxpayer riser voter voyager manchester leicester worcester gloucester chester winchester rochester colchester lancaster doncaster exeter dover denver vancouver`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
/** Names of work only behind a word that says of what: a ship's officer. */
const EN_OF_SOMETHING =
  /^(?:officer|operator|technician|coordinator|attendant|inspector|supervisor|assistant|maker|agent|controller|trainer|manager|creator)s?$/u;

/** Says whether an English word is a name of work, alone or `qualified` by the word before it. */
export function isEnglishOccupation(word: string, qualified: boolean): boolean {
  if (qualified && EN_OF_SOMETHING.test(word)) return true;
  if (!EN_END.test(word) || /^(?:self|co)-/u.test(word)) return false;
  const head = word.replace(/^.*-/u, '');
  return ![word, head, head.replace(/s$/u, '')].some((one) => EN_NONE.has(one));
}

/** Names of work that may be a case of a role in the table, whatever their words. */
const NEAR: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /職人|大工$|杜氏|パティシエ|baker|brewer|carpenter|potter|pastry|confectioner|bookbinder/u,
    ['production', 'construction', 'cooking', 'design', 'maintenance'],
  ],
  [
    /[接装管盤金備]工$|welder|smith$|wright$/u,
    ['production', 'construction', 'design', 'maintenance', 'engineer'],
  ],
  [
    /衛生|療法|聴覚|装具|技師|医$|医師|助産|救急|therapist|hygienist|radiographer|paramedic|doctor|optician|vet$|midwi/u,
    ['care', 'maintenance', 'engineer', 'ward-maternity', 'ward-emergency'],
  ],
  [
    /ソムリエ|バリスタ|バーテンダー|美容部員|ガイド|支配人|アテンダント|クルー|sommelier|barista|bartender|guide|attendant|host|usher|crew|cashier|florist/u,
    ['retail', 'hospitality', 'cooking', 'tours', 'cabin', 'ground', 'support'],
  ],
  [/測量|survey|鑑定/u, ['construction', 'architecture', 'property', 'engineer']],
  [
    /航海|機関士|船|操縦|dispatcher|運行|運航|ship|sail|boat/u,
    ['transport', 'operations', 'logistics', 'maintenance'],
  ],
  [
    /司会|キャスター|announcer|presenter|newscaster|author|novelist|校正|proofreader|作家/u,
    ['editing', 'content', 'pr'],
  ],
  [
    /監督|スタイリスト|artist|アーティスト|舞台|照明|stage|lighting|modeler|モデラー/u,
    ['content', 'design', 'sound', 'engineer'],
  ],
  [
    /manager$/u,
    [
      'manager',
      'management',
      'hospitality',
      'retail',
      'content',
      'operations',
      'administration',
      'property',
      'construction',
      'production',
      'planning',
      'logistics',
      'maintenance',
    ],
  ],
  [/creator$/u, ['content', 'design', 'editing', 'marketing', 'planning', 'production', 'engineering']],
  [
    /技術者$/u,
    [
      'engineer',
      'engineering',
      'design-product',
      'maintenance',
      'construction',
      'sound',
      'production',
      'quality',
      'research',
    ],
  ],
  [/アニメ|animator/u, ['content', 'design']],
  [/教諭|司書|coach|コーチ|トレーナー|trainer|librarian/u, ['teaching', 'care', 'hr']],
  [/調律|tuner/u, ['sound', 'maintenance']],
  [
    /分析|analy|chemist|biolog|physic|scient|学者|statistic|econom/u,
    ['research', 'data', 'quality', 'engineer'],
  ],
  [/検査|inspector|examiner|controller|点検/u, ['quality', 'audit', 'maintenance', 'finance']],
  [
    /弁護|弁理|司法|行政書|書記|attorney|solicitor|barrister|notary|paralegal/u,
    ['legal', 'administration', 'consulting'],
  ],
  [/税理|会計/u, ['finance', 'audit', 'credit', 'consulting']],
  [/銀行|banker|teller|broker|dealer|ディーラー/u, ['finance', 'audit', 'sales', 'investment', 'credit']],
  [/外交|警察|消防|自衛|管制|diplomat|ranger|firefighter|police/u, ['public', 'security', 'operations']],
  [
    /アドバイザー|カウンセラー|counsel|advisor|adviser/u,
    ['consulting', 'agent', 'sales', 'care', 'hr', 'support'],
  ],
];

/** Says whether a name of work outside the table may be a case of a role in it. */
export function mayBeRole(name: string, role: string): boolean {
  return NEAR.some(([names, roles]) => roles.includes(role) && names.test(name));
}

const JA_TAIL = /(?:職人|監督|[師士家員官係者手職部課室]|担当|スタッフ)$/u;

/** Two names of work outside the table that share a word may be one. */
export function shareWord(a: string, b: string): boolean {
  if (/[a-z]/u.test(a) && /[a-z]/u.test(b)) {
    const words = (name: string) => name.split(/[ '-]/u).filter((word) => word.length > 2);
    return words(a).some((one) => words(b).some((other) => one.slice(0, 4) === other.slice(0, 4)));
  }
  const stem = (name: string) => {
    const left = name.replace(JA_TAIL, '');
    return left.length > 1 ? left : name;
  };
  const [one, other] = [stem(a), stem(b)];
  for (let at = 0; at < one.length - 1; at += 1) {
    const katakana = /^[ァ-ヶー]{2}/u.test(one.slice(at));
    const part = one.slice(at, at + (katakana ? 3 : 2));
    if ((!katakana || part.length === 3) && other.includes(part)) return true;
  }
  return one.includes(other) || other.includes(one);
}
