import { describe, expect, it } from 'vitest';
import type { StatementTopic } from '#core/text/statements/statement.ts';
import { findStatements } from '#core/text/statements.ts';

function told(text: string, on: StatementTopic): string | null {
  const found = findStatements(text).find(({ topic }) => topic === on);
  if (found === undefined) return null;
  const denied = found.denied.map((value) => `not ${value}`);
  return [found.stance, ...found.values, ...denied, found.only ? '!' : null].filter(Boolean).join(' ');
}

describe('which company an English sentence puts first', () => {
  it.each([
    ['I like this firm best of all.', 'yes'],
    ['Nothing would make me happier than working for you.', 'yes'],
    ['I have decided that I want to work for you.', 'yes'],
    ['If all of them said yes, I would go with you.', 'yes'],
    ["If you hired me, I wouldn't look anywhere else.", 'yes'],
    ['I would quit job hunting if you took me.', 'yes'],
    ['My order of preference is you, then a bank.', 'yes'],
    ['My order of preference is another firm, then you.', 'no'],
    ['I hope most of all to join a different company.', 'no'],
    ["I'd be happier working for another company.", 'no'],
    ['I am more serious about another firm.', 'no'],
    ["Even if I pass here I'd keep job hunting for my first choice.", 'no'],
    ['You dropped to third for me after I saw the others.', 'no'],
    ["I'd only come if I failed elsewhere.", 'no'],
    ["If the other firm takes me, I'll drop this one.", 'no'],
    ['I left the ranking empty on the form.', 'undecided'],
    ["I'm in the middle of deciding between you and another company.", 'undecided'],
    ["I'm not set on any one firm.", 'undecided'],
    ['I like both firms the same.', 'undecided'],
  ])('%s', (text, stance) => {
    expect(told(text, 'first-choice')?.replace(' !', '')).toBe(stance);
  });

  it.each([
    ['I want to hear from everyone before I choose a theme.'],
    ['I will choose the menu after all the interviews with the residents.'],
    ['Here is where I learned patience.'],
    ['I moved to second place in the race.'],
    ['I like both cities the same.'],
  ])('reads nothing: %s', (text) => {
    expect(told(text, 'first-choice')).toBeNull();
  });
});

describe('where else an English sentence applies', () => {
  it.each([
    ['I told them I was putting all my effort into one company, yours.', 'none sole'],
    ['I said there were two other companies.', 'some'],
    ["I'm in the selection of your firm and three more.", 'some'],
    ['Applying to: yours and two others', 'some'],
    ['I am only applying to theatres.', 'theatre !'],
    ['Apart from you I am applying only to town halls.', 'some public way:public:yes other:public !'],
    ['All three companies I am applying to make toys.', 'toys !'],
    ["I'm not sticking to banks.", 'bank another'],
    ['I have not narrowed my search down to banks.', 'bank another'],
    ["I don't keep to one industry.", 'wide'],
    ['The toy industry is not the only one I apply to.', 'some toys another'],
    ['The companies I have applied to are banks and hotels.', 'some bank hotel'],
    ['One firm I have applied to is a hotel.', 'some hotel'],
  ])('%s', (text, search) => {
    expect(told(text, 'other-companies')).toBe(search);
  });

  it.each([
    ['There are many companies that make bread.'],
    ['I applied only to scholarships.'],
    ['Your company dropped to second in sales.'],
    ['Companies visited: yours and two others'],
    ['The travel industry was not the only one that suffered, I read.'],
  ])('says nothing of applications: %s', (text) => {
    expect(findStatements(text).find(({ topic }) => topic === 'other-companies')?.stance ?? null).toBeNull();
  });
});

describe('when an English sentence can start', () => {
  it.each([
    ["I won't be ready to start by May.", 'not month:5'],
    ['Starting in May would be a problem.', 'not month:5'],
    ["Starting in May wouldn't be a problem.", 'month:5'],
    ['I graduate in August, so September is fine.', 'month:9'],
    ["I don't have to wait to join.", 'at-once'],
    ['I still have a year of college before starting.', 'later'],
    ['Answered that June was too early for me.', 'not month:6'],
    ['At my part-time job I could start right away.', null],
  ])('%s', (text, time) => {
    expect(told(text, 'start-date')).toBe(time);
  });
});
