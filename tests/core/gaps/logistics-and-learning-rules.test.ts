import { describe, expect, it } from 'vitest';
import { anExchange, aRound } from '#tests/builders.ts';
import { byId, change, gapsOf, inShort, journalDay } from './helpers.ts';
import { check, complete, daysBefore, interview, partsOf } from './one-change.ts';

describe('logistics', () => {
  const clashing = (at: string) =>
    aRound({ id: 'r-rail-second', ordinal: 2, startsAt: at, minutes: 30, mode: 'phone' });
  check([
    [
      'no link for an online interview',
      ({ target }) => {
        target.location = '';
      },
      ['high time-or-place-missing r-second'],
    ],
    [
      'no link two days before',
      ({ target }) => {
        target.location = '';
      },
      ['blocker time-or-place-missing r-second'],
      daysBefore(2),
    ],
    [
      'no mode',
      ({ target }) => {
        target.mode = null;
      },
      ['high time-or-place-missing r-second'],
    ],
    [
      'no date: nothing else can be late',
      ({ target }) => {
        target.startsAt = null;
      },
      ['high time-or-place-missing r-second'],
    ],
    [
      'no date and no open checklist item counted as overdue',
      ({ target }) => {
        target.startsAt = null;
        for (const item of target.checklist) Object.assign(item, { daysBefore: 30, done: false });
      },
      ['high time-or-place-missing r-second'],
    ],
    [
      'nobody to call the day before',
      ({ target }) => {
        target.contact = '';
      },
      ['high no-emergency-contact r-second'],
      daysBefore(1),
    ],
    [
      'a contact may wait until then',
      ({ target }) => {
        target.contact = '';
      },
      [],
      daysBefore(2),
    ],
    [
      'an earlier round of another company within the hour',
      ({ rail }) => {
        Object.assign(byId(rail.rounds, 'r-rail-test'), { startsAt: `${interview}T11:31` });
      },
      ['blocker rounds-clash r-second'],
    ],
    [
      'a full hour between two rounds is enough',
      ({ rail }) => {
        Object.assign(byId(rail.rounds, 'r-rail-test'), { startsAt: `${interview}T11:30` });
      },
      [],
    ],
    [
      'a later test of a company without a coming interview is told here',
      ({ rail }) => {
        byId(rail.rounds, 'r-rail-test').startsAt = `${interview}T15:30`;
      },
      ['blocker rounds-clash r-rail-test'],
    ],
    [
      'a round without a length takes an hour',
      ({ rail }) => {
        Object.assign(byId(rail.rounds, 'r-rail-test'), { startsAt: `${interview}T12:30`, minutes: null });
      },
      ['blocker rounds-clash r-second'],
    ],
    [
      'a second round of the same company may follow at once',
      ({ company }) => {
        company.rounds.push(aRound({ id: 'r-third', ordinal: 3, startsAt: `${interview}T15:00` }));
      },
      [],
    ],
    [
      'two rounds of the same company may not overlap',
      ({ company }) => {
        company.rounds.push(aRound({ id: 'r-third', ordinal: 3, startsAt: `${interview}T14:30` }));
      },
      ['blocker rounds-clash r-third'],
    ],
    [
      'no checklist a week before',
      ({ target }) => {
        target.checklist = [];
      },
      ['medium no-checklist r-second'],
      daysBefore(7),
    ],
    [
      'a checklist may wait until then',
      ({ target }) => {
        target.checklist = [];
      },
      [],
      daysBefore(8),
    ],
    [
      'a step whose day has passed',
      ({ target }) => {
        byId(target.checklist, 'k-form').done = false;
      },
      ['medium checklist-overdue k-form'],
    ],
    [
      'a step whose day has passed the day before',
      ({ target }) => {
        byId(target.checklist, 'k-form').done = false;
      },
      ['high checklist-overdue k-form'],
      daysBefore(1),
    ],
    [
      'a step on its own day is not late',
      ({ target }) => {
        byId(target.checklist, 'k-aloud').done = false;
      },
      [],
      daysBefore(3),
    ],
  ]);

  it('tells a clash of two coming interviews once, about the later one', () => {
    const changed = change(complete, (journal) => {
      partsOf(journal).rail.rounds = [clashing(`${interview}T15:45`)];
    });
    const clashes = gapsOf(changed).filter((gap) => gap.rule === 'rounds-clash');
    expect(inShort(clashes)).toEqual(['blocker rounds-clash r-rail-second']);
    expect(clashes[0]?.companyId).toBe('c-rail');
  });
});

describe('learning', () => {
  check([
    [
      'a result that should have come by now',
      ({ first }) => {
        first.outcome = 'done';
      },
      ['low result-overdue r-first'],
    ],
    [
      'a result due today is not overdue',
      ({ first }) => {
        Object.assign(first, { outcome: 'done', resultDue: journalDay });
      },
      [],
    ],
    [
      'a question that went badly at two companies',
      ({ rail }) => {
        byId(byId(rail.rounds, 'r-rail-first').exchanges, 'x-rail-failure').rating = 'poor';
      },
      ['medium repeated-weak-category a-failure'],
    ],
    [
      'a question that went badly at two companies and was practised since',
      ({ rail, answer }) => {
        byId(byId(rail.rounds, 'r-rail-first').exchanges, 'x-rail-failure').rating = 'poor';
        answer('failure').practice.push({ at: '2026-11-22T20:00', seconds: 50, rating: null });
      },
      [],
    ],
    [
      'a question that went badly twice at one company',
      ({ first, answer }) => {
        const exchange = anExchange({ category: 'failure', rating: 'poor', answer: 'The bread once more' });
        first.exchanges.push(exchange);
        answer('failure').exchangeIds.push(exchange.id);
      },
      [],
    ],
  ]);
});
