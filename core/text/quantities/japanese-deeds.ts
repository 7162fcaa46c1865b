import type { Quantity } from './quantity.ts';
import { COUNTS } from './quantity-values.ts';

/** Deeds that may be told of one fact. */
const ALIKE: readonly ReadonlySet<string>[] = [
  '作 製作 制作 書 執筆 仕上 完成 描 開発 編 用意 準備 焼 作成 縫 撮 撮影 録 手掛 生 作製 仕込 編集 揃 組 掘 詠 提供',
  '集 回収 拾 収集 採取 採 採集 収穫 取 摘 獲 獲得 捕',
  '教 指導 受 見 世話 育 率 支援 指揮 束 引 面倒 支 相手 管理 担 調整 任 手伝 介助 引 補助 加 束 治 接',
  '聞 取材 調査 調 話 会 訪 回 面談 伺 尋 聴 訪問 電話 声',
  '分析 調査 調 測 測定 実験 検 試 解析 観察 観測 数 計測 記録 採取 比較 読 見 確認 集',
  '出場 参加 出 走 完走 戦 臨 通 来 訪 集 来場 足 招 迎 呼 応 協力 加 試合 来店 入場 見 観 利用 入 迎 参戦 運 動員',
  '登 制覇 踏破 登頂 頂 立',
  '読 読破 読了 目 通',
  '演奏 弾 歌 吹 披露 演 踊 上演 発表 出演 登場 立 出 舞台',
  '旅 巡 回 訪 訪問 渡 滞在 足 旅行 周 歩 調 調査',
  '売 販売 完売 売上 出 売切 提供',
  '応募 出願 申 出',
  '配 配布 渡 届 手渡',
  '飼 育 飼育 世話 育成',
  '掲載 載 公開 投稿 配信 更新 上 出 発信 発行 刊行 収 世',
  '覚 暗記 習得 身 学',
  '入 所属 在籍 加入 入部 登録 住 暮 働 勤 生活 通',
  '回 配 配達 届',
  '直 修理 修繕 治 整 修復',
  '整理 並 仕分 片付 片',
  '提案 出 提出 考 発案',
  '展示 出品 出展 飾 出 並',
  '貸 貸出',
  '受 出 取 対応 応対 電話',
  '寄付 寄贈 贈',
  '開 開催 企画 運営 主催 催',
  '勝 優勝 制',
  '案内 接客 対応 応対',
  '見 観 鑑賞 視聴',
  '集 書 調',
  '取 答 回答 聞 得 寄 集 尋',
].map((deeds) => new Set(deeds.split(' ')));

/** What may be said of anything done or counted. */
const ANY_DEED =
  /^(?:行|担当|担|務|経験|持|続|実施|達成|超|得|継続|済|終|完了|含|思|決|目指|重|頑張|努|取組|挑|挑戦|繰|積|過|増|減|達|至|及|上回|合|全部|残|知|分|言|起|抱|今|私|自|人|中|多|記録|成功|経|計|任|上|大|成|住|暮|所属|在籍|働|毎.|全員|一緒|実際|当日)$/u;

const AMOUNT = /^(?:ほど|以上|近く|余り|あまり|くらい|ぐらい|ずつ|だけ|のみ|も)*/u;
const MERELY = /^(?:です|でし|だ|で[、あ]|。|、|$|に(?:な[りっ]|のぼ|達|及)|あ[りっる]|い[たまる])/u;
const BEHIND = /^[^、。\d]{0,14}?(\p{Script=Han}{1,4})(?=[ぁ-ん])(?![をがにではのとへもや])/u;
const BEFORE =
  /(\p{Script=Han}{1,4})(?![をがにではのとへもや])(?:[ぁ-ん]{1,2}\p{Script=Han}{1,2})?[ぁ-ん]{0,7}(?:た|だ|る|う|く)(?:(?:\p{Script=Han}|\p{Script=Katakana}|[a-zーのも]){1,10}|方々?|子ども)?(?:の数)?[はがも]、?(?:\p{Script=Han}{1,6}[にで]は?)?(?:全部で|合計で?|計|延べ|約|およそ)?\s?$/u;

/** Finds what is done with a number: behind it, or, where it is merely stated, with what it counts (読んだ本は40冊). */
export function deedOf(before: string, after: string): string {
  const rest = after.replace(AMOUNT, '');
  const deed = (MERELY.test(rest) ? BEFORE.exec(before) : BEHIND.exec(rest))?.[1] ?? '';
  return ANY_DEED.test(deed) ? '' : deed;
}

function holds(quote: string, deed: string): boolean {
  return deed.length > 1 ? quote.includes(deed) : new RegExp(`${deed}[ぁ-ん]`, 'u').test(quote);
}

/** Each tells of a deed that the other does not: 40 books read, nine given up. */
export function deedsDiffer(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [a.deed ?? '', b.deed ?? ''];
  if (mine === '' || theirs === '' || !COUNTS.has(a.dimension)) return false;
  if (mine[0] === theirs[0]) return false;
  if (holds(b.quote, mine) || holds(a.quote, theirs)) return false;
  return !ALIKE.some((deeds) => deeds.has(mine) && deeds.has(theirs));
}
