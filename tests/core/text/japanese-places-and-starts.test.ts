import { describe, expect, it } from 'vitest';
import type { StatementTopic } from '#core/text/statements/statement.ts';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

function on(topic: StatementTopic, text: string) {
  return findStatements(text).filter((statement) => statement.topic === topic);
}

function disagree(topic: StatementTopic, one: string, other: string): boolean {
  return statementsDisagree(topic, on(topic, one), on(topic, other));
}

describe('reading places, kinds of work and starts told in plain Japanese', () => {
  it.each<[StatementTopic, string, string]>([
    ['location', '勤務先は国内外を問いません。', '北陸の中だけで働きたいです。'],
    ['location', '国内でも海外でも赴任できます。', '国外への赴任はできません。'],
    ['location', '世界のどの町でも働きます。', '住まいを日本から移すつもりはありません。'],
    ['location', '国をまたいだ転勤にも応じます。', '海外への転勤はできません。'],
    ['location', '海外での仕事に就きたいです。', '勤務するのは日本と決めています。'],
    ['location', '海外で働けます。', '海外に出る考えは少しもありません。'],
    ['location', '勤務地の条件は何もありません。', '富山に残ることが条件です。'],
    ['location', '御社が指定した場所で働きます。', '転勤はできません。'],
    ['location', '異動の多い職場でも続けられます。', '転勤は断ります。'],
    ['location', '転勤を負担だと思ったことは一度もありません。', '転勤はできません。'],
    ['location', '転勤族になっても平気です。', '転勤は断ります。'],
    ['location', '転勤は気になりません。', '勤務地は実家のそばに限ります。'],
    ['location', '転勤になっても辞めません。', '転勤になれば辞めます。'],
    ['location', '何県に行くことになっても働きます。', '転勤はできません。'],
    ['location', '勤めるなら岡山です。', '徳島の本店に勤めたいです。'],
    ['location', '希望地：広島', '徳島での採用を望みます。'],
    ['location', '岡山を第一希望の勤務地にしました。', '徳島から外には出ません。'],
    ['location', '岡山に戻って働きます。', '岡山には戻りません。'],
    ['location', '全国で働けます。', '四国の外には行けません。'],
    ['location', '在宅勤務だけを希望しています。', '毎日出社します。'],
    ['desired-role', '営業に向いていると考え、志望します。', '営業はやりたくありません。'],
    ['desired-role', '志望は経理の一択です。', '志望は営業の一択です。'],
    ['desired-role', '編集に進むと決めました。', '法務に進むと決めました。'],
    ['desired-role', '接客の仕事に就きます。', '接客の仕事には就きません。'],
    ['desired-role', '接客を希望します。', '接客では働けません。'],
    ['desired-role', 'どの部署でも構いません。', '人事でなければ入社しません。'],
    ['desired-role', '家電を勧める仕事がしたいです。', '経理の仕事がしたいです。'],
    ['start-date', '来年の秋に入社できます。', '入社は再来年の秋です。'],
    ['start-date', '今年の十月から働けます。', '来年の十月から働けます。'],
    ['start-date', '仕事は二月からと決めています。', '働き始めるのは六月です。'],
    ['start-date', '内定が出た次の日から働けます。', '卒業するまで働けません。'],
    ['start-date', '時間をあけずに働き始められます。', '入社は半年先です。'],
    ['start-date', '早めに入社したいです。', '入社はできるだけ遅くしたいです。'],
    ['start-date', '入社日は会社に合わせます。', '入社は9月しかできません。'],
  ])('on %s hears that %s and %s cannot both hold', (topic, one, other) => {
    expect(disagree(topic, one, other)).toBe(true);
    expect(disagree(topic, one, one)).toBe(false);
    expect(disagree(topic, other, other)).toBe(false);
  });

  it.each<[StatementTopic, string, string]>([
    ['location', '地元にとどまる気はありません。', '転勤できます。'],
    ['location', '国内外どこでも働けます。', '海外で働きたいです。'],
    ['desired-role', '経理に関心がなかった頃もあります。', '経理を希望します。'],
    ['desired-role', '薬を勧める仕事がしたいです。', '薬剤師になりたいです。'],
    ['start-date', '六月から働けます。', '七月からは本格的に働けます。'],
    ['start-date', '今年の12月までは働けません。', '来年の1月から働けます。'],
    ['start-date', '早くて今年の12月に入社できます。', '来年の1月に入社します。'],
    ['start-date', '再来年の春に卒業します。', '四月から働けます。'],
  ])('on %s hears that %s and %s can', (topic, one, other) => {
    expect(disagree(topic, one, other)).toBe(false);
  });

  it.each<[StatementTopic, string]>([
    ['location', '貴社は国内外を問わず店を広げています。'],
    ['location', '国内でも海外でも愛される商品です。'],
    ['location', '同じ学科の人は転勤を嫌がっています。'],
    ['location', '面談の場所はどこでも大丈夫です。'],
    ['location', '海外勤務の期間を聞きたいです。'],
    ['location', '転勤族の子として育ちました。'],
    ['location', '地元に限りません。'],
    ['start-date', '店の仕事は八月からです。'],
    ['start-date', '来春の合宿の準備を始めます。'],
    ['desired-role', '友人に本を勧める係でした。'],
  ])('on %s leaves alone: %s', (topic, text) => {
    expect(on(topic, text)).toEqual([]);
  });
});
