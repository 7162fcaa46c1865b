import { describe, expect, it } from 'vitest';
import type { StatementTopic } from '#core/text/statements/statement.ts';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

function told(text: string, topic: StatementTopic) {
  return findStatements(text).filter((statement) => statement.topic === topic);
}

describe('ranks among companies, in Japanese', () => {
  it.each([
    ['第一志望の会社は一社だけで、それが御社です。', 'yes'],
    ['御社と他社の両方に受かれば、御社を選びます。', 'yes'],
    ['私の中では御社が頭一つ抜けています。', 'yes'],
    ['候補は三社ありますが、いちばん上は御社です。', 'yes'],
    ['内定をもらえばその場で承諾します、と伝えた。', 'yes'],
    ['貴社にご縁をいただければ、就職活動は終わりにします。', 'yes'],
    ['どの企業よりも志望度が高いです、と面接で話した。', 'yes'],
    ['御社に入れるなら、ほかの内定はいりません。', 'yes'],
    ['いちばん入りたいのは、大学の先輩がいるメーカーです。', 'no'],
    ['貴社への志望度は、他社に比べて低めです。', 'no'],
    ['本命企業の結果を待ってからお返事します。', 'no'],
    ['他社の内定が出れば、就活を終えます。', 'no'],
    ['入りたい会社を一つ挙げるなら、別の会社です。', 'no'],
    ['第一志望は選考が進んでから決めようと思います。', 'undecided'],
    ['本命を決めるのは、もう少し先にします。', 'undecided'],
    ['どこに入るか、まだ決めていません。', 'undecided'],
    ['志望の順位については、まだお答えできません。', 'undecided'],
  ])('reads %s as %s', (text, stance) => {
    expect(told(text, 'first-choice').map((one) => one.stance)).toEqual([stance]);
  });

  it.each([
    '何より製品を重んじて就職先を探しています。',
    '入社先は、そこで働く人の魅力で決めます。',
    '私は何よりも堅実で安定した会社に入りたいと話した。',
    '社風の温かさを、会社選びの条件の一番上に置いています。',
    '候補は三つありますが、いちばん上の姉に相談して決めます。',
    'ナンバーワンの営業になりたいです。',
    'ご縁があればうれしいです。',
    '二つの案で迷いましたが、多数決で決めました。',
  ])('reads no rank in %s', (text) => {
    expect(told(text, 'first-choice')).toEqual([]);
  });
});

describe('other companies, in Japanese', () => {
  it.each([
    ['今受けている会社は一社だけで、御社です。', 'none'],
    ['並行して進めている選考はありません。', 'none'],
    ['他社の受験状況を問われ、受験していませんと返した。', 'none'],
    ['併願の有無を問われ、ありますと返した。', 'some'],
    ['就職活動では、御社と並んで住宅メーカーにも挑戦中です。', 'some'],
    ['並行して、印刷会社も見ています。', 'some'],
    ['他社の説明会だけでなく、選考にも参加しています。', 'some'],
    ['ほかの会社の適性検査を受けてきました。', 'some'],
  ])('reads %s as %s', (text, stance) => {
    expect(told(text, 'other-companies').map((one) => one.stance)).toEqual([stance]);
  });

  it.each([
    ['併願先はと聞かれ、食品メーカーだけだと答えた。', ['food'], true],
    ['面接に行くのは乳製品などの食品メーカーばかりです。', ['food'], true],
    ['併願先には食品メーカーだけでなく、ホテルの会社も入っています。', ['hotel'], false],
    ['食品業界にこだわらず、広く受けています。', ['wide'], false],
  ])('reads the fields of %s', (text, fields, only) => {
    const [found] = told(text, 'other-companies');
    expect(found?.values).toEqual(expect.arrayContaining(fields));
    expect(found?.only).toBe(only);
  });

  it.each([
    'ここより働きたい会社はほかにありません。',
    '営業職を希望します。ほかは考えていません。',
    '御社に入れるなら、ほかの内定はいりません。',
    '企業研究では、他社の資料も見ています。',
    '他社の選考で緊張した経験があります。',
  ])('reads nothing of others in %s', (text) => {
    expect(told(text, 'other-companies')).toEqual([]);
  });
});

describe('criteria, in Japanese', () => {
  it.each([
    ['最後は人で決めると、面接官に説明した。', '給料の高さで会社を選びます。'],
    ['結局、誰と働くかがすべてだと思っています。', '会社の歴史の長さで選んでいます。'],
    ['温かい社風の会社を探しています。', '海外勤務ができるかを見ています。'],
    ['入社を決める基準は、そこで働く人たちです。', '休みの多さを最も大切にしています。'],
    ['職場の雰囲気が何より大事です。', 'お金が大事なので、年収で決めます。'],
    ['入社の決め手は、先輩社員の方々の温かさです。', '商品の魅力が入社の決め手になります。'],
    [
      '不況に強い会社であることを条件にしています。',
      '一年目から責任の重い仕事を任されることを、最も重視しています。',
    ],
    [
      '手堅い経営の会社を選ぶのが私の方針です。',
      '安定よりも、変化の激しい職場で力を試せることを優先すると話した。',
    ],
    ['生活を守りたいので、安定した会社に決めます。', 'ベンチャー企業だけを受けています。'],
    ['就職活動の軸は、若手に裁量があることです。', '就職活動の軸は、手順どおりに働けることです。'],
  ])('hears that %s and %s name different ones', (one, other) => {
    expect(statementsDisagree('axis', told(one, 'axis'), told(other, 'axis'))).toBe(true);
  });

  it.each([
    'ここで働くことを一番に望んでいると、面接官に話した。',
    '就職先として真っ先に望んでいるのは御社です。',
    '入社の条件は、勤務地が福岡であることです。',
    '大学は就職率の高さで決めました。',
    '就職課の方は、安定した会社を選ぶべきだと話していました。',
    '服は着心地の良さで選びます。',
    'チームの練習では、雰囲気の良さを大切にしています。',
  ])('names none in %s', (text) => {
    expect(told(text, 'axis')).toEqual([]);
  });
});
