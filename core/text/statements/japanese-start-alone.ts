import { japaneseTimes } from './japanese-start-times.ts';

/** How long a sentence with nothing but times and wishes can be. */
const SHORT = 40;
/** A time and a wish, nothing else: 1月からお願いします. What it is the time of was said just before. */
const BARE =
  /^[\s\0]*(?:はい、|いいえ、)?(?:早くても|最短で)?[\d一二三四五六七八九十]{1,3}月[^、。はがを]{0,8}?(?:に|で|から|より|以降)[^、。はがを]{0,6}(?:お願い|希望|可能|大丈夫|問題)[^、。はがを]{0,12}[。\s\0]*$/u;
/** What a sentence that only says which time suits may hold besides times. */
const SUITS =
  /大丈夫|問題|支障|可能|不可能|無理|難し|厳し|構|かま|結構|お願い|希望|間に合|早すぎ|参加でき|参加した|してほし|していただ/u;
/** The words such a sentence is made of. */
const SUITING_WORDS =
  /大丈夫|問題|支障|差し支え|不可能|可能|無理|難し|厳し|構[いわ]|かま[いわ]|結構|お願い|ご?希望|間に合[いわ]|早すぎ|参加|してほしい|していただ(?:き|け|ければ)|(?:返[事答]|回答|相談)?し(?:たい|ます|て(?:いる|います|おります|おり|い)?|た)|頼[みん](?:ました|だ)?|でき(?:る|ます|ません|ない|ず)?|あり(?:ます|ません)|ござい(?:ます|ません)|ない|なく|なけれ|なり(?:ます|ました)|なる|より前|以降|以後|まで|から|より|でしょう|です|ます|ません|と(?:思います|考えて)|返した|答えた|[一二三四五六七八九十\d]{1,2}日|上旬|中旬|下旬|月末|の?(?:頭|初め|末)|早くて|最短|なら|でしたら|早い(?:です)?|しか|のみ|だけ|はい|いいえ|いえ|では|来年|[私僕]/gu;
const PARTICLES = /[はもでとにのがをずば、。「」:・\s\0]/gu;
/** Words that make a bare time one from which something goes on, and so of a start. */
const ONWARD = /から|より(?!前)|以降|以後/u;

/** A time within quotation marks of its own: 「10月」と書いた. */
const QUOTED_TIME = /「([^「」、。]{1,14})」(?=しか|のみ|だけ|から|より|以降|に|と|を|で)/gu;
/** A start after what the sentence before told of: 入社はその後になります. */
const THEREAFTER =
  /(?:入社|働け|勤務|出社)[^。、]{0,10}その(?:後|あと|のち)|その(?:後|あと|のち)(?:に|で|から|しか|なら|でないと){0,2}(?:入社(?:でき|します|する予定)|働け|勤務でき)/u;

/** Whether a sentence says of times which one suits and nothing else. */
function onlySuits(text: string): boolean {
  const times = japaneseTimes(text).filter(({ values: [value] }) => value !== 'now');
  if (times.length === 0 || !(ONWARD.test(text) || times.length > 1)) return false;
  const rest = times.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return rest.replace(SUITING_WORDS, '').replace(PARTICLES, '') === '';
}

/**
 * Whether a sentence is no more than a time and whether it suits: 4月からで大丈夫です. Of what it is the time was said just
 * before, or need not be said where something goes on from it.
 */
export function isAlone(text: string, before: string, ofStart: (text: string) => boolean): boolean {
  if (text.length >= SHORT || !SUITS.test(text) || !(before === '' || ofStart(before))) return false;
  return (before !== '' && BARE.test(text)) || onlySuits(text);
}

/** The sentence with its marks made plain, and behind the one before where it points back to it. */
export function plainOf(written: string, before: string, work: RegExp): string {
  const marked = written.includes('・') ? written.replace(/(?<=時期|[月日])・/gu, ':') : written;
  const text = marked.includes('「') ? marked.replace(QUOTED_TIME, '$1') : marked;
  if (before === '' || !THEREAFTER.test(text) || !work.test(text)) return text;
  return `${before.replace(/。/gu, '')}ので、${text}`;
}
