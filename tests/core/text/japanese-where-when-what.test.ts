import { describe, expect, it } from 'vitest';
import type { StatementTopic } from '#core/text/statements/statement.ts';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

function on(topic: StatementTopic, text: string) {
  return findStatements(text).filter((statement) => statement.topic === topic);
}

function disagree(topic: StatementTopic, one: string, other: string): boolean {
  return statementsDisagree(topic, on(topic, one), on(topic, other));
}

describe('reading where somebody is ready to work, from Japanese', () => {
  it.each([
    ['転勤の命令を拒むつもりはありません。', '転勤はできません。'],
    ['土地が変わる暮らしでも平気です。', '転勤の可能性がない職種に応募しました。'],
    ['必要とされる拠点に行きます。', '引っ越さずに続けられる仕事を希望します。'],
    ['配属地の希望は特にありません。', '転勤は受けられません。'],
    ['転勤が多い職場でも大丈夫です。', '異動は通える場所に限ってください。'],
    ['転勤できます。', '父母の畑を手伝うので、この町から動けません。'],
    ['転勤できます。', '遠くでの勤務はお断りします。'],
    ['行ったことのない町で働くのも歓迎します。', '勤務地は実家から変えないでください。'],
    ['海外の支社で長く過ごしても構いません。', '海外で働くのは怖いです。'],
    ['転勤できます。', '住み慣れた島で一生働きたいです。'],
    ['転勤できます。', '家族と離れて暮らすことはできません。'],
    ['働く場所に条件は付けません。', '自宅のある町から出られません。'],
    ['御社の台湾事業に、現地で取り組みたいです。', '海外では働けません。'],
    ['日本の外で挑戦したいです。', '海外の部署は希望しません。海外には出ません。'],
    [
      '辞令が出れば、外国で暮らすことになっても赴任すると答えた。',
      '海外赴任のおそれがない部署を希望します。',
    ],
    ['世界のどこへでも飛んで行きます。', '海外は対象外にしていただきたいです。'],
    ['海外で骨を埋めるつもりです。', '国内の支社だけを希望します。'],
    ['勤務地を尋ねられ、高知だと返した。', '勤務地は秋田だけを希望します。'],
    ['勤務地の希望は一つだけで、高知です。', '秋田支社だけを志望します。'],
    ['高知で採用していただきたいです。', '秋田で仕事がしたいです。'],
    ['高知オフィスを希望します。', '祖母の近くにいたいので、秋田で就職します。'],
    ['高知で働きたいという気持ちは変わりません。', '勤務地として秋田だけを選びました。'],
    ['高知支店への勤務をお願いしました。', '秋田を動くつもりはありません。'],
  ])('hears that %s and %s cannot both hold', (one, other) => {
    expect(disagree('location', one, other)).toBe(true);
    expect(disagree('location', one, one)).toBe(false);
  });

  it.each([
    ['転勤を断るつもりはありません。', '全国転勤が可能です。'],
    ['転勤の心配がない会社を受けています。', '転勤はできません。'],
    ['異動は通勤できる範囲までにしてください。', '転勤はできません。'],
    ['高知で働きたいという希望は揺るぎません。', '高知だけで働きたいです。'],
    ['異動は通える地域なら可能です。', '転居を伴う転勤はできません。'],
  ])('hears that %s and %s can', (one, other) => {
    expect(disagree('location', one, other)).toBe(false);
  });

  it.each([
    '転勤を断る先輩もいると聞きました。',
    '海外に飛び出した友人に憧れています。',
    '転勤が多い会社だと説明された。',
    '大学の場所を聞かれ、秋田と答えた。',
    'インターンの勤務地を聞かれ、秋田と答えた。',
    '勤務地の希望を聞かれた友人は、秋田と答えた。',
    '家を出るのは毎朝六時です。',
    '合宿で秋田にも高知にも行きました。',
  ])('leaves alone: %s', (text) => {
    expect(on('location', text)).toEqual([]);
  });
});

describe('reading what kind of work somebody wants, from Japanese', () => {
  it.each([
    '飴職人を目指しています。',
    '写真家の見習いとして採用していただきたいです。',
    '楽器の組み立てを担当したいです。',
    '校正の仕事を希望します。',
    '製図の仕事に就きたいです。',
    '広報部に入れてください。',
    '経理こそ私のやりたい仕事です。',
    '私には人事が一番合っていると思い、志望しました。',
    'どの職種がいいか聞かれ、法務と答えた。',
    '税理士として働きたいです。',
    '私が選んだ職種は総務です。',
  ])('holds against a wish for sales: %s', (text) => {
    expect(disagree('desired-role', text, '希望職種は営業です。')).toBe(true);
  });

  it.each([
    '長野の工場で働きたいです。',
    'タイの工場への赴任も喜んで受けます。',
    '青森の店舗だけで働くことを希望します。',
    '配属地の希望は特にありません。',
    '駐在員にはなりたくありません。',
    '総務志望の友人と話しました。',
  ])('holds nothing against it: %s', (text) => {
    expect(disagree('desired-role', text, '希望職種は営業です。営業しか考えていません。')).toBe(false);
  });
});

describe('reading from when somebody can work, from Japanese', () => {
  it.each([
    ['来週にはもう、御社で働けます。', '今は卒論が優先で、働けません。'],
    ['準備期間なしで入社できます。', '実習が済んでから働きます。'],
    ['お待たせすることなく入社します。', '入社は遅ければ遅いほど助かります。'],
    ['すぐ働けます。', '来週から来てと言われたが、卒業まで無理だと返した。'],
    ['すぐ働けます。', '学校が残っているので、入社はまだ無理です。'],
    ['修了を待たなくても働けます。', '働けるのは修了後です。'],
    ['仕事の開始は3月を希望します。', '9月まで手が離せないので、それからの入社になります。'],
    ['2月に入れば始められます。', '入社は8月からです。'],
  ])('hears that %s and %s cannot both hold', (one, other) => {
    expect(disagree('start-date', one, other)).toBe(true);
  });

  it.each([
    ['5月までは働けません。', '早くても6月の入社になります。'],
    ['修了を待つことなく入社できます。', 'すぐ働けます。'],
  ])('hears that %s and %s can', (one, other) => {
    expect(disagree('start-date', one, other)).toBe(false);
  });

  it.each([
    '転居してまで働きたいとは思いません。',
    '研究が終わってから、後輩の実験を手伝いました。',
    '店で来週から来てと言われた。',
  ])('leaves alone: %s', (text) => {
    expect(on('start-date', text)).toEqual([]);
  });
});
