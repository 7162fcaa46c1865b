import { describe, expect, it } from 'vitest';
import type { StatementTopic } from '#core/text/statements/statement.ts';
import { findStatements, statementsDisagree } from '#core/text/statements.ts';

function clash(topic: StatementTopic, one: string, other: string): boolean {
  const on = (text: string) => findStatements(text).filter((statement) => statement.topic === topic);
  return statementsDisagree(topic, on(one), on(other));
}

const SAFE = [
  'I am looking for a steady job.',
  'I want to work for a company that will never go bankrupt.',
  'I told HR I was hoping for a secure position in a stable firm.',
  "I'd never join a risky company.",
  'A firm with a solid base is what I want.',
  'I prefer security over adventure.',
];
const BOLD = [
  'I want to work at a start-up.',
  "I'd pick the riskiest firm.",
  'I want to take risks while I am young.',
  'A stable job would bore me.',
  "I'd be bored at a secure company.",
  "I'd rather fail at a venture than be safe at a big firm.",
];

describe('a wish for a safe or a bold employer', () => {
  it.each(SAFE.flatMap((safe) => BOLD.map((bold) => [safe, bold])))('%s / %s', (safe, bold) => {
    expect(clash('axis', safe, bold)).toBe(true);
  });

  it.each([
    ['I want a stable job.', 'My axis is how much I can grow.'],
    ['I want a stable job.', 'A secure income matters to me more than anything.'],
    ['I want to work at a start-up.', 'I choose a company by its people.'],
    ['I want to work at a start-up.', 'I like to take risks in chess.'],
    ['I want a stable job.', 'Someday I want to run my own start-up.'],
    ['I want a stable job.', 'I interned at a start-up and took risks there.'],
    ['I want to work at a start-up.', 'Your company is stable, and I respect that.'],
    ['I want to work at a start-up.', 'I always choose safety when I plan a hike.'],
    ['I do not choose by the location.', 'Pay is my criterion for choosing a company.'],
  ])('leaves %s / %s', (one, other) => {
    expect(clash('axis', one, other)).toBe(false);
  });
});

describe('what does not count in a choice', () => {
  it.each([
    ["I don't choose a company by its people.", 'I choose a company by its people.'],
    ['Security means nothing to me.', 'My axis is job security.'],
    ["I said stability didn't matter.", 'Stability comes first for me in choosing a company.'],
    ['Pay is the last thing I look at.', 'What I look for most in a job is pay.'],
    ['If I like the people, I will choose that company.', 'I only care about how much I earn.'],
  ])('%s / %s', (one, other) => {
    expect(clash('axis', one, other)).toBe(true);
  });

  it.each([
    ['Money means nothing to me in volunteer work.', 'I choose a company by its pay.'],
    ["I said the pay didn't matter when we ran the festival.", 'My axis is pay.'],
  ])('leaves %s / %s', (one, other) => {
    expect(clash('axis', one, other)).toBe(false);
  });
});

describe('where one is ready to work', () => {
  it.each([
    ['I do not want to stay in Nara.', 'I want to stay in Nara for good.'],
    ['I grew up in Kobe and want to work there.', 'I want to work in Akita.'],
    ['My family is in Akita, so I want to work there.', 'I can only work in Kobe.'],
    ['I asked to be put in Akita.', 'I want to work in Kobe.'],
    ['I would turn down Kobe.', 'I want to work in Kobe.'],
    ['I prefer to work in Japan rather than overseas.', 'I want to be posted abroad.'],
    ['I want nothing to do with overseas work.', 'I hope to work abroad.'],
    ['I want to work in the same town until I retire.', 'I am glad to be transferred anywhere.'],
    ['I need an office close to my home.', 'I can be transferred to any branch.'],
  ])('%s / %s', (one, other) => {
    expect(clash('location', one, other)).toBe(true);
  });

  it.each([
    ["I'm moving to Kobe next month and want to work there.", 'I can only work in Kobe.'],
    ['I have to be in Kobe on Monday for the interview.', 'I want to work in Akita.'],
    ['I turned down Kobe University.', 'I want to work in Kobe.'],
    ['I do not want to live in Kobe.', 'I will not move to Kobe.'],
  ])('leaves %s / %s', (one, other) => {
    expect(clash('location', one, other)).toBe(false);
  });
});

describe('work that is set aside', () => {
  it.each([
    ['I would rather be in the warehouse than in sales.', 'I want to work in sales.'],
    ["I'd choose any job over sales.", 'I want to work in sales.'],
    ["I don't think sales suits me.", 'Sales is the job I want.'],
    ['I think sales is right for me.', 'I told them I did not want sales.'],
    ['I want to manage a shop.', "I don't want to manage a shop."],
    ['I want to check the quality of parts.', 'I want to work in accounting.'],
    ["I'd be happiest writing code.", 'I want to be a nurse.'],
  ])('%s / %s', (one, other) => {
    expect(clash('desired-role', one, other)).toBe(true);
  });

  it.each([
    ['At the inn where I worked part-time, I chose the reception desk.', 'I want to work in accounting.'],
    ['I would rather study in the library than in the sales office.', 'I want to work in sales.'],
    ["I don't think marketing is the same as sales.", 'I want to work in sales.'],
    ['I managed a shop at the school festival.', 'I want to be an engineer.'],
  ])('leaves %s / %s', (one, other) => {
    expect(clash('desired-role', one, other)).toBe(false);
  });
});
