import { describe, expect, it } from 'vitest';
import { aFact, aReverseQuestion } from '#tests/builders.ts';
import { byId, change, gapsOf, inShort, remove } from './helpers.ts';
import { complete, daysBefore, partsOf } from './one-change.ts';

describe('the complete English journal', () => {
  it.each([7, 4, 3, 2, 1])('has nothing to flag %i days before the interview', (days) => {
    expect(inShort(gapsOf(complete, daysBefore(days)))).toEqual([]);
  });
});

describe('what the findings quote and where they lead', () => {
  it('quotes both questions when one was asked before', () => {
    const changed = change(complete, (journal) => {
      const { company } = partsOf(journal);
      byId(company.reverseQuestions, 'q-alone').topic = 'training';
    });
    expect(gapsOf(changed)[0]).toMatchObject({
      evidence: [
        { kind: 'question', id: 'q-alone', quote: 'What should I be able to do alone after half a year?' },
        {
          kind: 'question',
          id: 'q-training',
          quote: 'How are new field engineers trained in the first months?',
        },
      ],
      fix: { screen: 'questions', kind: 'question', id: 'q-alone', field: 'basis' },
    });
  });

  it('quotes the sentence of a stock phrase as it stands in the answer', () => {
    const changed = change(complete, (journal) => {
      partsOf(journal).answer('career').text += ' I am Passionate About it.';
    });
    expect(gapsOf(changed)[0]?.evidence).toEqual([
      { kind: 'answer', id: 'a-career', quote: 'I am Passionate About it.' },
    ]);
  });

  it('leads to the answer that was begun, or to the round where there is none', () => {
    const begun = change(complete, (journal) => {
      partsOf(journal).answer('problem-solving').text = '';
    });
    expect(gapsOf(begun)[0]?.fix).toEqual({
      screen: 'answers',
      kind: 'answer',
      id: 'a-problem',
      field: 'text',
      category: 'problem-solving',
    });
    const none = change(complete, (journal) => remove(partsOf(journal).company.answers, 'a-problem'));
    expect(gapsOf(none)[0]?.fix).toMatchObject({
      kind: 'round',
      id: 'r-second',
      category: 'problem-solving',
    });
  });

  it('reads Japanese questions about conditions, and stock phrases in Japanese answers', () => {
    const changed = change(complete, (journal) => {
      const { company, answer } = partsOf(journal);
      for (const [id, text] of [
        ['q-alone', '残業は月にどのくらいありますか'],
        ['q-customers', '有給はどのくらい取れますか'],
        ['q-disagree', '転勤の頻度を教えてください'],
      ] as const) {
        byId(company.reverseQuestions, id).text = text;
      }
      answer('company').text += ' 理念に共感しています。';
      company.facts.push(aFact());
      company.reverseQuestions.push(aReverseQuestion());
    });
    expect(inShort(gapsOf(changed))).toEqual([
      'medium questions-about-conditions-only c-tide',
      'low cliche-without-proof a-company',
    ]);
  });
});
