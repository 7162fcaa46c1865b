import { describe } from 'vitest';
import { plusDays } from '#core/domain/time.ts';
import { byId, journalDay, remove } from './helpers.ts';
import { check, daysBefore } from './one-change.ts';

describe('motive and company', () => {
  check([
    [
      'a motivation without facts fits any company',
      ({ answer }) => {
        answer('motivation').factIds = [];
      },
      ['high motivation-fits-any-company a-motivation'],
    ],
    [
      'a motivation without facts blocks three days before',
      ({ answer }) => {
        answer('motivation').factIds = [];
      },
      ['blocker motivation-fits-any-company a-motivation'],
      daysBefore(3),
    ],
    [
      'a motivation with one fact is enough',
      ({ answer }) => {
        answer('motivation').factIds.splice(1);
      },
      [],
    ],
    [
      'research without a competitor lacks the comparison',
      ({ company }) => {
        byId(company.facts, 'f-rival').kind = 'product';
      },
      ['high no-competitor-comparison c-tide'],
    ],
    [
      'a competitor without a word about it does not count',
      ({ company }) => {
        Object.assign(byId(company.facts, 'f-rival'), { text: ' ', opinion: '' });
      },
      ['high no-competitor-comparison c-tide'],
    ],
    [
      'a plan after joining needs the strength',
      ({ company }) => {
        company.afterJoining.strength = ' ';
      },
      ['blocker after-joining-incomplete c-tide'],
    ],
    [
      'a plan after joining that lacks everything is one gap',
      ({ company }) => {
        company.afterJoining = { what: '', why: '', strength: '' };
      },
      ['blocker after-joining-incomplete c-tide'],
    ],
    [
      'a company not summed up is not in own words',
      ({ company }) => {
        company.ownSummary = '';
      },
      ['medium company-not-in-own-words c-tide'],
    ],
    [
      'a summary copied from a fact is not in own words',
      ({ company }) => {
        company.ownSummary = `${byId(company.facts, 'f-business').text} Good.`;
      },
      ['medium company-not-in-own-words c-tide'],
    ],
    [
      'a summary may repeat news',
      ({ company }) => {
        company.ownSummary = byId(company.facts, 'f-news').text;
      },
      [],
    ],
    [
      'news older than 90 days is not recent',
      ({ company }) => {
        byId(company.facts, 'f-news').date = plusDays(journalDay, -91);
      },
      ['high no-recent-news c-tide'],
    ],
    [
      'news of 90 days ago is recent',
      ({ company }) => {
        byId(company.facts, 'f-news').date = plusDays(journalDay, -90);
      },
      [],
    ],
    [
      'news without a date cannot be recent',
      ({ company }) => {
        byId(company.facts, 'f-news').date = null;
      },
      ['high no-recent-news c-tide'],
    ],
    [
      'news needs a view',
      ({ company }) => {
        byId(company.facts, 'f-news').opinion = '';
      },
      ['high news-without-opinion f-news'],
    ],
    [
      'other facts need no view',
      ({ company }) => {
        byId(company.facts, 'f-rival').opinion = '';
      },
      [],
    ],
    [
      'the job needs knowledge',
      ({ company }) => {
        remove(company.facts, 'f-method');
      },
      ['medium required-knowledge-missing c-tide'],
    ],
    [
      'a problem without a view is no answer',
      ({ company }) => {
        byId(company.facts, 'f-problem').opinion = '';
      },
      ['medium no-company-problem c-tide'],
    ],
    [
      'a company has a problem to think about',
      ({ company }) => {
        byId(company.facts, 'f-problem').kind = 'business';
      },
      ['medium no-company-problem c-tide'],
    ],
    [
      'values are linked to what the company stands for',
      ({ answer }) => {
        answer('values').factIds = [];
      },
      ['medium values-not-matched a-values'],
    ],
    [
      'values linked to the business alone are not matched',
      ({ answer, company }) => {
        answer('values').factIds = [byId(company.facts, 'f-business').id];
      },
      ['medium values-not-matched a-values'],
    ],
    [
      'values linked to the principles are matched',
      ({ answer }) => {
        answer('values').factIds.splice(0, 1);
      },
      [],
    ],
    [
      'research that ends before the last interview is stale',
      ({ company }) => {
        byId(company.facts, 'f-news').date = '2026-11-09';
        byId(company.facts, 'f-rival').date = null;
      },
      ['medium research-stale c-tide'],
    ],
    [
      'research of the day after the last interview is fresh',
      ({ company }) => {
        byId(company.facts, 'f-news').date = '2026-11-09';
        byId(company.facts, 'f-rival').date = '2026-11-11';
      },
      [],
    ],
    [
      'nothing heard from people',
      ({ company }) => {
        Object.assign(byId(company.facts, 'f-notebook'), { kind: 'culture', heardInRoundId: null });
      },
      ['low no-human-source c-tide'],
    ],
    [
      'a fact heard in a round comes from people, whatever its kind',
      ({ company }) => {
        byId(company.facts, 'f-notebook').kind = 'culture';
      },
      [],
    ],
  ]);
});

describe('coverage', () => {
  check([
    [
      'a weighty category without an answer',
      ({ company }) => {
        remove(company.answers, 'a-studies');
        const thesis = byId(byId(company.rounds, 'r-first').exchanges, 'x-thesis');
        thesis.followUps = [];
      },
      ['high category-unprepared r-second'],
    ],
    [
      'a category of less weight without an answer',
      ({ company }) => {
        remove(company.answers, 'a-company');
      },
      ['medium category-unprepared r-second'],
    ],
    [
      'an answer emptied of its text',
      ({ answer }) => {
        answer('problem-solving').text = ' ';
      },
      ['medium category-unprepared r-second'],
    ],
    [
      'three keywords are an answer',
      ({ answer }) => {
        Object.assign(answer('problem-solving'), { text: '', keywords: ['jumps', 'lens', 'wipe'] });
      },
      [],
    ],
    [
      'two keywords are none',
      ({ answer }) => {
        Object.assign(answer('problem-solving'), { text: '', keywords: ['jumps', 'lens', ' '] });
      },
      ['medium category-unprepared r-second'],
    ],
    [
      'studies need their purpose',
      ({ answer }) => {
        for (const probe of answer('studies').probes) if (probe.rung === 'purpose') probe.answer = '';
      },
      ['high study-purpose-missing a-studies'],
    ],
    [
      'a purpose told deeper down counts',
      ({ answer }) => {
        const [purpose, bridge] = answer('studies').probes;
        if (purpose && bridge) answer('studies').probes = [{ ...bridge, probes: [purpose] }];
      },
      [],
    ],
    [
      'a weakness needs a remedy',
      ({ answer }) => {
        answer('weakness').probes.splice(1);
      },
      ['medium weakness-without-remedy a-weakness'],
    ],
    [
      'a weakness needs no more than the remedy',
      ({ answer }) => {
        answer('weakness').probes.splice(0, 1);
      },
      [],
    ],
    [
      'nobody known on the other side',
      ({ target }) => {
        target.interviewers = [];
      },
      ['medium interviewer-unknown r-second'],
    ],
    [
      'a name without a role is not known',
      ({ target }) => {
        for (const interviewer of target.interviewers) interviewer.role = 'unknown';
      },
      ['medium interviewer-unknown r-second'],
    ],
    [
      'a role without a name is known',
      ({ target }) => {
        for (const interviewer of target.interviewers) interviewer.name = '';
      },
      [],
    ],
    [
      'it may be the final interview',
      ({ target }) => {
        target.isFinal = null;
      },
      ['high may-be-final r-second'],
    ],
    [
      'it is the final interview',
      ({ target }) => {
        target.isFinal = true;
      },
      [],
    ],
  ]);
});
