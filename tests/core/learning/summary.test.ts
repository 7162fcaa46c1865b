import { describe, expect, it } from 'vitest';
import { learningFrom } from '#core/learning/summary.ts';
import { aCompany, anExchange, aRound } from '#tests/builders.ts';

describe('what the rounds teach', () => {
  const weak = anExchange({ category: 'failure', question: '失敗は？', rating: 'poor', prepared: false });
  const surprise = anExchange({ category: 'company', question: '当社の課題は？', prepared: false });
  const strong = anExchange({
    category: 'motivation',
    question: '志望動機は？',
    rating: 'good',
    prepared: true,
  });
  const first = aCompany({
    name: 'A社',
    rounds: [aRound({ exchanges: [strong, weak], feedback: '結論から話すとよい' })],
  });
  const second = aCompany({
    name: 'B社',
    rounds: [aRound({ exchanges: [surprise, { ...weak, id: anExchange({}).id }] })],
  });

  it('puts the category that went poorly most often first, over all companies', () => {
    const { categories } = learningFrom([first, second]);
    expect(
      categories.map(({ category, poor, unprepared, asked }) => [category, poor, unprepared, asked]),
    ).toEqual([
      ['failure', 2, 2, 2],
      ['company', 0, 1, 1],
      ['motivation', 0, 0, 1],
    ]);
  });

  it('lists the questions that were not prepared or went poorly, with their company', () => {
    const { toPrepare } = learningFrom([first, second]);
    expect(toPrepare.map(({ companyName, exchange }) => `${companyName} ${exchange.question}`)).toEqual([
      'A社 失敗は？',
      'B社 当社の課題は？',
      'B社 失敗は？',
    ]);
  });

  it('keeps what companies said', () => {
    expect(learningFrom([first, second]).feedback).toMatchObject([
      { companyName: 'A社', text: '結論から話すとよい' },
    ]);
  });

  it('is empty for companies without rounds', () => {
    expect(learningFrom([aCompany({ name: 'C社' })])).toEqual({
      categories: [],
      toPrepare: [],
      feedback: [],
    });
  });
});
