import type { RuleId } from '#core/gaps/rules/index.ts';
import {
  aClaim,
  aConcern,
  aDocumentItem,
  aFact,
  anExchange,
  aProbe,
  aReverseQuestion,
  aRound,
} from '#tests/builders.ts';
import { dropExchange, dropFacts, factsOf, found, toAsk, untag, type Whole } from './whole.ts';

/** What somebody would do to a journal in one go, and the one rule that must then speak. */
export const naturalChanges: [rule: RuleId, change: string, edit: (whole: Whole) => void][] = [
  [
    'first-round-not-logged',
    'the log was never written',
    (whole) => {
      for (const exchange of [...whole.first.exchanges]) dropExchange(whole, exchange);
    },
  ],
  [
    'core-answer-not-recorded',
    'only a word of an answer was noted',
    ({ asked, say }) => {
      asked('strength').answer = say('忘れた', 'No idea.');
    },
  ],
  [
    'log-is-thin',
    'four questions of the interview were noted',
    (whole) => {
      for (const exchange of whole.first.exchanges.slice(4)) dropExchange(whole, exchange);
    },
  ],
  [
    'follow-ups-not-recorded',
    'no follow-up was noted',
    ({ first }) => {
      for (const exchange of first.exchanges) exchange.followUps = [];
    },
  ],
  [
    'logged-late',
    'the log was written days later',
    ({ first }) => {
      first.loggedAt = '2026-11-16T21:00';
    },
  ],
  [
    'feedback-not-asked',
    'nobody asked for feedback',
    ({ first }) => {
      first.feedback = '';
    },
  ],
  [
    'heard-facts-unused',
    'one more thing was heard',
    ({ company, first, say }) => {
      const text = say('配属は入社半年後の面談で決まる。', 'Teams choose their own on-call rota.');
      company.facts.push(aFact({ kind: 'culture', text, heardInRoundId: first.id, date: '2026-11-12' }));
    },
  ],
  [
    'concern-open',
    'one more concern was noted',
    ({ first, say }) => {
      first.concerns.push(aConcern({ text: say('体力面を心配された。', 'They wondered about my stamina.') }));
    },
  ],
  [
    'weak-answer-not-reworked',
    'a question that went badly was added',
    ({ first, say }) => {
      const question = say('最近読んだ本は何ですか。', 'What did you read lately?');
      const answer = say('題名が出てこなかった。', 'I could not think of a title.');
      first.exchanges.push(anExchange({ category: 'other', question, answer, rating: 'poor' }));
    },
  ],
  [
    'weak-answer-unchanged',
    'what went badly is to be said again',
    ({ first, company }) => {
      const weak = found(
        first.exchanges.find(({ rating }) => rating === 'poor'),
        'poor answer',
      );
      const linking = found(
        company.answers.find(({ exchangeIds }) => exchangeIds.includes(weak.id)),
        'answer to it',
      );
      weak.answer = linking.text;
    },
  ],
  [
    'document-text-missing',
    'the texts of the documents are gone',
    ({ company }) => {
      for (const { items } of company.documents) for (const item of items) item.text = '';
    },
  ],
  [
    'document-line-unprepared',
    'a question of the application was found later',
    ({ company, say }) => {
      const text = say('古い看板の写真を撮っています。', 'I take pictures of old shop signs.');
      company.documents[0]?.items.push(aDocumentItem({ question: '', text }));
    },
  ],
  [
    'said-but-not-planned',
    'a wish for the salary was told',
    ({ company, asked }) => {
      const source = { kind: 'exchange', id: asked('motivation').id } as const;
      company.claims.push(aClaim({ topic: 'salary', value: '400', source }));
    },
  ],
  [
    'answer-repeated-verbatim',
    'the same was said before',
    ({ first, answer }) => {
      const planned = answer('company');
      const exchange = anExchange({ category: 'company', question: '', answer: planned.text });
      first.exchanges.push(exchange);
      Object.assign(planned, { exchangeIds: [exchange.id], probes: [] });
    },
  ],
  [
    'answer-departs-from-first-round',
    'something else was said before',
    ({ asked, say }) => {
      asked('strength').answer = say(
        '毎晩の琴の稽古を欠かさないところだと話した。',
        'Patience with knitting patterns, as shown by several winter jumpers.',
      );
    },
  ],
  [
    'another-company-named',
    'the wrong name stayed in an answer',
    ({ journal, answer }) => {
      answer('values').text += ` ${journal.companies[1]?.name} `;
    },
  ],
  [
    'claim-without-episode',
    'an answer lost its episode',
    ({ answer }) => {
      answer('teamwork').episodeIds = [];
    },
  ],
  [
    'single-episode-strength',
    'the strength lost one of its episodes',
    ({ answer }) => {
      answer('strength').episodeIds.splice(1);
    },
  ],
  [
    'episode-incomplete',
    'an episode lost its situation',
    ({ journal }) => {
      for (const episode of journal.episodes.slice(0, 1)) episode.situation = '';
    },
  ],
  [
    'own-part-unclear',
    'an episode is told by the group',
    ({ journal, say }) => {
      for (const episode of journal.episodes.slice(0, 1)) {
        episode.action = say(
          '私たちで話し合い、チームで分担して取り組んだ。',
          'We talked it over and our team shared the work.',
        );
      }
    },
  ],
  [
    'result-not-observable',
    'an episode ends in an impression',
    ({ journal, say }) => {
      for (const episode of journal.episodes.slice(0, 1)) {
        episode.result = say('雰囲気が一段と良くなった。', 'Everybody was much happier than before.');
      }
    },
  ],
  [
    'no-transfer',
    'an episode stops before the job',
    ({ journal, answer }) => {
      for (const episode of journal.episodes) {
        if (answer('achievement').episodeIds.includes(episode.id)) episode.transfer = '';
      }
    },
  ],
  [
    'episode-overused',
    'one episode is told everywhere',
    ({ journal, company }) => {
      const [episode] = journal.episodes;
      for (const { episodeIds } of company.answers) {
        if (episode !== undefined && episodeIds.length > 0 && !episodeIds.includes(episode.id)) {
          episodeIds.push(episode.id);
        }
      }
    },
  ],
  ['no-failure-episode', 'no episode is a failure', (whole) => untag(whole, 'failure')],
  ['no-team-episode', 'no episode is a team', (whole) => untag(whole, 'team')],
  [
    'no-problem-or-stress-episode',
    'no episode is a problem',
    (whole) => untag(whole, 'problem-solving', 'stress'),
  ],
  [
    'too-shallow',
    'a core answer lost its probes',
    ({ answer }) => {
      answer('career').probes = [];
    },
  ],
  [
    'too-shallow',
    'a core answer that they dug into lost its probes',
    ({ answer }) => {
      answer('motivation').probes = [];
    },
  ],
  [
    'rung-missing',
    'a core answer keeps two rungs',
    ({ answer }) => {
      answer('strength').probes = [
        aProbe({ rung: 'scene', answer: 'α' }),
        aProbe({ rung: 'limit', answer: 'β' }),
      ];
    },
  ],
  [
    'dead-end',
    'a probe was marked as stuck',
    ({ answer }) => {
      answer('values').probes.push(aProbe({ stuck: true }));
    },
  ],
  [
    'dead-end',
    'a core answer is stuck on a rung it had',
    ({ answer }) => {
      for (const probe of answer('achievement').probes.slice(0, 1)) {
        Object.assign(probe, { answer: '', stuck: true });
      }
    },
  ],
  [
    'first-round-probe-not-extended',
    'one more question dug into was remembered',
    ({ first, say }) => {
      const question = say('趣味は何ですか。', 'What do you do at weekends?');
      const followUps = [{ question: say('なぜ続くのですか。', 'Why do you keep at it?'), answer: '' }];
      first.exchanges.push(anExchange({ category: 'other', question, followUps }));
    },
  ],
  [
    'circular-reason',
    'a reason repeats the answer',
    ({ answer }) => {
      for (const probe of answer('achievement').probes.slice(0, 1)) {
        probe.answer = answer('achievement').text;
      }
    },
  ],
  ['no-competitor-comparison', 'the competitor is gone', (whole) => dropFacts(whole, 'competitor')],
  [
    'after-joining-incomplete',
    'the reason for the work is gone',
    ({ company }) => {
      company.afterJoining.why = '';
    },
  ],
  [
    'company-not-in-own-words',
    'the summary is gone',
    ({ company }) => {
      company.ownSummary = '';
    },
  ],
  [
    'no-recent-news',
    'the news is old',
    (whole) => {
      for (const fact of factsOf(whole, 'news')) fact.date = '2026-06-01';
    },
  ],
  [
    'news-without-opinion',
    'the news has no opinion',
    (whole) => {
      for (const fact of factsOf(whole, 'news')) fact.opinion = '';
    },
  ],
  ['required-knowledge-missing', 'the knowledge is gone', (whole) => dropFacts(whole, 'knowledge')],
  [
    'no-company-problem',
    'the problem has no opinion',
    (whole) => {
      for (const fact of factsOf(whole, 'problem')) fact.opinion = '';
    },
  ],
  [
    'research-stale',
    'all research is from before',
    ({ company, first }) => {
      for (const fact of company.facts) {
        const day = first.startsAt?.slice(0, 10) ?? '';
        if (fact.date !== null && fact.date > day) fact.date = day;
      }
    },
  ],
  [
    'category-unprepared',
    'an answer was emptied',
    ({ answer }) => {
      Object.assign(answer('company'), { text: '', keywords: [] });
    },
  ],
  [
    'study-purpose-missing',
    'the studies lost their probes',
    ({ answer }) => {
      answer('studies').probes = [];
    },
  ],
  [
    'weakness-without-remedy',
    'the weakness lost its remedy',
    ({ answer }) => {
      answer('weakness').probes = answer('weakness').probes.filter(({ rung }) => rung !== 'remedy');
    },
  ],
  [
    'interviewer-unknown',
    'nobody knows who comes',
    ({ target }) => {
      target.interviewers = [];
    },
  ],
  [
    'may-be-final',
    'nobody knows whether it is the last one',
    ({ target }) => {
      target.isFinal = null;
    },
  ],
  [
    'too-few-questions',
    'four questions are left',
    (whole) => {
      const kept = toAsk(whole).slice(0, 4);
      whole.company.reverseQuestions = whole.company.reverseQuestions.filter(
        (question) => question.askedInRoundId !== null || kept.includes(question),
      );
    },
  ],
  [
    'question-already-asked',
    'a question is asked again',
    ({ company }) => {
      const asked = company.reverseQuestions.find(({ askedInRoundId }) => askedInRoundId !== null);
      company.reverseQuestions.push(aReverseQuestion({ text: found(asked, 'asked question').text }));
    },
  ],
  [
    'no-question-builds-on-first-round',
    'no question has a basis',
    (whole) => {
      for (const question of toAsk(whole)) question.basis = '';
    },
  ],
  [
    'over-time',
    'the practice takes too long',
    ({ answer }) => {
      for (const run of answer('strength').practice) run.seconds = 110;
    },
  ],
  [
    'cliche-without-proof',
    'a stock phrase without an episode',
    ({ answer, say }) => {
      answer('company').text += say('社風に惹かれました。', ' You have a great culture.');
    },
  ],
  [
    'time-or-place-missing',
    'the way it is held is not known',
    ({ target }) => {
      target.mode = null;
    },
  ],
  [
    'rounds-clash',
    'another company chose the same hour',
    ({ journal, target }) => {
      const fields = { kind: 'aptitude-test', ordinal: null, startsAt: target.startsAt } as const;
      journal.companies[1]?.rounds.push(aRound(fields));
    },
  ],
  [
    'result-overdue',
    'the result did not come',
    ({ first }) => {
      Object.assign(first, { outcome: 'done', resultDue: '2026-11-20' });
    },
  ],
];
