import { elsewhere, JA_OF_OTHERS, JA_OPEN, JA_PAST_HEAD } from './axis-japanese-aside.ts';
import { COMPANY, JA_SEARCH, SEARCH } from './axis-japanese-words.ts';

/** Says that something weighs in the choice, by whatever word. */
const JA_WEIGHT =
  /軸|基準|決め手|条件|ポイント|大?前提|根っこ|根底|根幹|土台|中心|物差し|ものさし|尺度|指針|材料|観点|視点|目線|に勝る(?:もの|条件|要素)は?|重視|優先(?:順位)?|こだわ|大切|大事|肝心|重要|譲れ|外せ|欠かせ|重んじ|重きを|重く見|鍵|カギ|要|第一|一点|次第|一番に(?:考え|見|置)|すべて|全て|尽き|理由(?=は一つ)|望む|求め|掲げ|頭に置|念頭/gu;

const JA_VERBS =
  /選(?:ぼう|んで|び|ぶ|定)|決め(?:て|ま|よう|る)|判断し|考えて|受けて|受ける|入社先|絞|探して|見て|見る|据え|置い|聞かれ/gu;

const JA_SEARCHES = new RegExp(
  `${SEARCH}|${COMPANY}(?:を(?:選[ばびぶぼん]|決め|考え|判断|見|受け|絞|探し))?`,
  'gu',
);

const JA_SMALL =
  /私(?!生活)|自分|僕|一番|いちばん|最も|もっとも|最大|何より|最終的|一つ|ひとつ|だけ|のみ|しか|かどうか|という|ということ|について|において|における|として|にとって|一言|言う|言えば|言いますと|絶対|です|ます|ました|でした|います|おります|思い|ところ|こと|もの|点|して|する|とき|際|うえ|上で|[、。「」]/gu;

/** Particles that have lost the word they belong to. */
const JA_LOOSE =
  /(?<=^|\s)[のはがをにでともへ]{1,3}(?=\s|$|[\p{Script=Han}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Katakana}さ])[のはがをにでともへ]{1,2}(?=\s|$)/gu;

/** Speaks about the axis, or sets a thing beside another. */
const JA_ABOUT =
  /(?:軸|基準|条件|ポイント)(?:を(?!一言|ひとこと)|に(?:も|は)?(?:合|沿|照ら|当て|ぴった|近)|と(?:も)?(?:合|重な|一致|ずれ|違)|が(?:決|な|ぶれ|変|あ|定|見|二|三|複)|も|の(?:一つ|1つ|ひとつ))|もう一つ|も(?:大切|大事|重視|見|気|考|重要)|べき|(?<!しか[^、。]{0,12})ません(?!。?$)|ない(?=です|と(?:思|考|感))|(?:大切|重要|大事)(?:さ|性)|通して|通じて|選ぶ(?:の|こと)[はもが]|大変|苦労|悩ん|迷|力を入れ|理由で|企業研究|自己分析|役立|だけで(?:は|も)|と思います?が|説明会|インターン|だった|でした|聞か|言われ/u;

/** What is left of a sentence on the choice of companies, without the words for choosing and weighing. */
export function leftOver(text: string): string | null {
  if (!JA_SEARCH.test(text) && !/(?:就職先|応募先|志望先|入社先)(?:は|を)/u.test(text)) return null;
  if (
    text.search(JA_WEIGHT) < 0 &&
    !/(?:か|だけ|のみ|しか|さ)で[^、。]{0,12}(?:選|決|考え)|を決めるのは/u.test(text)
  )
    return null;
  if (JA_ABOUT.test(text) || JA_PAST_HEAD.test(text) || JA_OPEN.test(text)) return null;
  if (elsewhere(text) || JA_OF_OTHERS.test(text.slice(text.search(/選ぶ|選んで/u) + 2))) return null;
  const rest = text.replace(JA_SEARCHES, ' ').replace(JA_WEIGHT, ' ').replace(JA_VERBS, ' ');
  const bare = rest.replace(JA_SMALL, ' ').replace(JA_LOOSE, ' ').replace(/\s+/gu, ' ').trim();
  return /[\p{Script=Han}\p{Script=Katakana}]|[ぁ-ん]{4}/u.test(bare) ? bare : null;
}
