import { describe, expect, it } from 'vitest';
import type { StatementTopic } from '#core/text/statements/statement.ts';
import { findStatements } from '#core/text/statements.ts';

function told(text: string, on: StatementTopic): string | null {
  const found = findStatements(text).find(({ topic }) => topic === on);
  return found === undefined ? null : [found.stance, ...found.values].filter(Boolean).join(' ');
}

describe('whom an English sentence wants most', () => {
  it.each([
    ['I told them I wanted to join their firm most of all.', 'yes'],
    ['It is your company that I picked.', 'yes'],
    ['If I get your offer, my job search ends.', 'yes'],
    ["My top choice wasn't difficult to name: it's you.", 'yes'],
    ['They asked who came first, and I put them first.', 'yes'],
    ['I explained that theirs was the offer I was hoping for.', 'yes'],
    ["I wouldn't choose any other firm over yours.", 'yes'],
    ['I answered yes to their question whether they were my top choice.', 'yes'],
    ['I answered no to their question whether they were my top choice.', 'no'],
    ['I said they were behind another company on my list.', 'no'],
    ["There's a company I'd be happier to work for.", 'no'],
    ['You are somewhere near the bottom of my list.', 'no'],
    ["I'd only join you if my top choice failed.", 'no'],
    ['My dream is to work for another firm.', 'no'],
    ['I said it was a competitor I wanted.', 'no'],
    ["I'd give up your offer for another company.", 'no'],
  ])('%s', (text, stance) => {
    expect(told(text, 'first-choice')).toBe(stance);
  });

  it.each([
    'My top choice depends on the visits still to come.',
    "It's a draw between you and a competitor.",
    "I can't tell you anything about my first choice today.",
    'Two companies share first place for me.',
    "My ranking of the companies isn't finished.",
    'The order on my list keeps changing.',
    'I feel the same about all the companies.',
    'I answered that no firm was ahead.',
    'I would only decide on a ranking after the last interview.',
    "I don't put one firm above the others.",
  ])('is left open: %s', (text) => {
    expect(told(text, 'first-choice')).toBe('undecided');
  });

  it.each([
    'We finished in joint first place in the race.',
    "I like the other company's logo better.",
    'They asked about night shifts, and I said I would gladly accept them.',
    "The one town I want to live in is Bath, and I'd refuse the others.",
    'Above everything else, I want to be at a company that makes things you can touch.',
    'To keep my options open, I have applied to a bakery too.',
    'I have applied to a hotel, so I am doing both selections side by side.',
    'All my customers were the same to me.',
    "If you turned me down, I'd go to another firm.",
    "I'd choose you over most other companies.",
  ])('is nothing of a first choice: %s', (text) => {
    expect(told(text, 'first-choice')).toBeNull();
  });
});

describe('what an English sentence says of other applications', () => {
  it.each([
    ["When asked about other firms, I said I hadn't applied to any.", 'none'],
    ['I answered no to the question about other employers.', 'none'],
    ["They needn't worry about other firms, as I haven't applied to any.", 'none'],
    ["I haven't looked for work at any other firm.", 'none'],
    ['You are the first and only firm I have applied to.', 'none sole'],
    ['I have turned in one entry form, yours.', 'none sole'],
    ['My whole job hunt is this one company.', 'none sole'],
    ['I answered yes to the question about other employers.', 'some'],
    ['I have turned in entry forms to six companies.', 'some'],
    ['I have sent out a few applications.', 'some'],
    ["Not every firm on my list is a brewery; there's a bank too.", 'some food another bank'],
    ['I have applied in more than one industry.', 'some wide'],
    ['I have applied outside banking too.', 'some bank another'],
    ['I am not limiting myself to banks.', 'bank another'],
    ['My applications all went to banks.', 'bank'],
  ])('%s', (text, words) => {
    expect(told(text, 'other-companies')).toBe(words);
  });

  it.each([
    'I go for the largest company, as size is my standard.',
    'I was set on Leeds and would not consider other places.',
    'Other firms use your machines too.',
    'I handed in entry forms for the marathon.',
    'I had an offer from another firm and turned it down.',
    "They asked whether I'd choose another firm for more pay, and I said no.",
    'I said I had no other firm in mind as my first choice.',
  ])('is nothing of other applications: %s', (text) => {
    expect(told(text, 'other-companies')).toBeNull();
  });
});

describe('what an English sentence says of a start', () => {
  it.each([
    ['When they asked, I named May as the month I could start.', 'month:5'],
    ["Before May I'm busy, but from then on I can start work.", 'from:5'],
    ['Any start earlier than October is impossible for me.', 'from:10'],
    ["By August I'll be ready to join.", 'month:8'],
    ['I can join as soon as I graduate in March.', 'study-at-once after-study month:3 month:4'],
    ['Five months is the time I need before I can start.', 'later'],
    ['Just tell me the day and I will start.', 'any'],
  ])('%s', (text, words) => {
    expect(told(text, 'start-date')).toBe(words);
  });

  it.each([
    "Before May I'm busy with tennis, but then I can practise the piano.",
    "By August I'll be able to speak French.",
    'Just tell me the date of the test.',
  ])('is nothing of a start: %s', (text) => {
    expect(told(text, 'start-date')).toBeNull();
  });
});
