import { describe, expect, it } from 'vitest';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

function startIn(text: string) {
  return findStatements(text).filter(({ topic }) => topic === 'start-date');
}

describe('from when the person can start', () => {
  it.each([
    ['貴社への入社は4月を希望しております。', '十月にならないと働けません。'],
    ['4月の入社を前提に準備しています。', '4月入社はできず、10月入社を希望しています。'],
    [
      'いつから働けるか聞かれ、4月からですと答えた。',
      '留学が9月まで続くため、10月より前には入社できません。',
    ],
    ['入社可能時期：来年4月', '入社時期は10月のみ可能、と記入した。'],
    ['すぐの入社で問題ありません。', '卒業してからでないと働けません。'],
    ['入社日はいつでもかまわないと答えた。', '入社は三か月以上先になります。'],
    ['卒業したらすぐ入社できると答えた。', '卒業後は半年ほど海外に行くので、入社はその後になります。'],
    ['I graduate in March, so I can join you in April.', "I'm unable to begin any earlier than October."],
    ['From the first of April, I can work full time.', 'Before October I am not able to work for you.'],
    ['Entry: April.', 'Starting in April is not possible, so I asked for October.'],
    ['Starting immediately is no problem.', "I can't start until my visa comes through."],
    ['年内の入社はできません。1月からお願いします。', '七月に入ってからでしたら、いつでも出社できます。'],
    ['すぐさま御社の仕事に入れます。', 'これから数か月は実験が続くので、その間は入社できません。'],
    ['You can count on me from July.', 'Anything earlier than January is too soon for me.'],
    ['Nothing stands in the way of my starting at once.', 'I will be ready after graduating, not now.'],
    [
      'I can start at once.',
      "They asked if I could come next week, and I replied that I couldn't start for months.",
    ],
    ['You can have me from next Monday.', 'I need to graduate first, and then I can start.'],
    ['卒業したらすぐ入社できます。', '卒業後は一年間ワーホリに行きます。入社はその後になります。'],
    ['十月採用を希望しない（四月採用のみ希望）。', '採用の時期は十月でお願いいたします。'],
    [
      'I can join you right after graduation.',
      'After graduation I will tour with my band for a year. I can only join you after that.',
    ],
  ])('cannot be both: %s · %s', (first, second) => {
    expect(statementsDisagree('start-date', startIn(first), startIn(second))).toBe(true);
  });

  it.each([
    ['10月以降でしたら勤務可能です。', '11月に入社したいです。'],
    ['4月に入社します。', '4月より前には入社できません。'],
    ['入社は半年後になります。', '来年の4月から働けます。'],
    ['I cannot start before September.', 'I would like to start in October.'],
    ['I can start in April.', 'I am not available until April.'],
    ['I can start after I graduate.', 'I can start in April.'],
    ['I can start at once.', 'I want to get to work right now, as my degree is done.'],
    ['7月に入ってからでしたら、いつでも出社できます。', '7月より前には入社できません。'],
    ['My exchange programme ends on 30 June, and I can begin the next day.', 'Available from: July.'],
    ['十一月になるまで入社できないと答えた。', '私が入社できる時期は、十一月からに限られます。'],
    ['入社時期:いつでも可', '入社時期にこだわりはありません。'],
    ['Starting in April is not possible; October is.', "I'd like to join in October."],
  ])('can be both: %s · %s', (first, second) => {
    expect(startIn(first)).not.toEqual([]);
    expect(startIn(second)).not.toEqual([]);
    expect(statementsDisagree('start-date', startIn(first), startIn(second))).toBe(false);
  });

  it.each([
    '入社後すぐに営業を経験したいです。',
    '大学1年の10月から塾で働き、リーダーになりました。',
    '10月入社も可能ですか、と聞いた。',
    '御社では毎年10月に中途社員が入社すると聞いた。',
    '卒業後は地元で働きたいです。',
    'In October I will start my thesis.',
    'The training would start in October, she explained.',
    'At the café they asked if I could start at once, and I said yes.',
    '塾で7月から働き始めました。',
    '卒業が遅れたら10月入社になります。',
    'I am available for an interview in October.',
    'I learned to start conversations right away.',
    'If my graduation is delayed I could start in October.',
    '卒業後は御社で働きたいです。',
    '福岡のオフィスでなければ入社できないと話した。',
    '仙台の自宅から通える職場でなければ働けません。',
    '札幌勤務でなければ入社できません。',
    '知らない土地に移って働く気はありません。',
    '定年まで長く勤められることが譲れない。',
    '夜遅くまで働くのは難しいです。',
    '土日が休みでなければ働けません。',
    'サークルの新歓は4月からで大丈夫です。',
    '面接の日程を聞かれた。来週からでも大丈夫ですと返した。',
    '寮に入りたいです。4月からお願いします。',
    '3月に帰国しました。その後、御社で働きたいと思うようになりました。',
    "Your firm comes first for me, and I'd sign with you today.",
    'They proposed the second interview. July works for me.',
    'I told the club October was fine.',
    'The festival was moved, so it has to be October.',
    'It was months before I was ready to speak in front of people.',
    'The shop put me down for July.',
    'Our seminar ends in July. After that I will be available for interviews.',
  ])('hears none in %s', (text) => {
    expect(startIn(text)).toEqual([]);
  });
});
