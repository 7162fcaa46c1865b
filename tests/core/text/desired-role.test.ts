import { describe, expect, it } from 'vitest';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

const TOPIC = 'desired-role';

function told(text: string) {
  return findStatements(text).filter(({ topic }) => topic === TOPIC);
}

/** What a text plainly wishes for. */
function wished(text: string): readonly string[] {
  return told(text).flatMap(({ values, only }) => (only ? values : []));
}

/** What a text says no to. */
function refused(text: string): readonly string[] {
  return told(text).flatMap(({ denied }) => denied);
}

describe('the kind of work wished for', () => {
  it.each([
    ['私は人事として、学生と会社をつなぐ仕事をしたいです。', 'hr'],
    ['どの部署がいいかと言われれば、人事部です。', 'hr'],
    ['入社後に就きたい仕事は新卒採用だと話した。', 'hr'],
    ['御社で記者になることが、職種としての第一希望です。', 'editing'],
    ['「生産管理です」と、希望する職種を即答した。', 'production'],
    ['工場の生産管理職、これが私の希望職種です。', 'production'],
    ['やりたい仕事は一つで、マーケティングです。', 'marketing'],
    ['MRになって薬の情報を届けたい、と志望職種を説明した。', 'sales'],
    ['受けているのは品質管理職の選考です。', 'quality'],
    ['データアナリストの職に興味があり、応募しました。', 'data'],
    ['ヘルプデスクの仕事に就ければと考えています。', 'support'],
    ['営業職を目指して就職活動をしています。', 'sales'],
    ['I want to help your people grow as a member of the personnel department.', 'hr'],
    ['They asked what I wanted to do, and my reply was tour planning.', 'tours'],
    ['When I was asked about the job I wanted, my answer was sales.', 'sales'],
    ["After three years on the school newspaper, I'm set on the public relations job.", 'pr'],
    ['Accounting was the department I named when they asked where I hoped to be placed.', 'finance'],
    ['UX design is the one job I would take here.', 'design'],
    ["Reception is where I'd like to be placed.", 'administration'],
    ['If possible, I would like to be part of the HR department.', 'hr'],
    ['If I could pick any department, it would be logistics.', 'logistics'],
    ['Working as a researcher is all I want.', 'research'],
  ])('hears in %s a wish for %s', (text, role) => {
    expect(wished(text)).toContain(role);
    expect(refused(text)).toEqual([]);
  });

  it.each([
    ['SEになるつもりはまったくありません。', 'engineering'],
    ['人事にだけは配属されたくないです。', 'hr'],
    ['UX design is the one job I would never take.', 'design'],
    ['HR is not for me.', 'hr'],
  ])('hears in %s a no to %s', (text, role) => {
    expect(refused(text)).toContain(role);
    expect(wished(text)).toEqual([]);
  });

  it.each([
    ['SEとして働きたいです。', 'システムエンジニアを志望しています。'],
    ['システムエンジニア（SE）を志望しています。', '職種はSE職を希望します。'],
    ['I want to work as an SE.', 'I would like to be a systems engineer.'],
  ])('takes %s and %s for one wish', (one, other) => {
    expect(wished(one)).toEqual(['engineering']);
    expect(statementsDisagree(TOPIC, told(one), told(other))).toBe(false);
  });

  it.each([
    '友人は採用担当になって、学生を支えたいそうだ。',
    'サークルでは広報として活動し、会員を増やしたいと考えていました。',
    '人事面接で、志望動機を話しました。',
    '研修を受けたいと思って、申し込みました。',
    '営業と人事のどちらがいいか迷っています。',
    '営業職を受けるか迷っています。',
    '研修として、海外に行きたいです。',
    'アルバイトの仕事を聞かれ、接客ですと話した。',
    'They asked about my part-time job, and my answer was retail.',
    'The reception after the ceremony is something I want to attend.',
    "My friend's answer was sales.",
    'When I was a child, I wanted to be a pilot.',
    "I can't decide between sales and marketing.",
    'I have applied to the hotel group.',
  ])('hears none in %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['入社したら庭師をやりたいと答えた。', '庭師'],
    ['図書館司書として働きたいと考えています。', '図書館司書'],
    ['義肢装具士としてキャリアを始めたいです。', '義肢装具士'],
    ['飼育係になりたいと面接で言った。', '飼育係'],
    ['希望職種を聞かれたので、宮大工と答えました。', '宮大工'],
    ['「何の仕事がしたいの」と聞かれて、「美容師です」と返した。', '美容師'],
    ['I told them the job I am aiming for is flight dispatcher.', 'flight dispatcher'],
    ['I want to work as an interpreter guide.', 'interpreter guide'],
    ['Flight dispatcher is what I want to be.', 'flight dispatcher'],
    ['I want to be a leatherworker, not a designer.', 'leatherworker'],
    ['The job I have in mind is croupier.', 'croupier'],
  ])('hears in %s a wish for work outside the table', (text, name) => {
    expect(wished(text)).toContain(name);
  });

  it.each([
    '頼れる先輩になりたいです。',
    'チームリーダーとして働きたいです。',
    'お客様の良き理解者になりたいです。',
    'フロントで経験を重ね、外国のお客様の相談係になりたいです。',
    '母のような職人気質の人になりたいです。',
    'I want to be a problem solver.',
    'I want to be an early adopter of new tools.',
    'I applied to a textbook publisher.',
    'I want to be like an adviser to customers.',
    'The job I want is challenging.',
  ])('hears no work in %s', (text) => {
    expect(wished(text)).toEqual([]);
  });

  it.each([
    ['数学の教師を志望しています。', '英語の教員になりたいです。'],
    ['希望職種は看護師です。', '薬剤師として働きたいです。'],
    ['法人営業を希望します。', '個人営業を志望しています。'],
    ['庭師になりたいです。', '希望職種は経理です。'],
    ['庭師になりたいです。', '図書館司書として働きたいです。'],
    ["I'd like to be an electrical engineer.", 'My desired role is mechanical engineer.'],
    ['I want to be a librarian.', 'The role I want is sales.'],
    ['I want to be a librarian.', 'I want to be a piano tuner.'],
  ])('holds %s against %s', (one, other) => {
    expect(statementsDisagree(TOPIC, told(one), told(other))).toBe(true);
  });

  it.each([
    ['図書館司書として働きたいです。', '司書になりたいです。'],
    ['和菓子職人になりたいです。', '和菓子の製造職を希望します。'],
    ['数学の教師を志望しています。', '教員を希望します。'],
    ['商品企画を希望します。', 'マーケティングの仕事がしたいです。'],
    ['英語の教員になりたいです。', '数学の教員にはなりたくないです。'],
    ['I want to be a baker.', 'I want a job in production.'],
    ['I want to be a piano tuner.', 'The job I want is tuner.'],
  ])('lets %s and %s stand together', (one, other) => {
    expect(statementsDisagree(TOPIC, told(one), told(other))).toBe(false);
  });

  it('takes a list of very many kinds of work for no wish', () => {
    const list = Array.from({ length: 2000 }, (_, index) => ['営業', '人事', '経理'][index % 3]).join('、');
    expect(wished(`${list}を希望します。`)).toEqual([]);
  });
});
