import { aClaim, aFact } from '#tests/builders.ts';
import { byId } from '../helpers.ts';
import { type JournalChange, type Records, reworded } from '../journal-parts.ts';

function say({ answer }: Records, id: string, from: string, to: string): void {
  answer(id).text = reworded(answer(id).text, from, to);
}

function said({ exchange }: Records, id: string, from: string, to: string): void {
  exchange(id).answer = reworded(exchange(id).answer, from, to);
}

/** Changes to what was logged, stated and told in the English journal of a nursing graduate, whose second round is two days away. */
export const nurseRecords: JournalChange[] = [
  [
    'nothing was logged',
    (r) => r.drop('x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8'),
    'blocker first-round-not-logged r1',
  ],
  [
    'an answer of two words',
    (r) => {
      r.exchange('x3').answer = 'Noticing things.';
    },
    'high core-answer-not-recorded x3',
  ],
  [
    'no answer about career',
    (r) => {
      r.exchange('x6').answer = '  ';
    },
    'high core-answer-not-recorded x6',
  ],
  ['three exchanges', (r) => r.drop('x3', 'x4', 'x5', 'x6', 'x8'), 'medium log-is-thin r1'],
  [
    'no follow-ups',
    (r) => {
      for (const one of r.first.exchanges) one.followUps = [];
    },
    'medium follow-ups-not-recorded r1',
  ],
  [
    'logged two days later',
    (r) => {
      r.first.loggedAt = '2026-11-06T20:00';
    },
    'low logged-late r1',
  ],
  [
    'no feedback',
    (r) => {
      r.first.feedback = '';
    },
    'low feedback-not-asked r1',
  ],
  [
    'a fact heard and not used',
    (r) => {
      r.answer('a9').factIds = r.answer('a9').factIds.filter((id) => id !== 'f8');
    },
    'medium heard-facts-unused f8',
  ],
  [
    'one more fact heard',
    (r) => {
      r.company.facts.push(
        aFact({
          id: 'f20',
          kind: 'business',
          text: 'Two new scanners arrive in spring.',
          date: '2026-11-05',
          heardInRoundId: 'r1',
        }),
      );
    },
    'medium heard-facts-unused f20',
  ],
  [
    'a concern loses its answer',
    (r) => {
      byId(r.first.concerns, 'n2').answerId = null;
    },
    'blocker concern-open n2',
  ],
  [
    'the weak answer is not linked',
    (r) => {
      r.answer('a7').exchangeIds = [];
    },
    'high weak-answer-not-reworked x5',
  ],
  [
    'one more answer went badly',
    (r) => {
      r.exchange('x8').rating = 'poor';
    },
    'high weak-answer-not-reworked x8',
  ],
  [
    'the weak answer is kept',
    (r) => {
      r.exchange('x5').answer = r.answer('a7').text;
    },
    'high weak-answer-unchanged a7',
  ],
  [
    'another first choice',
    (r) => {
      r.drop('l1', 'l2');
      say(
        r,
        'a12',
        'you are my first choice because of the stroke centre',
        'another hospital is my first choice for now',
      );
    },
    'high statements-disagree a12',
  ],
  [
    'another start date',
    (r) => {
      byId(r.company.claims, 'l4').value = 'April 2027';
    },
    'high statements-disagree l4',
  ],
  [
    'another start in the answer',
    (r) => {
      r.drop('l4', 'l3');
      say(r, 'a12', 'start in January', 'start in March');
    },
    'high statements-disagree a12',
  ],
  [
    'no other applications',
    (r) =>
      said(r, 'x7', 'that I have applied to two other hospitals,', 'that I have not applied anywhere else,'),
    'high statements-disagree a12',
  ],
  [
    'another axis',
    (r) => {
      r.company.claims.push(
        aClaim({
          id: 'l20',
          topic: 'axis',
          value: 'growing in my field',
          source: { kind: 'exchange', id: 'x7' },
        }),
        aClaim({
          id: 'l21',
          topic: 'axis',
          value: 'time off and a short commute',
          source: { kind: 'answer', id: 'a12' },
        }),
      );
    },
    'high statements-disagree l21',
  ],
  [
    'another role',
    (r) => {
      r.company.claims.push(
        aClaim({
          id: 'l20',
          topic: 'desired-role',
          value: 'research',
          source: { kind: 'exchange', id: 'x6' },
        }),
        aClaim({ id: 'l21', topic: 'desired-role', value: 'nursing', source: { kind: 'answer', id: 'a10' } }),
      );
    },
    'high statements-disagree l21',
  ],
  [
    'another count of another thing',
    (r) =>
      r.submit(
        'd2a',
        'Care assistant, Larch House (34 residents), September 2023 to July 2026, weekends. Recruited 4 volunteers.',
      ),
  ],
  [
    'fewer missed items',
    (r) => {
      r.drop('l6');
      say(r, 'a4', 'from 11 a week to 2', 'from 11 a week to 1');
    },
    'high numbers-disagree a4',
  ],
  [
    'a larger ward',
    (r) => {
      r.submit(
        'd1b',
        'On a six-week surgical placement on a ward with 20 beds I designed a half-page sheet and tried it in one bay.',
      );
      r.drop('l5', 'l6');
    },
    'high numbers-disagree a4',
  ],
  [
    'a longer placement',
    (r) => say(r, 'a4', 'six-week placement', 'ten-week placement'),
    'high numbers-disagree a4',
  ],
  [
    'more interviews',
    (r) => say(r, 'a5', 'interviewed 22 patients', 'interviewed 40 patients'),
    'high numbers-disagree a5',
  ],
  ['a better mark', (r) => say(r, 'a5', 'marked 74%', 'marked 82%'), 'high numbers-disagree a5'],
  ['more nights', (r) => say(r, 'a5', 'for 14 nights', 'for 30 nights'), 'high numbers-disagree a5'],
  ['a later dose', (r) => said(r, 'x4', '40 minutes late', '20 minutes late'), 'high numbers-disagree a6'],
  [
    'longer at the home',
    (r) => r.submit('d2a', 'Worked at Larch House for one year as a care assistant. Fluent Polish.'),
    'high numbers-disagree a12',
  ],
  [
    'a number claim grew',
    (r) => {
      byId(r.company.claims, 'l6').value = '1';
    },
    'high numbers-disagree l6',
  ],
  [
    'no text in the form',
    (r) => {
      for (const id of ['d1a', 'd1b', 'd1c']) r.submit(id, '');
      r.drop('l5');
    },
    'blocker document-text-missing d1',
  ],
  [
    'a line is not prepared',
    (r) => {
      r.answer('a12').documentItemIds = [];
    },
    'high document-line-unprepared d2a',
  ],
  ['a claim is not planned', (r) => r.drop('l4'), 'medium said-but-not-planned l3'],
  [
    'the same words again',
    (r) => {
      const x = r.exchange('x5');
      x.rating = 'good';
      x.reaction = null;
      x.answer = r.answer('a7').text;
      r.answer('a7').probes = [];
    },
    'high answer-repeated-verbatim a7',
  ],
  [
    'a different story',
    (r) => {
      r.exchange('x2').answer = 'Nerves got me, so I talked about rowing and a regatta instead.';
    },
    'medium answer-departs-from-first-round a4',
  ],
  [
    'another hospital in an answer',
    (r) => {
      r.answer('a8').text += ' Elmbridge General heard of it too.';
    },
    'high another-company-named a8',
  ],
  [
    'another hospital in a question',
    (r) => {
      r.question('q5').text = 'How does your phone line differ from the one at Birchfield Clinic?';
    },
    'high another-company-named q5',
  ],
  [
    'strength without a scene',
    (r) => {
      r.answer('a2').episodeIds = [];
    },
    'blocker claim-without-episode a2',
  ],
  [
    'problem without a scene',
    (r) => {
      r.answer('a8').episodeIds = [];
    },
    'high claim-without-episode a8',
  ],
  [
    'teamwork without a scene',
    (r) => {
      r.answer('a7').episodeIds = [];
    },
    'high claim-without-episode a7',
  ],
  [
    'weakness without a scene',
    (r) => {
      r.answer('a3').episodeIds = [];
    },
    'medium claim-without-episode a3',
  ],
  [
    'one scene for the strength',
    (r) => {
      r.answer('a2').episodeIds = [r.episode('e-care').id];
    },
    'medium single-episode-strength a2',
  ],
  [
    'a scene without a result',
    (r) => {
      r.episode('e-thesis').result = '';
    },
    'high episode-incomplete e-thesis',
  ],
  [
    'a scene without a task',
    (r) => {
      r.episode('e-thesis').task = '';
    },
    'medium episode-incomplete e-thesis',
  ],
  [
    'a scene told as we',
    (r) => {
      r.episode('e-winter').action =
        'We ranked the residents by risk and our team set a round every 30 minutes.';
    },
    'high own-part-unclear e-winter',
  ],
  [
    'a scene without a role',
    (r) => {
      r.episode('e-thesis').role = '';
    },
    'high own-part-unclear e-thesis',
  ],
  [
    'a result nobody saw',
    (r) => {
      r.episode('e-winter').result = 'It all went well and everyone was relieved.';
    },
    'medium result-not-observable e-winter',
  ],
  [
    'nothing to transfer',
    (r) => {
      r.episode('e-care').transfer = '';
    },
    'high no-transfer a1',
    'high no-transfer a12',
  ],
  [
    'one scene everywhere',
    (r) => {
      for (const id of ['a3', 'a6', 'a8', 'a9']) r.answer(id).episodeIds.push(r.episode('e-ward').id);
    },
    'medium episode-overused e-ward',
  ],
  [
    'no failure',
    (r) => {
      r.episode('e-drug').tags = [];
    },
    'high no-failure-episode journal',
  ],
  [
    'no team',
    (r) => {
      for (const one of r.journal.episodes) one.tags = one.tags.filter((tag) => tag !== 'team');
    },
    'high no-team-episode journal',
  ],
  [
    'no problem or stress',
    (r) => {
      for (const one of r.journal.episodes)
        one.tags = one.tags.filter((tag) => tag !== 'problem-solving' && tag !== 'stress');
    },
    'medium no-problem-or-stress-episode journal',
  ],
];
