import { describe, expect, it } from 'vitest';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

const TOPIC = 'desired-role';

function told(text: string) {
  return findStatements(text).filter(({ topic }) => topic === TOPIC);
}

function disagree(a: string, b: string): boolean {
  return statementsDisagree(TOPIC, told(a), told(b));
}

describe('a wish told by what is done', () => {
  it.each([
    ['I want to sell your products.', 'I want to work in the legal department.'],
    ['I want to teach English at your school.', 'The job I want is accounting.'],
    ["I'd like to plan new products here.", 'I am applying for a job in procurement.'],
    ['I answered that I hoped to design products for them.', 'I want to work in HR.'],
    ['I asked to be put in the team that plans new products.', 'Desired role: logistics'],
    ["I don't want to sell things.", 'I want to do sales.'],
    ["I don't want to teach.", 'I want to teach English at your school.'],
    ['製品を設計したいです。', '人事を希望します。'],
    ['御社で商品を売りたいです。', '経理を志望します。'],
    ['子どもに数学を教える仕事がしたい。', '希望職種は広報です。'],
    ['商品を売る仕事はしたくありません。', '営業を希望します。'],
    ['アプリを作りたくはありません。', 'アプリを作る仕事がしたいです。'],
  ])('does not go with another wish: %s / %s', (a, b) => {
    expect(disagree(a, b)).toBe(true);
    expect(disagree(b, a)).toBe(true);
  });

  it.each([
    ['I want to sell your products.', 'I want to do sales.'],
    ['I want to sell your products.', 'I want to be a shop assistant.'],
    ['I want to design products for you.', 'I hope to work in product planning.'],
    ['I want to write software for you.', 'I want to be a programmer.'],
    ['I want to build apps here.', 'I want to test your games.'],
    ['I want to repair your machines.', 'I want to work as a field engineer.'],
    ["I don't want to design products.", 'I hope to work in product planning.'],
    ['製品を設計したいです。', '設計職を希望します。'],
    ['製品を設計したいです。', '商品開発を志望します。'],
    ['商品を売る仕事がしたいです。', '販売職を希望します。'],
    ['データを分析する仕事がしたい。', 'マーケティングを希望します。'],
    ['記事を書きたいです。', '編集者になりたいです。'],
  ])('may be the same work: %s / %s', (a, b) => {
    expect(disagree(a, b)).toBe(false);
    expect(disagree(b, a)).toBe(false);
  });

  it.each([
    'I want to sell my old bike.',
    'I want to teach my little brother English.',
    'I hoped to design posters for the festival.',
    'I want to make games with my friends.',
    "I'd like to talk to the team that plans new products.",
    'I wrote articles for the student paper.',
    'My brother wants to sell cars.',
    'Would you let me sell cars?',
    'I wanted to fly planes as a child.',
    '自転車を売りたいです。',
    'ゼミでデータを分析したい。',
    '弟に数学を教えたいです。',
    '小学生の頃はバスを運転したかった。',
    '自分の家を設計したい。',
    'バイトで商品を売る仕事をしていました。',
    'アプリを作りたいと思ったことがある。',
    '先輩は広告を作る仕事をしている。',
  ])('is none in %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('other matters than the kind of work', () => {
  it.each([
    'I answered that I was not looking at any field except finance.',
    'I explained that I had chosen finance and was not considering any other industry.',
    "I want to work in finance, so that's the only place I apply.",
    "As well as financial firms, I'm looking for work in retail and have applied to a supermarket chain.",
    'Other industries: none, I have chosen logistics alone.',
    'Finance is where I am applying, and nowhere else.',
    "I don't mind which part of the country I am assigned to.",
    "It doesn't matter to me where I work or how often I am transferred.",
    "I would have to decline any post that isn't in Manchester.",
    "I said I'd have to refuse any post in a foreign country.",
    'More than anything else, I want a job that supports the local area.',
    'My answer to HR was that I would take their offer over any other.',
    'The thing that settles my choice of company is promotion by merit.',
    'I want to be an adviser to younger students in my club.',
    "I'd like to ask the sales team a question.",
    '志望業界:物流のみ',
    '業界は物流一本に絞っています。',
    '受けている業界を聞かれ、物流だけだと答えた。',
    '物流以外の業界には応募していません。',
    '面接で「物流のほかは見ていません」と伝えた。',
    'ほかの業界は受けず、物流に集中すると決めています。',
    '「他の業界も見ていますか」と聞かれ、「いいえ、物流だけです」と返した。',
    '物流一筋で、異業種への応募は一件もありません。',
    '物流だけでなく、不動産業界も並行して受けております。',
    '配属先は会社にお任せします。全国どこでも行けます。',
    '配属先はお任せします。全国どの拠点でも構いません。',
    '研修で海外に行きたい。',
  ])('leaves %s alone', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(['貴社の海外工場で勤務してみたいです。', 'ベトナムの海外工場で働きたい。'])(
    'hears no sure wish for a kind of work in %s',
    (text) => {
      expect(told(text).some(({ only }) => only)).toBe(false);
    },
  );
});

describe('engineers', () => {
  it.each([
    ['アプリを開発するエンジニアを志望しています。', '品質管理を希望いたします。'],
    ['My goal is to be hired as an engineer who develops software.', 'I want to work in quality control.'],
  ])('of programs are told from others: %s / %s', (a, b) => {
    expect(disagree(a, b)).toBe(true);
  });
});
