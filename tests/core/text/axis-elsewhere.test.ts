import { describe, expect, it } from 'vitest';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

function axisIn(text: string) {
  return findStatements(text).filter(({ topic }) => topic === 'axis');
}

describe('telling a criterion from what else is ranked, applied to or asked for', () => {
  it.each([
    'Your company is at the top of my list.',
    'Of all the companies I have applied to, yours is the one I want most.',
    'I told them that theirs is the company I want to join most.',
    "I'm applying to a few others, but you come first.",
    'Top of my list: your company.',
    'At the moment a bigger company in your field is the one I want most.',
    'There is no single company at the top of my list right now.',
    "To be honest, I don't know yet which company I want most.",
    'The company I want to join most is one of your competitors.',
    'My mind is set on your company above all others.',
    "It's you I want to join first and foremost, ahead of all the others.",
    'Of all the companies I have applied to, this is the one I want to join most.',
    'I asked them to consider me for internal audit, the role I want most.',
    'For my career at your company I have decided on copywriter.',
    "I've applied only to companies that make food, because I studied nutrition.",
    'I apply to healthcare product companies and nothing else.',
    "I'll go wherever you send me, from Hokkaido to Okinawa.",
    'My condition is a job without transfers.',
    'A post in Edinburgh is my condition for joining.',
    'I must start in October; that is my condition.',
    'Overseas transfers are the one thing I cannot do.',
    'I enjoyed choosing companies to visit with my friends.',
    'I have no criterion yet.',
    'I am still thinking about my axis.',
    'Customers choose us by price.',
    'I chose my university by its laboratory.',
    'いま私が一番に考えている就職先は、御社です。',
    '私が最優先で考えているのは、御社とは別の会社です。',
    'どの会社を一番にするか、今も迷っています。',
    '御社に入ることを第一に考えて就活をしています。',
    '特に順番は決めず、どこも同じ気持ちで受けています。',
    '社員の方のお話をもっと聞いてから、一番行きたい会社を選びたいです。',
    '第一志望は御社に絞りました。社員の方のお話が決め手です。',
    '列車の運行管理の仕事を第一に希望しております。',
    'プログラマーの仕事を選びたいです。',
    '応募先はすべて食品メーカーです。',
    '金融業界にこだわらず、建設会社にもエントリーシートを出しました。',
    '海運や倉庫といった物流の企業しか受けておりません。',
    '広島での勤務が入社の絶対条件です。',
    '転勤なしで働くことが、私の譲れない条件です。',
    '在学中から働けることが条件です。',
    '社員の話を聞いて会社を選びます。',
    '大学二年の頃は給料が一番だと思っていました。',
    '何より働く人の姿に感動しました。',
    '店では安全を最優先しています。',
    '御社は社員の成長を重視しています。',
  ])('leaves alone %s', (text) => {
    expect(axisIn(text)).toEqual([]);
  });

  it.each([
    ['給料がすべてです。', '給料'],
    ['一番の条件は安定です。', '安定'],
    ['収入を最優先します。', '収入'],
    ['面接官に、裁量を一番に見ていると話した。', '裁量'],
    ['どこに入るかは給料で決めます。', '給料'],
    ['会社は給料で選ぶべきだと考えています。', '給料'],
    ['給料以外は見ていません。', '給料'],
    ['My rule is no overtime.', 'no overtime'],
    ['For me everything depends on whether I love the product.', 'i love the product'],
    ['They asked what I based my choice on, and I answered the products.', 'products'],
    ["I said that I wasn't looking for security but for adventure.", 'adventure'],
    ['I value job security most.', 'job security'],
    ['A company should be chosen by its people.', 'its people'],
    ['My choice depended on being allowed to decide things myself.', 'being allowed to decide things myself'],
    ['High pay: this is the one thing that matters to me when choosing a company.', 'high pay'],
  ])('reads %s', (text, wish) => {
    expect(axisIn(text).map(({ values }) => values)).toEqual([[wish]]);
  });

  it('takes the question before for the criterion that answers it', () => {
    expect(axisIn('Does the work help people? That is my criterion.').map(({ values }) => values)).toEqual([
      ['does the work help people'],
    ]);
  });

  it('takes being without risk for safety', () => {
    const [bold, safe] = [
      axisIn('What matters most to me in an employer is room for risky new designs.'),
      axisIn('What matters most to me in an employer is job security, without any risk.'),
    ];
    expect(statementsDisagree('axis', bold, safe)).toBe(true);
  });

  it('takes deciding alone and being trusted for one wish', () => {
    const [alone, trusted] = [
      axisIn('My choice depended on being allowed to decide things on my own.'),
      axisIn('My criterion for choosing a company is being trusted with responsibility early.'),
    ];
    expect(statementsDisagree('axis', alone, trusted)).toBe(false);
  });
});
