/** What the beginning of a line of notes says about it. */
export type LineMark = 'question' | 'follow-up' | 'answer' | 'dash' | 'item' | 'none' | 'blank';

/** One line of notes, taken apart: `indent + marker + text` is the line itself. */
export interface NoteLine {
  mark: LineMark;
  /** White space before the marker. */
  indent: string;
  /** The marker, with the white space after it; empty without one. */
  marker: string;
  text: string;
}

// What may stand between a marker's word and the text: a number, a colon or a full stop, in either width. The spaces are
// counted, so that a line of nothing but spaces is read in one go.
const number = '(?:[\\s　]{0,4}[0-9０-９]{1,3})?';
const colon = '[\\s　]{0,4}[:：.．、）)】\\]]+[\\s　]*';

const markers: readonly (readonly [LineMark, RegExp])[] = [
  [
    'follow-up',
    new RegExp(
      `^(?:[└↳┗]|[【\\[]?(?:深掘り|深堀り|追加質問|追加の質問|更問|さらに質問|follow[- ]?up|fq)${number}${colon})[\\s　]*`,
      'iu',
    ),
  ],
  [
    'question',
    new RegExp(
      `^(?:[【\\[]?(?:[qｑＱ]|質問|問|設問|面接官|人事|question|interviewer|they)${number}${colon})`,
      'iu',
    ),
  ],
  ['question', /^(?:[qｑＱ][0-9０-９]{1,3}[\s　]+|【(?:質問|問)[0-9０-９]*】[\s　]*)/iu],
  [
    'answer',
    new RegExp(
      `^(?:[【\\[]?(?:[aａＡ]|回答|答え|答|返答|自分|私|僕|answer|me|i said)${number}${colon})`,
      'iu',
    ),
  ],
  [
    'answer',
    /^(?:[aａＡ][0-9０-９]{1,3}[\s　]+|【(?:回答|答え|答)[0-9０-９]*】[\s　]*|(?:→|⇒|➡|->|=>|＝＞)[\s　]*)/iu,
  ],
  ['dash', /^(?:―+|—+|──+|–+|--+|ーー+)[\s　]*/u],
  ['item', /^(?:[・･•●○◎■□◆◇▪▫*＊]|[-－+][\s　]+|[-－](?=\D))[\s　]*/u],
  ['item', /^(?:[(（]?[0-9０-９]{1,3}[.．)）、][\s　]*(?![0-9０-９])|[①-⑳][\s　]*|[(（]?[a-z][)）][\s　]*)/u],
];

/** Takes one line of notes apart. */
export function readNoteLine(line: string): NoteLine {
  const indent = /^[\s　]*/u.exec(line)?.[0] ?? '';
  const rest = line.slice(indent.length);
  if (rest === '') return { mark: 'blank', indent, marker: '', text: '' };
  for (const [mark, pattern] of markers) {
    const marker = pattern.exec(rest)?.[0] ?? '';
    if (marker !== '') return { mark, indent, marker, text: rest.slice(marker.length) };
  }
  return { mark: 'none', indent, marker: '', text: rest };
}

/** How far a line is indented, in columns: a tab counts four, a full-width space two. */
export function depthOf({ indent }: NoteLine): number {
  let depth = 0;
  for (const space of indent) depth += space === '\t' ? 4 : space === '　' ? 2 : 1;
  return depth;
}

// An answer may follow on the question's own line, behind an arrow, a tab or its own marker.
const inline = /→|⇒|➡|->|=>|\t|(?<=[\s　])(?:[aＡ]|回答|答え|答)[:：.．]/iu;

/** Cuts notes into lines; an answer on its question's line becomes a line of its own, one column deeper. */
export function noteLines(notes: string): NoteLine[] {
  return notes.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((raw) => {
    const line = readNoteLine(raw);
    if (line.mark === 'answer' || line.mark === 'blank') return [line];
    const cut = inline.exec(line.text);
    if (cut === null || cut.index === 0) return [line];
    const question = { ...line, text: line.text.slice(0, cut.index) };
    const behind = readNoteLine(line.text.slice(cut.index).replace(/^\s+/u, ''));
    return [question, { ...behind, mark: 'answer', indent: `${line.indent} ` }];
  });
}

const asking =
  /[?？][\s　」』）)]*$|(?:ください|下さい|教えて|ですか|ますか|でしょうか|ましたか|たか|のか|聞かせて|話して|なぜ|理由は|って何)[。．.]?[\s　」』]*$/u;
const askingInEnglish =
  /^(?:what|why|how|when|where|who|which|tell (?:me|us)|describe|explain|walk (?:me|us)|give (?:me|us)|do you|did you|are you|can you|could you|would you|have you)\b/iu;

/** Whether a text reads like something an interviewer asks. */
export function readsLikeQuestion(text: string): boolean {
  return asking.test(text) || askingInEnglish.test(text.trim());
}
