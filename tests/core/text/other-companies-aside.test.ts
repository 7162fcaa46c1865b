import { describe, expect, it } from 'vitest';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

const TOPIC = 'other-companies';

function told(text: string) {
  return findStatements(text).filter(({ topic }) => topic === TOPIC);
}

describe('what is not about other companies', () => {
  it.each([
    'I asked them to place me in Leeds and not to consider me for other sites.',
    "I've set my mind on London and I'm not looking at other cities.",
    'Please consider me for Edinburgh and for no other office.',
    "Working in Edinburgh is my one condition, and I'd turn down an offer for another city.",
    'Your Birmingham office is the only one I am applying to.',
    'I explained that I was applying for the Glasgow office alone.',
    "I won't consider any job except design.",
    "Construction site management is the role I'm going for.",
    'I asked them to consider me for a job in logistics.',
    "What interests me most is software development, so that's the position I applied for.",
    'I said that I was applying for the software engineer post.',
    'I am applying to become a software engineer here.',
    'I am applying as a backend developer.',
    'I am applying for store management.',
    "I explained that I picked companies where I'd learn the most.",
    'I told them I chose companies by their technology alone.',
    'I said that I rate companies by their engineering skill above all.',
    "I don't put companies in order of preference.",
    'I rate a company by the learning it offers me.',
    'I want a company that offers good training.',
    'The airline is still open, but none of them offers lessons during working hours.',
    'I want an offer from you more than from anybody else.',
    "I'd turn down every other offer to join you.",
    'They asked how much I wanted to join, and I said I wanted it more than anything else in my job search.',
    'After comparing the whole industry, I settled on you as my first choice.',
    "I'd rather have speed than safety, so I look for fast-moving companies above all.",
    'At the moment a bigger company in your field is the one I want most.',
    'Ranking among my applications: 1st.',
    '大阪の実家から通いたいので、ほかの地域は考えていません。',
    '他の都市の求人は見ていません。',
    '九州に根ざして働きたく、ほかの地方での勤務は考えておりません。',
    '遠方の支店への異動も承知のうえで応募していると説明した。',
    '「どこで働きたいですか」と聞かれ、関西だけですと返した。',
    '勤務地の希望を聞かれ、福岡一択だと返した。',
    'インフラエンジニアの職種で応募いたしました。',
    '倉庫や配送を動かす物流の仕事を志望しています。',
    '広告の営業を志望します。',
    '起業した先輩の影響で、成長の速さを軸に会社を選ぶようになりました。',
    '技術の水準を比べて、応募する会社を決めました。',
    '専攻の土木を生かせるかを第一の基準にして応募先を決めました。',
    '自分の専門知識が深まるかどうかで、受ける会社を決めていると述べた。',
    '就職活動で最も大切にしているのは、生まれ育った長野の会社の力になれることです。',
    '面接官に、入社できるのは早くて半年後だと伝えた。',
    '面接で「9月から出社できます」と話した。',
    '内定をいただいたその週から働けます。',
    '貴社が第一志望であり、内定をいただいた場合は就職活動を終了します。',
    '複数の会社から内定が出ても、御社に行くと決めています。',
    '私にとって一番の会社は御社だと、面接の最後に言い添えた。',
    '併願先を聞かれた。',
    'ほかにどのような企業を受けていますか',
  ])('leaves alone %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['I never apply to companies that do not make food.', 'I am also applying to banks.'],
    ["I've stuck to the food sector.", 'I have an interview at a hotel.'],
    ["Finance is all I'm applying for.", 'I applied to a department store.'],
    ['No other firm has an application from me.', 'I passed the first interview of another company.'],
    ['Right from the start, yours has been my sole application.', 'I have two other selections running.'],
    ['食品と関係のない会社には応募していません。', '銀行も受けています。'],
    ['食品業界から出るつもりはなく、他は受けていません。', 'ホテルの選考も受けています。'],
    ['金融に専念しており、メーカーは受けません。', '旅行会社にも応募しています。'],
    ['並行して受けている企業はありません。', '明日は他社のグループディスカッションです。'],
    ['どこかほかも受けているかと尋ねられ、いいえと答えました。', '他社の結果待ちです。'],
  ])('hears that %s and %s cannot both hold', (one, other) => {
    expect(statementsDisagree(TOPIC, told(one), told(other))).toBe(true);
  });
});
