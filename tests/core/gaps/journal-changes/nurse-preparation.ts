import { aProbe, aRound } from '#tests/builders.ts';
import { byId } from '../helpers.ts';
import type { JournalChange, Records } from '../journal-parts.ts';

function silence({ answer }: Records, id: string, rung: string): void {
  for (const probe of answer(id).probes) if (probe.rung === rung) probe.answer = '';
}

/** Changes to depth, motive, questions, delivery and logistics of the English journal of a nursing graduate, whose second round is two days away. */
export const nursePreparation: JournalChange[] = [
  [
    'one level',
    (r) => {
      r.answer('a2').probes = r.answer('a2').probes.slice(0, 1);
    },
    'blocker too-shallow a2',
  ],
  [
    'three levels',
    (r) => {
      r.answer('a2').probes = r.answer('a2').probes.slice(0, 3);
    },
    'medium rung-missing a2',
  ],
  [
    'stuck',
    (r) => {
      r.answer('a11').probes.push(aProbe({ rung: 'proposal', question: 'What would it cost?', stuck: true }));
    },
    'high dead-end a11',
  ],
  [
    'a follow-up without an answer to it',
    (r) => {
      r.answer('a4').exchangeIds = [];
    },
    'high first-round-probe-not-extended x2',
  ],
  [
    'going in a circle',
    (r) => {
      r.answer('a9').probes.push(aProbe({ rung: 'friction', question: 'Why?', answer: r.answer('a9').text }));
    },
    'low circular-reason a9',
  ],
  [
    'no fact in the motivation',
    (r) => {
      r.answer('a1').factIds = [];
    },
    'blocker motivation-fits-any-company a1',
  ],
  ['no competitor', (r) => r.drop('f5'), 'high no-competitor-comparison c1'],
  [
    'nothing after joining',
    (r) => {
      r.company.afterJoining = { what: '', why: '', strength: '' };
    },
    'blocker after-joining-incomplete c1',
  ],
  [
    'no summary',
    (r) => {
      r.company.ownSummary = '';
    },
    'medium company-not-in-own-words c1',
  ],
  [
    'a copied summary',
    (r) => {
      r.company.ownSummary = r.fact('f2').text;
    },
    'medium company-not-in-own-words c1',
  ],
  ['no news', (r) => r.drop('f4'), 'high no-recent-news c1'],
  [
    'news without a view',
    (r) => {
      r.fact('f4').opinion = '';
    },
    'high news-without-opinion f4',
  ],
  ['no knowledge', (r) => r.drop('f7'), 'medium required-knowledge-missing c1'],
  [
    'no problem of theirs',
    (r) => {
      r.fact('f6').opinion = '';
    },
    'medium no-company-problem c1',
  ],
  [
    'values without theirs',
    (r) => {
      r.fact('f1').kind = 'business';
      r.fact('f8').kind = 'business';
    },
    'medium values-not-matched a9',
  ],
  [
    'research before the first round',
    (r) => {
      r.fact('f9').date = null;
    },
    'medium research-stale c1',
  ],
  [
    'nobody asked',
    (r) => {
      r.fact('f3').kind = 'culture';
      r.fact('f6').heardInRoundId = null;
      r.fact('f8').heardInRoundId = null;
    },
    'low no-human-source c1',
  ],
  [
    'no answer about failure',
    (r) => {
      r.answer('a6').text = '';
      r.answer('a6').headline = '';
      r.answer('a6').probes = [];
      r.answer('a6').exchangeIds = [];
    },
    'high category-unprepared r2',
  ],
  ['no answer about the company', (r) => r.drop('a11'), 'medium category-unprepared r2'],
  ['no answer about weakness', (r) => r.drop('a3'), 'medium category-unprepared r2'],
  ['no purpose', (r) => silence(r, 'a5', 'purpose'), 'high study-purpose-missing a5'],
  ['no remedy', (r) => silence(r, 'a3', 'remedy'), 'medium weakness-without-remedy a3'],
  [
    'an interviewer of no known role',
    (r) => {
      for (const one of r.target.interviewers) one.role = 'unknown';
    },
    'medium interviewer-unknown r2',
  ],
  [
    'final or not',
    (r) => {
      r.target.isFinal = null;
    },
    'high may-be-final r2',
  ],
  ['four questions', (r) => r.drop('q5'), 'medium too-few-questions c1'],
  ['one question', (r) => r.drop('q2', 'q3', 'q4', 'q5'), 'high too-few-questions c1'],
  [
    'a question asked before',
    (r) => {
      r.question('q4').text = 'What does a hard shift look like here and how do people recover?';
    },
    'high question-already-asked q4',
  ],
  [
    'conditions only',
    (r) => {
      r.question('q2').text = 'How is overtime paid?';
      r.question('q3').text = 'How much vacation do nurses take?';
      r.question('q5').text = 'Which benefits start on the first day?';
    },
    'medium questions-about-conditions-only c1',
  ],
  [
    'nothing builds on the first round',
    (r) => {
      r.question('q1').basis = '';
    },
    'medium no-question-builds-on-first-round c1',
  ],
  [
    'a question for HR',
    (r) => {
      r.question('q2').for = 'hr';
    },
    'low question-for-the-wrong-person q2',
  ],
  [
    'too long',
    (r) => {
      r.answer('a4').text +=
        ' Since then I have kept the first draft, because it reminds me how little it takes. It was printed on the back of an old menu, and the pens we used ran out twice before the end of the first evening. The ward clerk later typed it up, and the night staff put a copy inside the door of the drugs cupboard where everybody passes it on the way to the office.';
    },
    'medium too-long a4',
  ],
  [
    'too thin',
    (r) => {
      r.answer('a2').text =
        'I notice small things about people and turn them into something the team can use, at Larch House and on the ward.';
    },
    'medium too-thin a2',
  ],
  [
    'not spoken',
    (r) => {
      r.answer('a10').practice = [];
    },
    'high not-spoken-aloud a10',
  ],
  [
    'over time',
    (r) => {
      r.answer('a6').practice = [{ at: '2026-11-20T21:00', seconds: 101, rating: null }];
    },
    'medium over-time a6',
  ],
  [
    'a script',
    (r) => {
      r.answer('a8').text +=
        ' The corridor was quiet and I could hear the clock above the desk, so I wrote every round on the board and ticked it off.'.repeat(
          10,
        );
    },
    'medium script-risk a8',
  ],
  [
    'a stock phrase',
    (r) => {
      r.answer('a11').text += ' I am passionate about stroke care.';
      r.answer('a11').episodeIds = [];
    },
    'low cliche-without-proof a11',
  ],
  [
    'the form again',
    (r) => {
      r.submit('d1c', r.answer('a5').text);
    },
    'medium same-as-document a5',
  ],
  [
    'no place',
    (r) => {
      r.target.location = '';
    },
    'blocker time-or-place-missing r2',
  ],
  [
    'no mode',
    (r) => {
      r.target.mode = null;
    },
    'blocker time-or-place-missing r2',
  ],
  [
    'tomorrow without a contact',
    (r) => {
      r.target.startsAt = '2026-11-24T14:30';
      r.target.contact = '';
    },
    'high no-emergency-contact r2',
  ],
  [
    'two rounds too close',
    (r) => {
      byId(r.journal.companies, 'c2').rounds.push(
        aRound({ id: 's2', kind: 'group-discussion', startsAt: '2026-11-25T15:50' }),
      );
    },
    'blocker rounds-clash s2',
  ],
  [
    'no checklist',
    (r) => {
      r.target.checklist = [];
    },
    'medium no-checklist r2',
  ],
  [
    'an overdue step',
    (r) => {
      byId(r.target.checklist, 'k2').done = false;
    },
    'medium checklist-overdue k2',
  ],
  [
    'an overdue step on the eve',
    (r) => {
      r.target.startsAt = '2026-11-24T14:30';
      byId(r.target.checklist, 'k2').done = false;
    },
    'high checklist-overdue k2',
  ],
  [
    'the result is overdue',
    (r) => {
      r.first.outcome = 'done';
    },
    'low result-overdue r1',
  ],
  [
    'twice weak and not practised',
    (r) => {
      r.answer('a7').practice = [];
    },
    'medium repeated-weak-category a7',
  ],
];
