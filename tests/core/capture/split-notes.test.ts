import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteLines, readNoteLine } from '#core/capture/note-line.ts';
import { looksLikeNotes, splitNotes } from '#core/capture/split-notes.ts';

const pairs = (notes: string) => splitNotes(notes).map(({ question, answer }) => [question, answer]);

const expected = [
  ['志望動機を教えてください', '現場を支えたい'],
  ['強みは何ですか', '粘り強さ'],
];

describe('notes split into exchanges', () => {
  it.each([
    ['Q: and A:', 'Q: 志望動機を教えてください\nA: 現場を支えたい\nQ: 強みは何ですか\nA: 粘り強さ'],
    [
      'full-width Ｑ． and Ａ．',
      'Ｑ．志望動機を教えてください\nＡ．現場を支えたい\n\nＱ．強みは何ですか\nＡ．粘り強さ',
    ],
    [
      'numbered Q1. and A1.',
      'Q1. 志望動機を教えてください\nA1. 現場を支えたい\nQ2. 強みは何ですか\nA2. 粘り強さ',
    ],
    [
      '質問 and 回答',
      '質問：志望動機を教えてください\n回答：現場を支えたい\n質問：強みは何ですか\n回答：粘り強さ',
    ],
    [
      '【質問】 and 【回答】',
      '【質問】志望動機を教えてください\n【回答】現場を支えたい\n【質問】強みは何ですか\n【回答】粘り強さ',
    ],
    ['numbered 質問1', '質問1：志望動機を教えてください\n現場を支えたい\n質問2：強みは何ですか\n粘り強さ'],
    [
      '面接官 and 自分',
      '面接官：志望動機を教えてください\n自分：現場を支えたい\n面接官：強みは何ですか\n自分：粘り強さ',
    ],
    ['― before a question', '―志望動機を教えてください\n現場を支えたい\n―強みは何ですか\n粘り強さ'],
    ['—— before a question', '—— 志望動機を教えてください\n現場を支えたい\n\n—— 強みは何ですか\n粘り強さ'],
    ['a nested list', '・志望動機を教えてください\n　・現場を支えたい\n・強みは何ですか\n　・粘り強さ'],
    [
      'a nested list with hyphens',
      '- 志望動機を教えてください\n  - 現場を支えたい\n- 強みは何ですか\n  - 粘り強さ',
    ],
    [
      'a flat list of questions and answers',
      '・志望動機を教えてください\n・現場を支えたい\n・強みは何ですか\n・粘り強さ',
    ],
    [
      'a list with arrows on the same line',
      '・志望動機を教えてください→現場を支えたい\n・強みは何ですか ⇒ 粘り強さ',
    ],
    ['a list with arrows below', '・志望動機を教えてください\n→現場を支えたい\n・強みは何ですか\n→ 粘り強さ'],
    ['numbered lines', '1. 志望動機を教えてください\n   現場を支えたい\n2. 強みは何ですか\n   粘り強さ'],
    ['circled numbers', '①志望動機を教えてください\n現場を支えたい\n②強みは何ですか\n粘り強さ'],
    ['numbers in brackets', '（1）志望動機を教えてください\n現場を支えたい\n（2）強みは何ですか\n粘り強さ'],
    ['plain lines that ask', '志望動機を教えてください\n現場を支えたい\n強みは何ですか\n粘り強さ'],
    [
      'tabs between the two, as a spreadsheet copies them',
      '志望動機を教えてください\t現場を支えたい\n強みは何ですか\t粘り強さ',
    ],
    ['Q and A on one line', 'Q: 志望動機を教えてください A: 現場を支えたい\nQ: 強みは何ですか A: 粘り強さ'],
    [
      'line ends of Windows',
      'Q: 志望動機を教えてください\r\nA: 現場を支えたい\r\nQ: 強みは何ですか\r\nA: 粘り強さ',
    ],
  ])('marked by %s', (_shape, notes) => {
    expect(pairs(notes)).toEqual(expected);
    expect(looksLikeNotes(notes)).toBe(true);
  });

  it('in English', () => {
    expect(
      pairs(
        'Question: Why this company?\nAnswer: I like the product\nInterviewer: Your weakness?\nMe: Impatience',
      ),
    ).toEqual([
      ['Why this company?', 'I like the product'],
      ['Your weakness?', 'Impatience'],
    ]);
    expect(pairs('Why us?\nThe product.\nTell me about a failure\nThe school festival.')).toEqual([
      ['Why us?', 'The product.'],
      ['Tell me about a failure', 'The school festival.'],
    ]);
  });

  it('by paragraph when no line asks', () => {
    expect(pairs('志望動機\n現場を支えたい\n\n強み\n粘り強さ')).toEqual([
      ['志望動機', '現場を支えたい'],
      ['強み', '粘り強さ'],
    ]);
  });

  it('with follow-ups found by indentation, by their own mark and inside a list', () => {
    const followUps = [{ question: 'なぜ他社ではないのですか', answer: '保守まで担うから' }];
    const found = { question: '志望動機は？', answer: '現場を支えたい', followUps };
    for (const notes of [
      'Q: 志望動機は？\nA: 現場を支えたい\n  Q: なぜ他社ではないのですか\n  A: 保守まで担うから',
      'Q: 志望動機は？\nA: 現場を支えたい\n深掘り：なぜ他社ではないのですか\nA: 保守まで担うから',
      'Q: 志望動機は？\nA: 現場を支えたい\n└ なぜ他社ではないのですか\nA: 保守まで担うから',
      '―志望動機は？\n現場を支えたい\n　―なぜ他社ではないのですか\n　保守まで担うから',
      '・志望動機は？\n　・現場を支えたい\n　・なぜ他社ではないのですか\n　　・保守まで担うから',
    ])
      expect(splitNotes(notes)).toEqual([found]);
  });

  it('with answers of several lines, and questions that run on until the marked answer', () => {
    expect(pairs('Q: 志望動機を\n教えてください\nA: 現場を支えたい\n祖父の工場で見たから')).toEqual([
      ['志望動機を\n教えてください', '現場を支えたい\n祖父の工場で見たから'],
    ]);
  });

  it('keeping what stands before the first question', () => {
    expect(pairs('11月20日 一次面接\nQ: 強みは？\nA: 粘り強さ')).toEqual([
      ['', '11月20日 一次面接'],
      ['強みは？', '粘り強さ'],
    ]);
  });

  it('not taking decimals and dates for numbered lines', () => {
    expect(readNoteLine('3.5点でした').mark).toBe('none');
    expect(readNoteLine('2026.11.20').mark).toBe('none');
  });
});

it('one answer in several lines is not a block of notes', () => {
  expect(looksLikeNotes('現場を支えたい。\n祖父の工場で見たから。')).toBe(false);
  expect(looksLikeNotes('')).toBe(false);
  expect(looksLikeNotes('志望動機は？')).toBe(false);
});

it.each([
  ['spaces', ' '.repeat(200_000)],
  ['spaces before a word', `問${' '.repeat(200_000)}x`],
  ['one endless line', 'あ'.repeat(200_000)],
  ['question marks', '? '.repeat(100_000)],
  ['dashes', '―'.repeat(200_000)],
  ['twenty thousand lines', 'Q: なぜ\n\nだから\n'.repeat(20_000)],
])('a text of any size is read in one go: %s', (_what, text) => {
  const found = splitNotes(text);
  expect(looksLikeNotes(text)).toBe(found.length >= 2);
});

const words = fc.constantFrom(
  '志望動機は？',
  '現場を支えたい',
  'なぜ',
  'because',
  '3.5',
  '🙂',
  'مرحبا',
  ' ',
  '　',
);
const marks = fc.constantFrom(
  '',
  'Q: ',
  'A:',
  'Ｑ．',
  '質問：',
  '回答：',
  '―',
  '・',
  '- ',
  '1. ',
  '①',
  '→',
  '└',
  '  ',
  '\t',
);
const noteText = fc
  .array(fc.tuple(marks, marks, fc.array(words, { maxLength: 4 })).map(([a, b, c]) => a + b + c.join('')))
  .map((lines) => lines.join('\n'));
const squeezed = (text: string) => text.replace(/[\s　]+/gu, '');

describe('no text is lost', () => {
  it('whatever the notes are: the exchanges hold every word that is not a marker, in order', () => {
    fc.assert(
      fc.property(fc.oneof(noteText, fc.string({ unit: 'binary' }), fc.string()), (notes) => {
        const kept = splitNotes(notes)
          .map(({ question, answer, followUps }) =>
            [question, answer, ...followUps.flatMap((one) => [one.question, one.answer])].join(''),
          )
          .join('');
        const written = noteLines(notes)
          .map(({ text }) => text)
          .join('');
        expect(squeezed(kept)).toBe(squeezed(written));
      }),
    );
  });

  it('taking a line apart: indent, marker and text are the line', () => {
    fc.assert(
      fc.property(fc.oneof(noteText, fc.string({ unit: 'grapheme' })), (text) => {
        const [line = ''] = text.split('\n');
        const { indent, marker, text: rest } = readNoteLine(line);
        expect(indent + marker + rest).toBe(line);
      }),
    );
  });
});
