import { describe, expect, it } from 'vitest';
import { practiceOrder, runsOf } from '#core/practice/practice-order.ts';
import { anAnswer, anExchange } from '#tests/builders.ts';

const run = (at: string, rating: 'good' | 'fair' | 'poor' | null = null) => ({ at, seconds: 60, rating });
const roundId = 'r2';

describe('the order of practice', () => {
  it('begins with what went badly, then what was never said, core answers first', () => {
    const answers = [
      anAnswer({ roundId, category: 'values' }),
      anAnswer({ roundId, category: 'strength', practice: [run('2026-11-20T10:00', 'good')] }),
      anAnswer({ roundId, category: 'career' }),
      anAnswer({ roundId, category: 'weakness', practice: [run('2026-11-20T10:00', 'poor')] }),
      anAnswer({ roundId, category: 'company' }),
    ];
    const said = [
      anExchange({ category: 'company', rating: 'poor' }),
      anExchange({ category: 'strength', rating: 'good' }),
    ];
    expect(practiceOrder(answers, said).map(({ answer, reason }) => `${answer.category} ${reason}`)).toEqual([
      'company weak-before',
      'career never-spoken',
      'values never-spoken',
      'weakness still-hard',
      'strength keep-fresh',
    ]);
  });

  it('counts an exchange of another category that the answer is linked to', () => {
    const exchange = anExchange({ category: 'other', reaction: 'negative' });
    const [turn] = practiceOrder([anAnswer({ roundId, exchangeIds: [exchange.id] })], [exchange]);
    expect(turn?.reason).toBe('weak-before');
  });

  it('lets a weak answer rest once its last run went well', () => {
    const answer = anAnswer({
      roundId,
      practice: [run('2026-11-21T10:00', 'good'), run('2026-11-20T10:00', 'poor')],
    });
    expect(practiceOrder([answer], [anExchange({ rating: 'poor' })])[0]?.reason).toBe('keep-fresh');
    expect(runsOf(answer)[0]?.rating).toBe('good');
  });

  it('leaves out answers with nothing to say', () => {
    expect(practiceOrder([anAnswer({ roundId, text: ' ', keywords: ['一つ'] })], [])).toEqual([]);
    expect(practiceOrder([anAnswer({ roundId, text: '', headline: '結論' })], [])).toHaveLength(1);
  });
});
