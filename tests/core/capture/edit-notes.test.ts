import { expect, it } from 'vitest';
import { mergedIntoPrevious, splitAt, swapped } from '#core/capture/edit-notes.ts';
import { readPrefix } from '#core/capture/entry-kind.ts';

const item = (question: string, answer: string, followUps: { question: string; answer: string }[] = []) => ({
  question,
  answer,
  followUps,
});

it('merges an exchange into the one before as a follow-up, keeping what was dug into', () => {
  const dug = { question: '他社は', answer: '違う' };
  expect(
    mergedIntoPrevious([item('志望動機', '現場'), item('なぜ', '保守', [dug]), item('強み', '')], 1),
  ).toEqual([item('志望動機', '現場', [{ question: 'なぜ', answer: '保守' }, dug]), item('強み', '')]);
});

it('merges an exchange without a question as more of the answer', () => {
  expect(mergedIntoPrevious([item('志望動機', '現場'), item('', '祖父の工場')], 1)).toEqual([
    item('志望動機', '現場\n祖父の工場'),
  ]);
  expect(mergedIntoPrevious([item('志望動機', '現場')], 0)).toEqual([item('志望動機', '現場')]);
});

it('cuts an answer into an exchange of its own, and a question into question and answer', () => {
  const notes = [item('志望動機', '現場\n強みは\n粘り強さ', [{ question: 'なぜ', answer: '' }])];
  expect(splitAt(notes, 0, { field: 'answer', offset: 3 })).toEqual([
    item('志望動機', '現場'),
    item('強みは', '粘り強さ', [{ question: 'なぜ', answer: '' }]),
  ]);
  expect(splitAt([item('志望動機は現場', '工場')], 0, { field: 'question', offset: 5 })).toEqual([
    item('志望動機は', '現場\n工場'),
  ]);
  expect(splitAt(notes, 0, { field: 'answer', offset: 99 })).toEqual(notes);
});

it('swaps question and answer', () => {
  expect(swapped(item('現場', '志望動機'))).toEqual(item('志望動機', '現場'));
});

it.each([
  ['!転勤', 'concern', '転勤'],
  ['！転勤', 'concern', '転勤'],
  ['#研修', 'fact', '研修'],
  ['？研修は', 'reverse-question', '研修は'],
] as const)('reads the sign before %s', (text, kind, rest) => {
  expect(readPrefix(text)).toEqual({ kind, rest });
});

it('takes a line without a sign as it is', () => {
  expect(readPrefix('志望動機')).toBeUndefined();
  expect(readPrefix('')).toBeUndefined();
});
