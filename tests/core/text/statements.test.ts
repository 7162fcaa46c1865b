import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementTopics } from '#core/text/statements/statement.ts';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

function topicsIn(text: string): string[] {
  return findStatements(text).map(({ topic }) => topic);
}

describe('finding statements', () => {
  it.each([
    ['第一志望はみなと市役所です。', 'みなと市役所'],
    ['志望度が一番高いのはみなと市役所です。', 'みなと市役所'],
    ['That is why Harbour Games is my first choice.', 'Harbour Games'],
    ['My first choice is Harbour, since I play all it makes.', 'Harbour Games'],
  ])('knows the company by its own name: %s', (text, own) => {
    expect(findStatements(text, own)).toMatchObject([{ topic: 'first-choice', stance: 'yes', quote: text }]);
  });

  it('does not find a name inside another word', () => {
    expect(findStatements('My first choice is Arkwright.', 'Ark')).toEqual([]);
  });

  it.each([
    ['御社が第一志望です。', 'first-choice'],
    ['希望職種は研究開発です。', 'desired-role'],
    ['就活の軸は安定した働き方です。', 'axis'],
    ['転勤は可能です。', 'location'],
    ['他社は食品メーカーを2社受けています。', 'other-companies'],
    ['入社は4月から可能です。', 'start-date'],
    ['You are my first choice.', 'first-choice'],
    ['I am hoping for a role in sales.', 'desired-role'],
    ['What I look for in a company is fast growth.', 'axis'],
    ['I am willing to relocate.', 'location'],
    ['I have applied to five other companies.', 'other-companies'],
    ['I can start in April.', 'start-date'],
  ])('hears in %s the topic %s', (text, topic) => {
    expect(topicsIn(text)).toEqual([topic]);
  });

  it.each([
    '第一志望ですか？',
    '友人は別の会社が第一志望です。',
    '第一志望の大学に落ちました。',
    '父の転勤が多く、転校しました。',
    '他社にはない技術があります。',
    'Is this your first choice?',
    "My friend's first choice is another company.",
    'I interviewed two other club presidents.',
    'I was a transfer student.',
  ])('hears none in %s', (text) => {
    expect(topicsIn(text)).toEqual([]);
  });

  it.each([
    ['転勤については前向きに考えており、抵抗はありません。', 'transfer:yes'],
    ['転勤することに抵抗を感じたことはありません。', 'transfer:yes'],
    ['父の転勤で各地に住んできたので、自分の転勤も喜んでお受けします。', 'transfer:yes'],
    ['海外に駐在できる状態ではありません。', 'abroad:no'],
    ['日本を離れるつもりは一切ありません。', 'abroad:no'],
    ['アメリカの拠点へ赴任したいです。', 'abroad:yes'],
    ['両親が福岡に住んでいるので、福岡以外の地域では働けません。', 'at:fukuoka'],
    ['A transfer would not be an obstacle for me.', 'transfer:yes'],
    ["I'd leave the company if I had to relocate.", 'transfer:no'],
    ['I cannot leave Japan, because my mother is ill and needs me.', 'abroad:no'],
    ['You can post me to any branch in the country.', 'anywhere'],
    ['My partner has a job in London, so I need to work there and nowhere else.', 'at:london'],
  ])('reads in %s the place %s', (text, value) => {
    const values = findStatements(text).flatMap((statement) => statement.values);
    expect(values).toContain(value);
  });

  it.each([
    '海外で働く姉に憧れて、語学を学びました。',
    '転勤できるかどうかは、まだわかりません。',
    '希望の配属先は海外営業部です。',
    'I do not know yet whether I would move.',
    'I enjoy working with people from other countries.',
  ])('reads no place in %s', (text) => {
    expect(topicsIn(text)).not.toContain('location');
  });

  it('never throws, whatever the text, quotes only what is there, and agrees with itself', () => {
    const pieces = fc.constantFrom(
      '御社',
      '第一志望',
      'は',
      'が',
      'です',
      '。',
      '、',
      '転勤',
      '可能',
      'できません',
      '軸は',
      '就活の',
      '営業',
      '希望',
      '他社',
      '受けて',
      'います',
      'first choice',
      ' I ',
      ' want to ',
      'work ',
      'in ',
      'sales',
      ' not ',
      'relocate',
      '.',
      ', ',
      'but ',
      '\n',
      'Ａ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const found = findStatements(written);
        for (const { quote } of found) expect(written).toContain(quote);
        for (const topic of statementTopics) {
          const own = found.filter((statement) => statement.topic === topic);
          expect(statementsDisagree(topic, own, own), topic).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the work wished for', () => {
  const role = (text: string) => findStatements(text).filter(({ topic }) => topic === 'desired-role');
  const disagree = (a: string, b: string) => statementsDisagree('desired-role', role(a), role(b));

  it.each([
    ['やりたい仕事は何かと聞かれ、営業ですと話した。', '入社後はデザイナーとして働きたいと答えた。'],
    ['三年間の部活で身につけた粘り強さを、営業職で生かしたいです。', '配属の希望は広報部です。'],
    ['私の志望職種ですか。営業です。', '営業だけは勘弁してほしいです。'],
    ['営業以外の職種は考えていません。', 'どの部署でも構いません。'],
    ['営業をやりたくて応募しました。', '営業ではない仕事がしたいです。'],
    ['環境管理の職種を希望しています。', '営業のほかに就きたい職種はありません。'],
    ['I told them sales was the role I wanted.', 'Please assign me to the legal department.'],
    ['Which role? Sales.', "It's a technical support job that I'm after."],
    ['If you hire me, I want to do sales.', 'Sales is not for me.'],
    ['Nothing but sales interests me.', 'I have no preference about the role.'],
    ['I would prefer planning to sales.', 'Sales and nothing else.'],
  ])('%s / %s', (a, b) => {
    expect(disagree(a, b)).toBe(true);
  });

  it.each([
    '友人は営業志望です。',
    '営業職は人気があります。',
    '営業の方に話を伺いたいです。',
    '営業を志望する学生と話しました。',
    '現場を知らない研究者にはなりたくないです。',
    '学園祭の企画をやりたいです。',
    'Most graduates want to work in marketing.',
    'I want to increase sales.',
    'I did not like the sales talk.',
    'I said that I have applied to one other hotel group.',
    'I chose design for my graduation project.',
    'I want to work for a company where sales and engineering sit together.',
  ])('reads none in: %s', (text) => {
    expect(role(text)).toEqual([]);
  });
});
