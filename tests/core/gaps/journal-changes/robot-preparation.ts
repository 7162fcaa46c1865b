import { aProbe, aRound } from '#tests/builders.ts';
import { byId } from '../helpers.ts';
import type { JournalChange, Records } from '../journal-parts.ts';

function silence({ answer }: Records, id: string, rung: string): void {
  for (const probe of answer(id).probes) if (probe.rung === rung) probe.answer = '';
}

/** Changes to depth, motive, questions, delivery and logistics of the Japanese journal of a robotics student, whose second round is six days away. */
export const robotPreparation: JournalChange[] = [
  [
    '深掘りが一段だけ',
    (r) => {
      r.answer('a2').probes = r.answer('a2').probes.slice(0, 1);
    },
    'high too-shallow a2',
  ],
  [
    '深掘りが二段',
    (r) => {
      r.answer('a2').probes = r.answer('a2').probes.slice(0, 2);
    },
    'medium rung-missing a2',
  ],
  [
    '行き詰まった問い',
    (r) => {
      r.answer('a8').probes.push(aProbe({ rung: 'obstacle', question: '一番困ったことは？', stuck: true }));
    },
    'high dead-end a8',
  ],
  [
    '深掘りされた質疑につながらない',
    (r) => {
      r.answer('a1').exchangeIds = [];
    },
    'high first-round-probe-not-extended x1',
  ],
  [
    '答えの繰り返し',
    (r) => {
      r.answer('a9').probes.push(
        aProbe({ rung: 'friction', question: 'なぜ？', answer: r.answer('a9').text }),
      );
    },
    'low circular-reason a9',
  ],
  [
    '志望動機に事実がない',
    (r) => {
      r.answer('a1').factIds = [];
    },
    'high motivation-fits-any-company a1',
  ],
  ['競合の研究がない', (r) => r.drop('f6'), 'high no-competitor-comparison c1'],
  [
    '入社後の理由がない',
    (r) => {
      r.company.afterJoining.why = '';
    },
    'blocker after-joining-incomplete c1',
  ],
  [
    '自分の言葉の要約がない',
    (r) => {
      r.company.ownSummary = '';
    },
    'medium company-not-in-own-words c1',
  ],
  [
    '事業の写し',
    (r) => {
      r.company.ownSummary = r.fact('f2').text;
    },
    'medium company-not-in-own-words c1',
  ],
  [
    'ニュースが古い',
    (r) => {
      r.fact('f5').date = '2026-08-24';
    },
    'high no-recent-news c1',
  ],
  [
    'ニュースに意見がない',
    (r) => {
      r.fact('f5').opinion = '';
    },
    'high news-without-opinion f5',
  ],
  ['必要な知識がない', (r) => r.drop('f8'), 'medium required-knowledge-missing c1'],
  [
    '課題に意見がない',
    (r) => {
      r.fact('f7').opinion = '';
    },
    'medium no-company-problem c1',
  ],
  [
    '価値観と理念がつながらない',
    (r) => {
      r.answer('a9').factIds = [];
    },
    'medium values-not-matched a9',
  ],
  [
    '研究が一次の前のまま',
    (r) => {
      r.fact('f5').date = '2026-11-08';
      r.fact('f8').date = '2026-11-09';
    },
    'medium research-stale c1',
  ],
  [
    '人から聞いた話がない',
    (r) => {
      r.fact('f4').kind = 'culture';
      r.fact('f7').heardInRoundId = null;
    },
    'low no-human-source c1',
  ],
  ['失敗の準備がない', (r) => r.drop('a6'), 'high category-unprepared r2'],
  ['問題解決の準備がない', (r) => r.drop('a8'), 'medium category-unprepared r2'],
  ['研究の目的がない', (r) => silence(r, 'a5', 'purpose'), 'high study-purpose-missing a5'],
  ['弱みへの対処がない', (r) => silence(r, 'a3', 'remedy'), 'medium weakness-without-remedy a3'],
  [
    '面接官がわからない',
    (r) => {
      r.target.interviewers = [];
    },
    'medium interviewer-unknown r2',
  ],
  [
    '最終かわからない',
    (r) => {
      r.target.isFinal = null;
    },
    'high may-be-final r2',
  ],
  ['質問が四つ', (r) => r.drop('q4'), 'medium too-few-questions c1'],
  ['質問が二つ', (r) => r.drop('q3', 'q4', 'q5'), 'high too-few-questions c1'],
  [
    '同じ話題の質問',
    (r) => {
      r.question('q5').topic = '若手の現場配属';
    },
    'high question-already-asked q5',
  ],
  [
    '待遇の質問ばかり',
    (r) => {
      r.question('q3').text = '残業は月にどのくらいですか。';
      r.question('q4').text = '有給は取りやすいでしょうか。';
      r.question('q5').text = '福利厚生について教えてください。';
    },
    'medium questions-about-conditions-only c1',
  ],
  [
    '一次を踏まえた質問がない',
    (r) => {
      r.question('q1').basis = '';
    },
    'medium no-question-builds-on-first-round c1',
  ],
  [
    '人事向けの質問',
    (r) => {
      r.question('q2').for = 'hr';
    },
    'low question-for-the-wrong-person q2',
  ],
  [
    '長すぎる答え',
    (r) => {
      r.answer('a4').text +=
        'このとき、班の全員がそろう時間は昼休みしかなく、短い時間で決めるために、前の晩に記録をまとめて配ることも続けました。そのおかげで、話し合いが感想の言い合いにならず、次に何を直すかをその場で決められるようになりました。準備の大切さを学びました。走らせるたびに誰かが動画を撮り、翌日の昼にみんなで見返すようにしたことも効いたと思います。卒業した先輩も見に来てくださり、喜んでくださいました。';
    },
    'medium too-long a4',
  ],
  [
    '短すぎる答え',
    (r) => {
      r.answer('a2').text =
        '私の強みは、起きたことを記録し、そこから直す順番を決める力です。売り場でもロボコンでも、まず記録しました。';
    },
    'medium too-thin a2',
  ],
  [
    '練習が九十秒を超える',
    (r) => {
      r.answer('a8').practice = [{ at: '2026-11-20T21:00', seconds: 96, rating: null }];
    },
    'medium over-time a8',
  ],
  [
    '台本のような長さ',
    (r) => {
      r.answer('a8').text +=
        '照明が暗くなったときは、正直に言えば頭の中が真っ白になりました。それでも、順番に確かめれば必ず道は見つかると自分に言い聞かせ、机の上に紙を広げて、つなぐ機械の名前を書き出していきました。'.repeat(
          6,
        );
    },
    'medium script-risk a8',
  ],
  [
    '決まり文句に裏付けがない',
    (r) => {
      r.answer('a11').text += '御社の理念に共感しています。';
    },
    'low cliche-without-proof a11',
  ],
  [
    '提出した文と同じ',
    (r) => {
      r.submit('d1c', r.answer('a5').text);
    },
    'medium same-as-document a5',
  ],
  [
    '場所が空',
    (r) => {
      r.target.location = '';
    },
    'high time-or-place-missing r2',
  ],
  [
    '日時が空',
    (r) => {
      r.target.startsAt = null;
    },
    'high time-or-place-missing r2',
  ],
  [
    '明日なのに連絡先がない',
    (r) => {
      r.target.startsAt = '2026-11-24T10:00';
      byId(r.target.checklist, 'k2').done = true;
      r.target.contact = '';
    },
    'high no-emergency-contact r2',
  ],
  [
    '予定が重なる',
    (r) => {
      const other = byId(r.journal.companies, 'c2');
      other.rounds.push(
        aRound({ id: 's2', kind: 'aptitude-test', startsAt: '2026-11-29T11:30', minutes: 60 }),
      );
    },
    'blocker rounds-clash s2',
  ],
  [
    '確認の一覧がない',
    (r) => {
      r.target.checklist = [];
    },
    'medium no-checklist r2',
  ],
  [
    '七日前の準備が終わっていない',
    (r) => {
      byId(r.target.checklist, 'k1').done = false;
    },
    'medium checklist-overdue k1',
  ],
  [
    '前日に終わっていない準備',
    (r) => {
      r.target.startsAt = '2026-11-24T10:00';
    },
    'high checklist-overdue k2',
  ],
  [
    '結果の期限が過ぎた',
    (r) => {
      r.first.outcome = 'done';
    },
    'low result-overdue r1',
  ],
  [
    '二社で弱かった分野を練習していない',
    (r) => {
      r.answer('a7').practice = [];
    },
    'medium repeated-weak-category a7',
  ],
];
