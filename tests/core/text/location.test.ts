import { describe, expect, it } from 'vitest';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

function valuesOf(text: string): string[] {
  return findStatements(text).flatMap(({ topic, values }) => (topic === 'location' ? values : []));
}

function onLocation(text: string) {
  return findStatements(text).filter(({ topic }) => topic === 'location');
}

function disagree(one: string, other: string): boolean {
  return statementsDisagree('location', onLocation(one), onLocation(other));
}

describe('reading where somebody is ready to work', () => {
  it.each([
    "It's only your company for me; I'm not applying or interviewing elsewhere.",
    "Yes, I'm applying elsewhere: a furniture chain and a clothing chain.",
    "I'm focusing on your company alone and have not applied elsewhere.",
    "I'd put all my time into their selection and wasn't trying anywhere else.",
    'My top choice lies elsewhere, though I like your company very much.',
    'Even compared with the other places I am applying to, you are the company I most want to enter.',
    'This is where I most want to work, ahead of every other place.',
    "I see myself in sales, and that's where I'd like to be assigned.",
    'Please assign me to human resources, if possible.',
    "Reception is where I'd like to be placed, serving hotel guests.",
    'Having passed level 2 in bookkeeping, I want a post in finance.',
    'I was looking above all for a job that connects me with other countries.',
    'I decide by whether I can work with colleagues from abroad.',
    'As I have to stay at the university lab for another half year, I can join only after that.',
    'I could start anywhere from April to June.',
    'Is there a lot of moving? Yes.',
    'My sister does not want to relocate.',
    'ほかの会社ですか。どこにも出していません。',
    '他社の状況を聞かれて、どこにも応募していないと話した。',
    'どの企業も同じくらい志望しています。',
    'どの会社でも社員の方の雰囲気を見て、それを一番の判断材料にしています。',
    '今はどこにも勤めていないので、即日入社できると伝えた。',
    '今のところ応募先は御社のみで、他社の面接の予定もありません。',
    '卒業式が終わるまで出社できません。',
    '年内は授業がありますが、1月からは毎日出社できます。',
    '御社で働けるのは引っ越し後の1月からです。',
    '配属先は人事部を希望いたします。',
    '配属先はカスタマーサポートでお願いしたいです。',
    '応募先は、家から近いかどうかだけで決めています。',
    '母は地元を離れたくないと言っています。',
  ])('leaves alone: %s', (text) => {
    expect(onLocation(text)).toEqual([]);
  });

  it.each([
    ['Relocation? Yes.', 'transfer:yes'],
    ['Relocation? No.', 'transfer:no'],
    ['Working overseas? No, thank you.', 'abroad:no'],
    ["My home is here, and I won't leave it.", 'transfer:no'],
    ['Please leave me out of overseas assignments.', 'abroad:no'],
    ["I'd like to work at your Berlin office one day.", 'abroad:yes'],
    ['I am only looking in Plymouth.', 'at:plymouth'],
    ['I would take a job in Birmingham or none at all.', 'at:birmingham'],
    ["I won't move from Leeds.", 'at:leeds'],
    ['転勤？可能です。', 'transfer:yes'],
    ['転勤の有無は気にしません。', 'transfer:yes'],
    ['英語を使って海外で働くことにしました。', 'abroad:yes'],
    ['地域限定職で働くことにしました。', 'transfer:no'],
    ['希望勤務地は全国です。', 'anywhere'],
    ['働くなら神戸です。', 'at:hyogo'],
    ['新潟に戻り、そこだけで働きます。', 'at:niigata'],
    ['広島を出ません。', 'at:hiroshima'],
  ])('reads %s', (text, value) => {
    expect(valuesOf(text)).toContain(value);
  });
});

describe('holding towns against one another', () => {
  it.each([
    ['希望勤務地：大阪のみ', '京都でしか働けません。'],
    ['横浜限定でお願いします。', '東京で働きたいです。'],
    ['仙台で働きたいです。', '福島で働きたいです。'],
  ])('tells %s from %s', (one, other) => {
    expect(disagree(one, other)).toBe(true);
  });

  it.each([
    ['大阪で働きたいです。', '京都で働きたいです。'],
    ['京都を離れたくありません。', '大阪の支店だけを希望します。'],
    ['関西のみを希望します。', '神戸でしか働けません。'],
    ['配属先は福岡の拠点に限定して希望いたします。', '九州エリア限定職：希望（他エリア不可）'],
    ['I only want to work in Kanto.', 'I want to work in Yokohama only.'],
  ])('lets %s and %s stand together', (one, other) => {
    expect(disagree(one, other)).toBe(false);
  });
});
