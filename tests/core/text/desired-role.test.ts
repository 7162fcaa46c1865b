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
    expect(refused(text)).toEqual([role]);
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

  it('takes a list of very many kinds of work for no wish', () => {
    const list = Array.from({ length: 2000 }, (_, index) => ['営業', '人事', '経理'][index % 3]).join('、');
    expect(wished(`${list}を希望します。`)).toEqual([]);
  });
});
