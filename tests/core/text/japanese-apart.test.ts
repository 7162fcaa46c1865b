import { describe, expect, it } from 'vitest';
import { findDisagreeing } from '#core/text/disagreements.ts';
import { findQuantities } from '#core/text/quantities.ts';

/** Whether two short texts count one thing with two numbers. */
function disagree(first: string, second: string): boolean {
  return findDisagreeing(findQuantities(first), findQuantities(second), () => 2).length > 0;
}

describe('Japanese sentences, much alike, that number two things', () => {
  it.each([
    ['two seasons', '春の物産展では90人が手伝ってくれました。', '秋の物産展では130人が手伝ってくれました。'],
    ['two of a row', '最初に書いた台本は20ページです。', '三作目に書いた台本は45ページです。'],
    ['two times of day', '午前の部には80人が来ました。', '夜の部には140人が来ました。'],
    ['two kinds of visitors', '寄席の大人の入場料は600円です。', '寄席の学生の入場料は400円です。'],
    ['what was planned and spent', '送別会の予算は6万円でした。', '送別会で使ったのは5万3千円でした。'],
    [
      'on entering and on leaving',
      '合唱団に入ったとき、団員は15人でした。',
      '引退するとき、合唱団は33人でした。',
    ],
    ['those who applied', '学生記者には40人の応募がありました。', '応募者から学生記者に8人を選びました。'],
    ['what was printed', '句集を400部刷りました。', '句集は310部配りました。'],
    ['a floor of the house', '寮には88人が住んでいます。', '私は寮の2階に住む15人のまとめ役でした。'],
    ['those invited', '同窓会に70人を招待しました。', '同窓会には46人が出席しました。'],
    ['answers received', '出版社に手紙を12通送りました。', '出版社から返事が来た手紙は3通です。'],
    ['two schools', '塾では小学生を9人教えました。', '塾では高校生を16人教えました。'],
    ['two roles', '舞台に役者として4回出ました。', '舞台に裏方として9回出ました。'],
    ['two courses of study', '研究室の博士課程の学生は2人です。', '研究室の修士課程の学生は9人です。'],
    ['read and given up', '多読で洋書を50冊読みました。', '多読で途中でやめた洋書は7冊です。'],
    ['filmed and published', '動画を60本撮影しました。', '公開した動画は25本です。'],
    ['kept and used', '研究でエビを90匹飼育しました。', '実験に使ったエビは30匹です。'],
    ['some who did', 'クラスの生徒は34人でした。', 'クラスで自転車に乗れる生徒は20人でした。'],
    ['such people', '劇団の団員は30人います。', '学生の団員は8人います。'],
    ['mine of all', 'バンドの持ち曲は12曲です。', 'バンドで私が作った曲は5曲です。'],
    ['those it is not so of', '泳げなかった子は12人いました。', '泳げるようになった子は9人です。'],
    ['two countries', '韓国からの留学生は20人です。', 'タイからの留学生は8人です。'],
  ])('%s', (_, first, second) => {
    expect(disagree(first, second)).toBe(false);
  });
});

describe('one deed told by two verbs in Japanese', () => {
  it.each([
    ['子ども食堂で毎回50食を用意していました。', '子ども食堂で毎回30食を作っていました。'],
    ['短編映画を4本撮りました。', '短編映画をこれまでに9本作りました。'],
    ['研究でトンボを120匹捕まえました。', '研究ではトンボを80匹採集しました。'],
    ['図書館の絵本を500冊修理しました。', '図書館で直した絵本は300冊です。'],
    ['神社を110か所巡りました。', 'これまでに訪れた神社は190か所です。'],
    ['スマホ教室でお年寄り14人に教えました。', 'スマホ教室で教えたお年寄りは22人です。'],
    ['茶会に客を50人招きました。', '茶会には85人のお客様を招待しました。'],
    ['春のリーグ戦で7勝しました。', '春季リーグ戦は4勝でした。'],
  ])('%s / %s', (first, second) => {
    expect(disagree(first, second)).toBe(true);
  });
});
