import { describe, expect, it } from 'vitest';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

const TOPIC = 'other-companies';

function told(text: string) {
  return findStatements(text).filter(({ topic }) => topic === TOPIC);
}

describe('other companies', () => {
  it.each([
    ['私は御社にしか応募していません。', '御社と並行して物流会社の選考を受けています。'],
    ['友人は十社ほど受けていますが、私は御社しか受けていません。', '警備会社の面接も受けている最中です。'],
    [
      '「他社さんはどうですか」という質問には、受けていませんと返した。',
      '他社の選考状況:保険会社の二次面接待ち',
    ],
    ['建設業界以外は一社も受けていません。', 'ホテルからも内定をいただいています。'],
    ['ほかの鉄道会社は受けていない。', '鉄道会社はほかにも受けています。'],
    ['御社だけに応募しています。', '市役所の試験も受けています。'],
    ['I have applied to you and nowhere else.', 'I am also interviewing with a textile firm.'],
    ['Apart from your company, I am not going for any job.', 'A rival has already made me an offer.'],
    ['Nothing but food companies: that is where I have applied.', 'I am trying for jobs with steel makers.'],
    ['When they asked about other firms, I said there were none.', 'You are one of six I am applying to.'],
  ])('hears that %s and %s cannot both hold', (one, other) => {
    expect(statementsDisagree(TOPIC, told(one), told(other))).toBe(true);
    expect(statementsDisagree(TOPIC, told(other), told(one))).toBe(true);
  });

  it.each([
    ['御社のほかに、菓子メーカーを一社受けています。', '他社は食品メーカーを二社受けています。'],
    ['ほかの鉄道会社は受けていない。', '電力会社も受けています。'],
    ['他社からの内定はありません。', '他社の選考も進んでいます。'],
    ['I have no offers so far.', 'I am also in the final round with a bank.'],
    ['I am applying to food makers and nobody else.', 'I have applied to three food companies.'],
  ])('lets %s and %s both hold', (one, other) => {
    expect(statementsDisagree(TOPIC, told(one), told(other))).toBe(false);
  });

  it.each([
    '御社だけが夜間の研修を行っています。',
    'お客様は他社の商品も比べています。',
    '子ども食堂で月2回、35人の子どもに食事を出しています。',
    'コンテストには他大学からも多くの応募がありました。',
    'I have no other questions about the selection process.',
    'There is no company I want to join more than yours.',
    'We applied for a grant from another foundation.',
    'In the process I learned to listen to others.',
  ])('hears nothing of other applications in %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
