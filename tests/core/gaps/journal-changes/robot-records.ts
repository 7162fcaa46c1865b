import { aClaim, aFact, anExchange } from '#tests/builders.ts';
import { byId } from '../helpers.ts';
import { type JournalChange, type Records, reworded } from '../journal-parts.ts';

function say({ answer }: Records, id: string, from: string, to: string): void {
  answer(id).text = reworded(answer(id).text, from, to);
}

function said({ exchange }: Records, id: string, from: string, to: string): void {
  exchange(id).answer = reworded(exchange(id).answer, from, to);
}

/** Changes to what was logged, stated and told in the Japanese journal of a robotics student, whose second round is six days away. */
export const robotRecords: JournalChange[] = [
  [
    '一次の記録がない',
    (r) => r.drop('x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8'),
    'blocker first-round-not-logged r1',
  ],
  [
    '強みの答えが空',
    (r) => {
      r.exchange('x3').answer = '';
    },
    'high core-answer-not-recorded x3',
  ],
  [
    '志望動機の答えが一言',
    (r) => {
      r.exchange('x1').answer = '研究の話。';
      r.exchange('x1').followUps = [];
    },
    'high core-answer-not-recorded x1',
  ],
  ['質疑が四つだけ', (r) => r.drop('x3', 'x4', 'x5', 'x8'), 'medium log-is-thin r1'],
  [
    '三つの答えが空',
    (r) => {
      for (const id of ['x4', 'x7', 'x8']) r.exchange(id).answer = '';
    },
    'medium log-is-thin r1',
  ],
  [
    '深掘りの記録がない',
    (r) => {
      for (const one of r.first.exchanges) one.followUps = [];
    },
    'medium follow-ups-not-recorded r1',
  ],
  [
    '二日後に記録した',
    (r) => {
      r.first.loggedAt = '2026-11-11T09:00';
    },
    'low logged-late r1',
  ],
  [
    'フィードバックが空',
    (r) => {
      r.first.feedback = '';
    },
    'low feedback-not-asked r1',
  ],
  [
    '聞いたことを使っていない',
    (r) => {
      r.company.facts.push(
        aFact({
          id: 'f20',
          kind: 'culture',
          text: '新人は最初の三か月、組立の現場で部品の名前を覚える。',
          date: '2026-11-09',
          heardInRoundId: 'r1',
        }),
      );
    },
    'medium heard-facts-unused f20',
  ],
  [
    '懸念に答えがない',
    (r) => {
      byId(r.first.concerns, 'n1').answerId = null;
    },
    'high concern-open n1',
  ],
  [
    '弱かった答えにつながらない',
    (r) => {
      r.answer('a7').exchangeIds = [];
    },
    'high weak-answer-not-reworked x7',
  ],
  [
    '反応が悪かった質疑が増えた',
    (r) => {
      r.first.exchanges.push(
        anExchange({
          id: 'x20',
          category: 'other',
          question: '最近読んだ本は？',
          answer: '技術書ばかりだと答えた。',
          reaction: 'negative',
        }),
      );
    },
    'high weak-answer-not-reworked x20',
  ],
  [
    '弱かった答えのまま',
    (r) => {
      r.exchange('x7').answer = r.answer('a7').text;
    },
    'high weak-answer-unchanged a7',
  ],
  [
    '第一志望が変わった',
    (r) => {
      r.drop('l2');
      r.drop('l1');
      say(r, 'a12', '御社が第一志望です', '第一志望は包装機械の別の会社です');
    },
    'high statements-disagree a12',
  ],
  [
    '転勤の答えが変わった',
    (r) => say(r, 'a12', '転勤も問題ありません', '転勤は難しいと考えています'),
    'high statements-disagree a12',
  ],
  [
    '書いた職種と言った職種が違う',
    (r) => {
      r.drop('l3', 'l4');
      r.submit('d2b', '職種は営業を希望する。勤務地は問わない。');
    },
    'high statements-disagree x5',
  ],
  [
    '軸の登録が食い違う',
    (r) => {
      r.company.claims.push(
        aClaim({
          id: 'l20',
          topic: 'axis',
          value: '休日が多く安定している',
          source: { kind: 'exchange', id: 'x6' },
        }),
      );
    },
    'high statements-disagree l7',
  ],
  ['順位が上がった', (r) => say(r, 'a4', '24チーム中5位', '24チーム中3位'), 'high numbers-disagree a4'],
  ['購入件数が増えた', (r) => say(r, 'a2', '6件から9件', '6件から12件'), 'high numbers-disagree a2'],
  ['続けた期間が延びた', (r) => say(r, 'a10', '約2年間', '約4年間'), 'high numbers-disagree a10'],
  ['つぶれる割合が下がった', (r) => say(r, 'a5', '4%まで', '1%まで'), 'high numbers-disagree a5'],
  [
    '書いたTOEICの点のほうが高い',
    (r) => r.submit('d2a', 'TOEIC 905点（2026年5月取得）。機械設計技術者試験3級合格。普通自動車免許。'),
    'high numbers-disagree a12',
  ],
  [
    '故障の数が増えた',
    (r) => {
      r.drop('l5', 'l6');
      say(r, 'a4', '17件', '27件');
      say(r, 'a2', '17件', '27件');
    },
    'high numbers-disagree a2',
    'high numbers-disagree a4',
  ],
  [
    '一次で言った完走率が違う',
    (r) => said(r, 'x2', '4割→9割2分', '4割→7割'),
    'high numbers-disagree a4',
    'high numbers-disagree x2',
  ],
  [
    '提出した文がない',
    (r) => {
      for (const one of ['d1a', 'd1b', 'd1c', 'd1d', 'd2a', 'd2b']) r.submit(one, '');
      r.drop('l3', 'l4', 'l5', 'l6');
    },
    'blocker document-text-missing d1',
    'blocker document-text-missing d2',
  ],
  [
    '履歴書の文がない',
    (r) => {
      r.submit('d2a', '');
      r.submit('d2b', '');
    },
    'blocker document-text-missing d2',
  ],
  [
    '設問の準備がない',
    (r) => {
      r.answer('a5').documentItemIds = [];
    },
    'high document-line-unprepared d1c',
  ],
  ['言ったことが計画にない', (r) => r.drop('l2'), 'medium said-but-not-planned l1'],
  [
    '給与の発言が計画にない',
    (r) => {
      r.company.claims.push(
        aClaim({ id: 'l20', topic: 'salary', value: '規定どおり', source: { kind: 'exchange', id: 'x6' } }),
      );
    },
    'medium said-but-not-planned l20',
  ],
  [
    '一次と同じ答え',
    (r) => {
      const x = r.exchange('x7');
      x.rating = 'good';
      x.reaction = 'positive';
      x.answer = r.answer('a7').text;
      r.answer('a7').probes = [];
    },
    'high answer-repeated-verbatim a7',
  ],
  [
    '一次とまるで違う話',
    (r) => {
      r.exchange('x3').answer = '緊張して、釣りと料理が好きなことばかり長々としゃべってしまった。';
    },
    'medium answer-departs-from-first-round a2',
  ],
  [
    '答えに他社の名前',
    (r) => {
      r.answer('a4').text += '双葉メカトロの方にも声をかけられました。';
    },
    'high another-company-named a4',
  ],
  [
    '質問に他社の名前',
    (r) => {
      r.question('q5').text = 'ミナト包装機械と比べて、配属はどう違いますか。';
    },
    'high another-company-named q5',
  ],
  ['答えに貴社', (r) => say(r, 'a9', '御社の', '貴社の'), 'low written-form-in-speech a9'],
  [
    '質問に貴社',
    (r) => {
      r.question('q5').text = '貴社で配属の前に学んでおくとよいことはありますか。';
    },
    'low written-form-in-speech q5',
  ],
  [
    '強みにエピソードがない',
    (r) => {
      r.answer('a2').episodeIds = [];
    },
    'blocker claim-without-episode a2',
  ],
  [
    '力を入れたことにエピソードがない',
    (r) => {
      r.answer('a4').episodeIds = [];
    },
    'high claim-without-episode a4',
  ],
  [
    '失敗にエピソードがない',
    (r) => {
      r.answer('a6').episodeIds = [];
    },
    'high claim-without-episode a6',
  ],
  [
    '弱みにエピソードがない',
    (r) => {
      r.answer('a3').episodeIds = [];
    },
    'medium claim-without-episode a3',
  ],
  [
    '価値観にエピソードがない',
    (r) => {
      r.answer('a9').episodeIds = [];
    },
    'medium claim-without-episode a9',
  ],
  [
    '強みのエピソードが一つ',
    (r) => {
      r.answer('a2').episodeIds = [r.episode('ep-store').id];
    },
    'medium single-episode-strength a2',
  ],
  [
    '行動が空',
    (r) => {
      r.episode('ep-class').action = '';
    },
    'high episode-incomplete ep-class',
  ],
  [
    '結果が空',
    (r) => {
      r.episode('ep-store').result = ' ';
    },
    'high episode-incomplete ep-store',
  ],
  [
    '状況が空',
    (r) => {
      r.episode('ep-store').situation = '';
    },
    'medium episode-incomplete ep-store',
  ],
  [
    '役割が空',
    (r) => {
      r.episode('ep-night').role = '';
    },
    'high own-part-unclear ep-night',
  ],
  [
    '私たちだけの行動',
    (r) => {
      r.episode('ep-grip').action = '私たちは指先の圧力を0.1秒ごとに測り、力をかける向きを4通り試した。';
    },
    'high own-part-unclear ep-grip',
  ],
  [
    '確かめられない結果',
    (r) => {
      r.episode('ep-night').result = '無事に開場を迎え、みんなで喜んだ。';
    },
    'medium result-not-observable ep-night',
  ],
  [
    '活かし方がない',
    (r) => {
      r.episode('ep-grip').transfer = '';
    },
    'high no-transfer a1',
  ],
  [
    '同じエピソードばかり',
    (r) => {
      for (const id of ['a3', 'a8', 'a9']) r.answer(id).episodeIds.push(r.episode('ep-robot').id);
    },
    'medium episode-overused ep-robot',
  ],
  [
    '失敗の印がない',
    (r) => {
      r.episode('ep-class').tags = [];
    },
    'high no-failure-episode journal',
  ],
  [
    'チームの印がない',
    (r) => {
      for (const one of r.journal.episodes) one.tags = one.tags.filter((tag) => tag !== 'team');
    },
    'high no-team-episode journal',
  ],
  [
    '問題解決の印がない',
    (r) => {
      for (const one of r.journal.episodes)
        one.tags = one.tags.filter((tag) => tag !== 'problem-solving' && tag !== 'stress');
    },
    'medium no-problem-or-stress-episode journal',
  ],
];
