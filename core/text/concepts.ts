import { englishStem } from './english-stem.ts';

/** How a concept behaves: groups have members, events have visitors, roles and verbs only support a match. */
type ConceptKind = 'thing' | 'people' | 'group' | 'event' | 'place' | 'activity' | 'role' | 'exam';

/** One thing that a journal may count or name, with its spellings in both languages. */
export interface Concept {
  id: string;
  kind: ConceptKind;
  /** How much it says by itself: 1 names one thing of a life, less is found in many stories. */
  weight: number;
  ja: string;
  en: string;
}

function concept(id: string, kind: ConceptKind, weight: number, ja: string, en: string): Concept {
  return { id, kind, weight, ja, en };
}

/** The concepts, each with its Japanese and English spellings separated by spaces (English in its stem). */
const CONCEPTS: readonly Concept[] = [
  concept(
    'member',
    'people',
    0.5,
    '部員 メンバー 会員 団員 隊員 ゼミ生 ゼミ員 サークル員 寮生 構成員 委員 実行委員 仲間',
    'member membership',
  ),
  concept(
    'new-member',
    'people',
    1,
    '新入部員 新入生 新入会員 新メンバー 新歓 新入団員',
    'recruit newcomer freshman',
  ),
  concept(
    'staff',
    'people',
    1,
    'スタッフ 従業員 店員 アルバイトスタッフ',
    'staff employee worker crew coworker colleague',
  ),
  concept('elderly', 'people', 0.75, 'お年寄り 年寄り 高齢者 シニア 高齢', ''),
  concept('regular-staff', 'people', 1, '社員 正社員', ''),
  concept(
    'participant',
    'people',
    1,
    '参加者 参加 参加人数 出場者 受講者 受講生 受講 来てくれた 出席 出席者',
    'participant attendee attendance attend',
  ),
  concept(
    'visitor',
    'people',
    1,
    '訪問者 来場者 来場 来場者数 来館者 入場者 動員 集客 観客',
    'visitor guest audience spectator',
  ),
  concept(
    'survey',
    'activity',
    1,
    'アンケート 回答者 回答 回答数 有効回答 調査票 調査対象',
    'survey respondent response questionnaire answer',
  ),
  concept(
    'interview',
    'activity',
    1,
    'ヒアリング インタビュー 聞き取り 聞き取り調査 取材',
    'interview interviewee',
  ),
  concept(
    'customer',
    'people',
    0.5,
    '客 お客様 お客さま お客さん 顧客 来店客 来客 来店',
    'customer client shopper',
  ),
  concept(
    'student',
    'people',
    0.5,
    '生徒 教え子 児童 園児 子 子ども 子供 子どもたち 小学生 中学生 高校生',
    'student pupil child children kid',
  ),
  concept('learner', 'people', 0.5, '学生 大学生', 'undergraduate'),
  concept('overseas-student', 'people', 1, '留学生 交換留学生', ''),
  concept('junior', 'people', 0.5, '後輩 下級生', 'junior'),
  concept('trainee', 'people', 0.5, '新人 新人スタッフ', 'trainee'),
  concept('people', 'people', 0.25, '人 人々 方々 相手 人数 人たち', 'people person men women'),
  concept('friend', 'people', 0.5, '友人 友達', 'friend'),
  concept('volunteer', 'people', 0.5, 'ボランティアスタッフ', 'volunteer'),
  concept('app-user', 'people', 1, 'ユーザー ユーザ 利用者 使用者', ''),
  concept('player', 'people', 1, '選手', 'player athlete'),
  concept('applicant', 'people', 1, '応募者 応募 応募総数 志願者', 'applicant'),
  concept('follower', 'people', 1, 'フォロワー フォロワー数', 'follower'),
  concept('subscriber', 'people', 1, '登録者 登録者数 購読者 会員登録 会員登録数', 'subscriber subscription'),
  concept('sales', 'thing', 1, '売上 売り上げ 売上げ 売上高 販売額', 'sale sales revenue turnover'),
  concept('sold', 'activity', 1, '販売数 販売個数 販売', 'sell sold'),
  concept('body-weight', 'thing', 1, '体重 減量', ''),
  concept('leftovers', 'thing', 1, '食べ残し 残飯', ''),
  concept('night-shift', 'thing', 1, '夜勤 夜間勤務 夜間の勤務 深夜勤務', ''),
  concept('waiting', 'thing', 1, '待ち時間 待時間 待ち', 'waiting wait queue'),
  concept('working-time', 'thing', 1, '作業時間 業務時間 処理時間 所要時間', ''),
  concept('waste', 'thing', 1, '廃棄 廃棄量 廃棄率 食品ロス フードロス ロス 在庫ロス', 'waste wastage'),
  concept('complaint', 'thing', 1, 'クレーム 苦情 クレーム数', 'complaint'),
  concept('mistake', 'thing', 1, 'ミス エラー ミス件数 入力ミス 間違い 誤り', 'mistake error'),
  concept('satisfaction', 'thing', 1, '満足度 顧客満足度 お客様満足度', 'satisfaction'),
  concept(
    'funds',
    'thing',
    1,
    '寄付 寄付金 寄附 募金 支援金 資金 協賛金 クラウドファンディング クラファン',
    'donation fund raise fundrais crowdfund',
  ),
  concept('share-of', 'thing', 0.25, '割合 比率 確率', 'share proportion rate percentage'),
  concept('budget', 'thing', 1, '予算', 'budget'),
  concept('flyer', 'thing', 1, 'チラシ ビラ フライヤー', 'flyer flier leaflet handout'),
  concept('sample', 'thing', 1, '試料 サンプル 検体', 'sample specimen'),
  concept('farmer', 'people', 1, '農家 生産者', 'farmer grower'),
  concept('beehive', 'thing', 1, '巣箱', 'beehive hive'),
  concept('seedling', 'thing', 1, '苗木 苗', 'seedling sapling'),
  concept('cost', 'thing', 1, 'コスト 費用 経費 支出 出費', 'cost expense spending'),
  concept(
    'part-time',
    'activity',
    1,
    'アルバイト バイト アルバイト先 バイト先',
    'part-time parttime job shift',
  ),
  concept(
    'study-abroad',
    'activity',
    1,
    '留学 海外留学 交換留学 語学留学 留学生活 留学期間',
    'abroad exchange',
  ),
  concept(
    'internship',
    'activity',
    1,
    'インターン インターンシップ 長期インターン 就業体験',
    'internship intern',
  ),
  concept('volunteering', 'activity', 1, 'ボランティア ボランティア活動', ''),
  concept('download', 'thing', 1, 'ダウンロード ダウンロード数 dl dl数', 'download'),
  concept('view', 'thing', 1, '再生 再生回数 再生数 視聴回数', 'view'),
  concept('graduation-research', 'activity', 1, '卒研 卒業研究', ''),
  concept('graduation-thesis', 'thing', 1, '卒論 卒業論文', ''),
  concept('paper', 'thing', 1, '論文', 'paper article'),
  concept('book', 'thing', 1, '本 書籍 読書', 'book novel'),
  concept('experiment', 'thing', 1, '実験', 'experiment trial'),
  concept('toeic', 'exam', 1, 'toeic', 'toeic'),
  concept('toefl', 'exam', 1, 'toefl', 'toefl'),
  concept('ielts', 'exam', 1, 'ielts', 'ielts'),
  concept('gpa', 'exam', 1, 'gpa', 'gpa grade-point'),
  concept('kanken', 'exam', 1, '漢検 漢字検定 日本漢字能力検定', 'kanken'),
  concept('eiken', 'exam', 1, '英検 実用英語技能検定', 'eiken'),
  concept('bookkeeping', 'exam', 1, '簿記 日商簿記 簿記検定', 'bookkeeping'),
  concept('deviation', 'exam', 1, '偏差値', ''),
  concept('score', 'exam', 0.25, '点数 スコア 得点 成績 試験 テスト', 'score mark'),
  concept(
    'contest',
    'event',
    0.5,
    '大会 コンテスト コンクール 選手権 選手権大会 トーナメント 競技会',
    'contest competition tournament championship',
  ),
  concept('robot-contest', 'event', 1, 'ロボコン ロボットコンテスト ロボットコンペ', ''),
  concept('festival', 'event', 1, '学園祭 大学祭 文化祭 学祭', 'festival'),
  concept('event', 'event', 0.75, 'イベント', 'event'),
  concept('briefing', 'event', 1, '説明会 新歓説明会', 'briefing'),
  concept('workshop', 'event', 1, 'ワークショップ', 'workshop'),
  concept('camp', 'event', 1, '合宿', 'camp'),
  concept('concert', 'event', 1, '演奏会 コンサート ライブ', 'concert gig'),
  concept('meeting', 'event', 0.75, '会議 ミーティング 打ち合わせ', 'meeting'),
  concept('club', 'group', 0.5, '部 部活 部活動 クラブ', 'club society'),
  concept('circle', 'group', 0.5, 'サークル', 'circle'),
  concept('team', 'group', 0.25, 'チーム グループ 組織 団体', 'team group squad'),
  concept('seminar', 'group', 0.75, 'ゼミ ゼミナール', 'seminar'),
  concept('lab', 'group', 1, '研究室', 'lab laboratory'),
  concept('class', 'group', 0.75, 'クラス 学級', 'class'),
  concept('choir', 'group', 1, '合唱団 合唱部', 'choir'),
  concept('orchestra', 'group', 1, '吹奏楽部 オーケストラ 楽団', 'orchestra band'),
  concept('committee', 'group', 0.75, '委員会 実行委員会', 'committee'),
  concept('dormitory', 'group', 1, '寮 学生寮', 'dorm dormitory'),
  concept('shop', 'place', 0.5, '店 店舗 お店 ショップ', 'shop store'),
  concept('cafe', 'place', 1, 'カフェ 喫茶店', 'cafe café'),
  concept('izakaya', 'place', 1, '居酒屋', 'izakaya pub bar'),
  concept('restaurant', 'place', 1, 'レストラン 飲食店 ファミレス', 'restaurant'),
  concept('convenience', 'place', 1, 'コンビニ コンビニエンスストア', 'convenience'),
  concept('cram-school', 'place', 1, '塾 学習塾 個別指導塾 予備校', 'cram'),
  concept('cram-teacher', 'activity', 1, '塾講師', 'crammer'),
  concept('tutoring', 'activity', 1, '家庭教師', 'tutor tutoring'),
  concept(
    'lead',
    'role',
    0.5,
    'まとめ 率い 束ね リーダー リード 統括 主将 キャプテン 部長 代表 会長 委員長 ゼミ長 班長 幹事 マネジメント 副将',
    'lead led leader manage manager head supervise captain president oversee oversaw charge responsible coordinate run chair',
  ),
  concept('teach', 'role', 0.5, '教え 指導 育成 教育 受け持', 'teach taught coach mentor train instruct'),
  concept('charge', 'role', 0.5, '担当', 'handle'),
  concept('collect', 'role', 0.25, '集め 集まり 集まっ 募り 募っ 獲得', 'collect gather'),
  concept('hold', 'role', 0.25, '開催 企画 実施 運営 主催', 'hold held organise organize host'),
  concept('make', 'role', 0.5, '開発 制作 製作 作成', 'make build built develop create ship'),
  concept('write', 'role', 0.5, '執筆 書い', 'write wrote written'),
  concept('support', 'role', 0.5, '支援 サポート 手伝 助け', 'support help assist'),
  concept('visit', 'role', 0.5, '訪問 訪ね 訪れ 旅し 巡っ 巡り 回っ 回り 回る', 'visit'),
  concept('remember', 'role', 0.5, '覚え', 'remember memoris memoriz'),
  concept('practise', 'activity', 0.75, '練習 稽古 トレーニング', 'practice practise practising'),
  concept('study', 'activity', 0.5, '勉強 学習 自習', 'study studied'),
  concept('work', 'activity', 0.5, '働い 働き 働く 勤務 勤め 勤続', 'work'),
  concept('research', 'activity', 0.5, '研究', 'research'),
  concept('preparation', 'activity', 0.5, '準備', 'prepare preparation'),
  concept('climb', 'activity', 0.5, '登っ 登り 登山 登頂 登る', ''),
  concept('run', 'activity', 0.5, '走っ 走り 走る 走行 走破 ランニング ジョギング', ''),
  concept('commute', 'activity', 1, '通学 片道 通学時間', ''),
  concept('ekiden', 'event', 1, '駅伝 駅伝大会', ''),
  concept('half-marathon', 'event', 1, 'ハーフマラソン', ''),
  concept('marathon', 'event', 1, 'マラソン フルマラソン', 'marathon'),
  concept('your-company', 'group', 0.5, '御社 貴社 御行 貴行', ''),
  concept(
    'stay',
    'activity',
    0.5,
    '滞在 過ごし 住ん 住み 住み込み 住み込ん 住込み 泊まり込み 泊まり込ん 暮らし',
    'stay homestay',
  ),
  concept('time', 'thing', 0.25, '', 'time hour'),
  concept('size', 'thing', 0.25, '', 'weigh square'),
  concept(
    'result',
    'role',
    0,
    '結果 工夫 経験 活動 取り組み 取組 努力 改善 期間 目標 時間 全員 全体 合計 以上 実績 達成 記録 中心 自身 当時 協力 継続 継続的 続け 一員 約 延べ 計 総勢 入社 入賞 入り 増加 減少 削減 短縮 向上 取得 開始 終了 所属 在籍 私 僕 自分 皆 方 数 間 内 側 際 旨 話 答 言 形 上 下 中 前 後 点 人当 平均 最大 最高 最低 目 段階 機会 必要 可能 大切 重要 場所 仕事 業務 作業 毎日 毎週 毎月 毎年 月間 年間 週間 総数 度 率 級',
    '',
  ),
];

const BY_ID = new Map(CONCEPTS.map((entry) => [entry.id, entry]));
const BY_JAPANESE = new Map<string, Concept>();
const BY_ENGLISH = new Map<string, Concept>();
for (const entry of CONCEPTS) {
  for (const form of entry.ja.split(' ')) if (form !== '') BY_JAPANESE.set(form, entry);
  for (const form of entry.en.split(' ')) {
    if (form !== '') BY_ENGLISH.set(form, entry).set(englishStem(form), entry);
  }
}

/** Finds the concept of a Japanese word by its exact spelling. */
export function japaneseConcept(word: string): Concept | null {
  return BY_JAPANESE.get(word) ?? null;
}

/** Finds the concept of an English word by its spelling or its stem. */
export function englishConcept(word: string): Concept | null {
  return BY_ENGLISH.get(word) ?? BY_ENGLISH.get(englishStem(word)) ?? null;
}

/** Finds a concept by its id; null for a plain word. */
export function conceptById(id: string): Concept | null {
  return BY_ID.get(id) ?? null;
}

const COUNTERS =
  /^(?:箇所|チーム|団体|ページ|文字|単位|コマ|試合|作品|セット|言語|科目|世帯|部数|ペア|ブース|ステージ)$/u;
const SINGLE_KANJI = /^\p{Script=Han}$/u;

/** Weighs a concept or word: how much sharing it says about two texts speaking of one thing. */
export function weightOf(token: string): number {
  const known = BY_ID.get(token);
  if (known !== undefined) return known.weight;
  return SINGLE_KANJI.test(token) || COUNTERS.test(token) || token.length < 2 ? 0.5 : 1;
}

/** The Japanese spellings that mix kanji with kana, longest first: they would be cut by script otherwise. */
export const MIXED_SPELLINGS: readonly string[] = [...BY_JAPANESE.keys()]
  .filter((form) => /\p{Script=Hiragana}/u.test(form))
  .sort((a, b) => b.length - a.length);
