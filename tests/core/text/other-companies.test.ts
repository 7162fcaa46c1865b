import { describe, expect, it } from 'vitest';
import { readClaim } from '#core/text/claims.ts';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

const TOPIC = 'other-companies';

function told(text: string) {
  return findStatements(text).filter(({ topic }) => topic === TOPIC);
}

describe('other companies', () => {
  it.each([
    ['貴社のほかに応募している会社はありません。', '御社と並行して、造船会社と県庁にも応募しています。'],
    ['現在、他社の選考には応募しておりません。', '他社では、アルバイト先の外食チェーンにも応募しています。'],
    ['「他に受けている会社は?」と聞かれて、「ありません」と返した。', 'もう一社の最終面接が残っています。'],
    ['業界は椅子一本です。', '他社は航空会社と鉄道会社です。'],
    [
      '大学で物流を学んだので、応募もこの業界だけにしています。',
      '自動車メーカーの選考も受けていると話した。',
    ],
    ['志望業界:自転車のみ', '葬儀会社の選考に進んでいます。'],
    ['他業界は受けていません。薬の仕事がしたいからです。', '銀行も受けています。'],
    [
      'My other applications are all with drug makers.',
      'My other applications are all with concert agencies; I have none with drug makers.',
    ],
    ['I have no offers.', 'I received an offer from a bank in May.'],
    ['Every company I have applied to runs ships.', 'I am also in the selection for a carmaker.'],
    ['Every company I have applied to makes bicycles.', 'I am in the final round at a cosmetics maker.'],
    ['I said no when they asked if I was applying elsewhere.', 'I have two other interviews lined up.'],
    ["I haven't limited myself to one industry.", 'I am only applying to hotels.'],
    ['私は御社にしか応募していません。', '御社と並行して物流会社の選考を受けています。'],
    ['友人は十社ほど受けていますが、私は御社しか受けていません。', '警備会社の面接も受けている最中です。'],
    [
      '「他社さんはどうですか」という質問には、受けていませんと返した。',
      '他社の選考状況:保険会社の二次面接待ち',
    ],
    ['建設業界以外は一社も受けていません。', 'ホテルからも内定をいただいています。'],
    ['ほかの鉄道会社は受けていない。', '鉄道会社はほかにも受けています。'],
    ['「御社だけです」と他社の状況について答えた。', 'ゲーム会社にも興味があり、1社に応募中です。'],
    ['金融業界以外は受けないと決めて活動しています。', '受けている業界を聞かれ、銀行のほかに物流も挙げた。'],
    ['御社だけに応募しています。', '市役所の試験も受けています。'],
    ['I have applied to you and nowhere else.', 'I am also interviewing with a textile firm.'],
    ['Apart from your company, I am not going for any job.', 'A rival has already made me an offer.'],
    ['Nothing but food companies: that is where I have applied.', 'I am trying for jobs with steel makers.'],
    [
      'I have no applications in non-financial industries.',
      'I have just finished a test at a paper company.',
    ],
    [
      'They asked if I was trying makers too, and I told them no, just banks.',
      'I have applied to an airline.',
    ],
    [
      'They asked where else I was applying, and I said nowhere.',
      'You are not the only firm I am applying to.',
    ],
    ['When they asked about other firms, I said there were none.', 'You are one of six I am applying to.'],
  ])('hears that %s and %s cannot both hold', (one, other) => {
    expect(statementsDisagree(TOPIC, told(one), told(other))).toBe(true);
    expect(statementsDisagree(TOPIC, told(other), told(one))).toBe(true);
  });

  it.each([
    ['御社のほかに、菓子メーカーを一社受けています。', '他社は食品メーカーを二社受けています。'],
    ['ほかの鉄道会社は受けていない。', '電力会社も受けています。'],
    ['他社からの内定はありません。', '他社の選考も進んでいます。'],
    ['併願先は食品メーカーだけです。', '業界研究の結果、食品一択になりました。ほかは受けていません。'],
    [
      'Industries: finance only.',
      'I have narrowed my search to banking, and I am not applying anywhere else.',
    ],
    ['I have no offers so far.', 'I am also in the final round with a bank.'],
    ['I am applying to food makers and nobody else.', 'I have applied to three food companies.'],
    ['受けているのは医療機器と製薬の会社だけです。', '応募先はすべてヘルスケア製品のメーカーです。'],
    ['業界は自転車に決めていて、異業種は受けません。', '選考中の企業は自転車業界に限られます。'],
    [
      'I only apply to logistics companies.',
      'I replied that I was sticking to logistics and had not looked at other sectors.',
    ],
    [
      'I only apply to logistics companies.',
      'I explained that I had applied only to freight and storage companies.',
    ],
    ['I am applying only to your museum.', 'You are the only one I have applied to.'],
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
    '他社を受けるかどうかはまだ決めていません。',
    '店では他に応募がなく、私が一人で回していました。',
    'If I am not hired, I will apply to other companies.',
    'At the cafe we received two other applications for the post.',
    'My senior applied only to your company and got in.',
    'In the process I learned to listen to others.',
    '他社に応募するかは未定です。',
    '店では、ほかのスタッフにもシフトを出してもらいました。',
    '面接では、ほかの会社も受けるよう勧められた。',
    '内定者の方は、他社も受けていたそうです。',
    'I was told that other applicants had offers.',
    'I looked at chairs from other companies.',
    'I got an offer to study abroad at two universities.',
  ])('hears nothing of other applications in %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['only food makers', 'also banks'],
    ['食品メーカーのみ', '銀行も'],
    ['none', 'two banks'],
  ])('holds the noted %s against %s', (one, other) => {
    const positions = [one, other].map((value) => readClaim(TOPIC, value));
    const [first, second] = positions.map((position) => (position === null ? [] : [position]));
    expect(statementsDisagree(TOPIC, first ?? [], second ?? [])).toBe(true);
  });
});
