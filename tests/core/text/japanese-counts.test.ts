import { describe, expect, it } from 'vitest';
import { findDisagreeing } from '#core/text/disagreements.ts';
import { findQuantities } from '#core/text/quantities.ts';

/** Whether two short texts count one thing with two numbers. */
function disagree(first: string, second: string): boolean {
  return findDisagreeing(findQuantities(first), findQuantities(second), () => 2).length > 0;
}

describe('one thing counted with two numbers in Japanese', () => {
  it.each([
    ['合気道は三段です。', '合気道は初段です。礼儀を学びました。'],
    ['TOEIC820点。', 'TOEICを受けました。スコアは690点でした。'],
    ['100メートルを11秒2で走った。', '100メートルの記録は10秒8です。'],
    ['47都道府県のうち23を旅した。', '47都道府県のうち31を旅しました。'],
    ['ヒッチハイクで訪れた県は18です。', 'ヒッチハイクで25県を訪れた。'],
    ['子ども食堂の手伝いは週3回行っている。', '子ども食堂には週に1回手伝いに行っています。'],
    ['クラウドファンディングで32万円集まった。', 'クラウドファンディングで集めたお金は50万円です。'],
    ['フルマラソンは3時間28分で完走した。', 'フルマラソンの記録は3時間51分です。'],
    ['団員62人の楽器を管理していました。', '団員85人の楽器を管理する係でした。'],
    ['発注作業を1回20分短くした。', '発注作業は1回45分短くなりました。'],
    ['宅建試験には3回目の受験で合格しました。', '宅建試験は2回目の受験で合格しました。'],
  ])('%s / %s', (first, second) => {
    expect(disagree(first, second)).toBe(true);
  });

  it.each([
    ['定期演奏会には400人が来場しました。', '夏のコンサートには250人が来場しました。'],
    ['私の実習班は5人でした。', '隣の実習班は7人でした。'],
    ['新聞を全員で1,200部配りました。', '新聞を一人あたり60部配りました。'],
    ['高齢者宅を25軒回りました。', '町内には高齢者宅が90軒あります。'],
    ['新メニューを4品考案しました。', '採用された新メニューは2品です。'],
    ['古着を180着回収しました。', '古着を80着寄付しました。'],
    ['予算の30%を広告に使いました。', '予算の20%を会場費に使いました。'],
    ['富士山に6回登りました。', '北岳には3回登りました。'],
    ['10kmを44分30秒で走りました。', '5kmは21分40秒で走りました。'],
    ['模擬国連の大会で3位入賞。', '前回の模擬国連の大会では7位だった。'],
  ])('not in %s / %s', (first, second) => {
    expect(disagree(first, second)).toBe(false);
  });
});
