import { EARLIEST } from './japanese-start-words.ts';
import type { NamedTime, SaidTime } from './start-times.ts';

const NO_TROUBLE =
  /(?:問題|支障|差し支え|不都合|心配|異存|抵抗|不安|迷い)[^、。]{0,4}(?:な|ありま|ござい)[^、。]{0,3}|(?:構|かま)(?:い|わ)(?:ません|ない)|(?:でき|いただけ|もらえ|なり)(?:ません|ない)(?:でしょう)?か|しかな/gu;
/** Words that say no to a time. */
export const NO =
  /入社しな[いく](?!と[いな、])|でき(?:な|ま(?:せ)|ず|かね|そうにな|るわけでは)|ていただけな|難し|無理|不可|厳し|困難|だめ|ダメ|られ(?:な|ま(?:せ)|ず)|働け(?:な|ま(?:せ)|ず)|働か(?:な|ず)|入れ(?:な|ま(?:せ)|ず)|かね(?:ます|る|ま)|間に合(?:わ|いませ|いそうに|えな|えませ)|避け|(?:考え|希望し|望ん|予定し)て(?:は)?(?:い(?:な|ませ)|お(?:りませ|ら))|考え(?:はな|な)|希望し(?:な|ま(?:せ))|たくな|たくあり|つもり(?:は|が)?(?:な[いく]|ありませ)|予定(?:は|が)(?:な[いく]|ありませ)|行け(?:な|ま(?:せ)|ず)|選べ(?:な|ま(?:せ))|いたしませ|しませ|お受けでき|困り|困る|[でじ](?:は|ゃ)な|ではあり|じゃあり|でない|来(?:られ|れ)(?:な|ま(?:せ))|待って|お待ち|時期尚早|早すぎ|見送|控え|辞退|取りやめ|諦め|あきらめ|やめ|断り|断っ|いいえ/u;
const SOFT =
  '(?:[一二三十\\d]{1,3}日|付|頃|ごろ|初め|上旬|中旬|下旬|半ば|末|の?頭|の連休明け|[（(][^)）]{0,8}[)）]){0,3}';
const UNTIL = new RegExp(
  `^${SOFT}(?:の[^、。]{1,8}?)?(?:まで(?!に)|(?:より|の|以)?前(?![提向倒])|より(?:も)?早|(?:が来|に入|に?な)るまで|が過ぎ)`,
  'u',
);
const ONLY = new RegExp(
  `^${SOFT}[^、。]{0,8}?(?:で(?:ない|なけれ)|(?:しか|のみ|だけ)|に限|以外|限定|にならな|とならな|にならね|が来な|を(?:過ぎ|待た)な|一択)`,
  'u',
);
const OPEN = new RegExp(`^${SOFT}(?:以降|以後|より(?:後|あと)|を過ぎ)`, 'u');
const NOT_BUT = new RegExp(
  `^${SOFT}(?:から|に|の?入社|の)?(?:では|じゃ)(?:なく|ありません|ない)|^${SOFT}(?:入社)?より(?:も|は)(?!早)`,
  'u',
);

/** Until a month, and perhaps to its end: 8月までは働けません. */
const THROUGH = new RegExp(`^${SOFT}まで`, 'u');

/** Months, and those that follow them: what lasts through May may leave one free in May or in June. */
export function throughAndAfter(values: readonly string[]): string[] {
  const following = values.flatMap((value) =>
    value.startsWith('month:') ? [`month:${(Number(value.slice(6)) % 12) + 1}`] : [],
  );
  return [...values, ...following];
}

/** After graduation, but not at once. */
export const STUDY_LATER: SaidTime = {
  values: ['study-later', 'after-study'],
  yes: true,
  from: false,
  only: false,
};

/** From then on more than before: 8月から本格的に. */
const IN_EARNEST = /^(?:から|より|に|以降){1,2}(?:は|、)?本格/u;

/** What the words around a time of a start say of it; null for nothing. */
export function saidOf(text: string, time: NamedTime, tail: string): SaidTime | null {
  const { values } = time;
  const words = text.slice(time.start, time.end);
  const plain = tail.replace(NO_TROUBLE, (whole) => ' '.repeat(whole.length));
  const no = NO.test(plain);
  const said = (yes: boolean, from = false, only = false): SaidTime => ({ values, yes, from, only });
  switch (values[0]) {
    case 'now':
      return no ? { ...said(false), values: ['at-once'] } : null;
    case 'delay':
      return said(
        !no &&
          !/^[^、。]{0,6}(?:理由|必要|つもり|考え|予定|事情)(?:は|も)?[^、。]{0,4}(?:な[いくし]|あり|ござい)/u.test(
            tail,
          ),
      );
    case 'study-later':
      return said(!no || /(?:は|ない)$/u.test(words) || ONLY.test(tail) || UNTIL.test(tail));
    case 'study-at-once':
      return no || /ません|ない|ず(?=[、に]|$)|ではなく/u.test(plain) ? { ...STUDY_LATER } : said(true);
    case 'before-study':
      return no ? { ...said(true), values: ['after-study'] } : said(true);
    case 'on-plan':
      return no ? null : { ...said(false), values: ['delay'] };
    case 'after-study':
      if (/まで|から|待|ないと|けれ|先$/u.test(words)) return said(true);
      return no && !ONLY.test(tail) && !UNTIL.test(tail) ? null : said(true);
    case 'later':
      if (/必要は|待て(?:な|ま)/u.test(tail)) return null;
      return said(!(no && /[後先]$/u.test(words) && !UNTIL.test(tail) && !ONLY.test(tail)));
    case 'this-year':
      return no ? { ...said(true), values: ['next-year'] } : said(true);
    case 'at-once':
    case 'any':
    case 'early':
      return said(!no);
    default:
  }
  if (IN_EARNEST.test(tail)) return null;
  if (NOT_BUT.test(tail)) return said(false);
  if (ONLY.test(tail)) return said(true, true, true);
  if (UNTIL.test(tail)) {
    if (/待/u.test(tail)) return said(true, true, true);
    return no
      ? { ...said(true, true, true), values: THROUGH.test(tail) ? throughAndAfter(values) : values }
      : null;
  }
  if (no) return said(false);
  const bound = OPEN.test(tail) || EARLIEST.test(text.slice(Math.max(0, time.start - 24), time.start));
  return said(true, bound);
}
