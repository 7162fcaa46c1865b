import { SEARCH } from './axis-japanese-words.ts';

/** Told of another choice than that of a company. */
export const JA_ELSEWHERE =
  /研究(?!(?:が|に|を)?(?:でき|携われ|触れられ|打ち込め|続けられ)|設備|職|開発)|実験|卒論|論文|ゼミ|アルバイト|バイト|サークル|部活|部長|主将|キャプテン|リーダー|代表として|チーム運営|チーム(?:作り|づくり)|練習|試合|大会|イベント|授業|接客|飲食店|売上の|売り上げの|商品を選|お客様[はが]|インターン|大学(?:は|を|選び)|学部|留学|採用|人事|御社(?:の|が)|貴社(?:の|が)|会社側|企業側|面接官(?!の(?:人柄|雰囲気|対応))|足$|企画の|開発の|改善|勉強|友人|生活で|人生で|住む(?:場所|ところ|家|街|町)|部屋(?:を|選び)|アパート/u;

/** Where it is so: at the shop, in the team. */
const JA_PLACE =
  /^(?!面接|面談|電話|説明|最終|一次|二次|私|自分|就活|就職|会社|企業|どの)[^、。]{1,10}では、/u;

/** Says whether another choice than that of a company is told of. */
export const elsewhere = (text: string): boolean => JA_ELSEWHERE.test(text) || JA_PLACE.test(text);

/** What somebody else says, or many do. */
export const JA_TOLD_BY =
  /^[^、。「]{0,10}(?:の方(?:々)?|先生|センター)は、?[^。]*(?:べき|ほうが[いよ]い)|(?:社員|先輩|人事|友人|面接官|担当|内定者|OB|ob|教授|母|父|兄|姉|弟|妹)[^、。「]{0,6}は、?「|(?:学生|人)の多く|多くの(?:学生|人)|(?:[るただい]そう|らしい)(?:です|だ)?。?$/u;

/** How one goes about it, no wish. */
export const JA_METHOD =
  /(?:聞く|調べる|運ぶ|訪ねる|訪問する|参加する|比べる|確かめる|相談する|準備する|怠らない|焦らない|考える|話す)こと(?:です|だ)?$/u;

/** What was weighed in a search that still goes on. */
export const JA_WEIGHED_THEN = new RegExp(
  `^(?!.*(?:ころ|頃|当時|当初|以前|昔|最初)).*${SEARCH}.*(?:重視|大切に|大事に|基準に|軸に|決め手に)した(?:の|こと|点)$`,
  'u',
);

/** What weighed once. */
export const JA_PAST_HEAD =
  /(?:ころ|頃|当時|当初|以前|昔|最初)(?:の|は|、)|(?:だった|した|していた)(?:の|こと|点)$/u;

/** Told about a criterion, without saying which. */
export const JA_OPEN =
  /変わ(?:って|ら|り)|(?<!つ)ぶれ(?:て|ず|な)|決まって(?:い|お)|決めて(?:い|お)(?:ま|ら)|^まだ|^今も|沿って|合(?:って|致)|一致|(?:では|じゃ)(?:ない|ありません)|^何(?:か|です|$)|^どの?よう|聞かれ|話し(?:た|ま)|説明し|整理|見直|考えて(?:い|お)(?:ま|る)|それぞれ|人によって|(?:頃|ころ)(?:は|に)?、/u;

/** Not chosen by. */
export const JA_UNCHOSEN = /選(?:んで(?:は)?(?:い|お)(?:ない|ません|りません)|びません|ばない|ばなかった)/u;

/** One of several. */
export const JA_ONE_OF = /^の(?:一つ|1つ|ひとつ|中)/u;

/** Told of choosing as such, or of those who choose. */
export const JA_OF_OTHERS =
  /^[ぶんでいる]{0,4}(?:の[はもが]|べき|わけ|つもりは|こと(?:は|が)(?:な|でき)|だけが|は(?:いません|いない|おりません)|学生|人(?!柄)|友人|友達|仲間|方(?:が|も|は)|同級生|先輩|時代)/u;

/** A no that follows. */
export const JA_NO = /^[^、。]{0,10}(?:ません|ない|ず(?:$|に|、))/u;
