import { describe, expect, it } from 'vitest';
import { findStatements } from '#core/text/statements.ts';

function read(text: string): string {
  return findStatements(text)
    .filter(({ topic }) => topic === 'location' || topic === 'desired-role' || topic === 'axis')
    .map(({ topic, values, denied }) =>
      [topic, ...values, ...denied.map((value) => `not ${value}`)].join(' '),
    )
    .join('; ');
}

describe('reading where an English sentence would go', () => {
  it.each([
    ['I would never refuse a transfer.', 'location transfer:yes'],
    ["I couldn't say no to being relocated.", 'location transfer:yes'],
    ['There is no town I would not move to.', 'location anywhere transfer:yes'],
    ["I've changed schools five times, so a transfer is no hardship.", 'location transfer:yes'],
    ['You may transfer me anywhere.', 'location anywhere transfer:yes'],
    ["Where I'm posted makes no difference to me.", 'location anywhere transfer:yes'],
    ["As for where I work, that's up to you.", 'location anywhere'],
    ['A transfer would teach me a great deal, so I am for it.', ''],
    ["A transfer would teach me a great deal, so I'm for it.", 'location transfer:yes'],
    ['Moving would be hard on my grandparents, so I am against it.', 'location transfer:no'],
    ['Transfers? I would rather not.', 'location transfer:no'],
    ['They asked whether I could relocate. I said no.', 'location transfer:no'],
    ['Said yes when they asked if I could move.', 'location transfer:yes'],
    ['If you needed me in another city, I would just go.', 'location transfer:yes'],
    ['I can live anywhere in the world.', 'location abroad:yes anywhere'],
    ['I can work anywhere except overseas.', 'location abroad:no'],
    ["I'd rather work at your main office than overseas.", 'location abroad:no'],
    ["I'd take a post at home over one overseas.", 'location abroad:no'],
    ['Nothing would make me work abroad.', 'location abroad:no'],
    ['I asked to be kept off the list for foreign postings.', 'location abroad:no'],
    ['I would be too homesick to work overseas.', 'location abroad:no'],
    ['When they brought up overseas postings, I said I would welcome them.', 'location abroad:yes'],
    ['I told them that I hoped to be sent abroad.', 'location abroad:yes'],
    ["I'd move to any city except Bradford.", 'location not at:bradford'],
    ['Anywhere but Bradford.', 'location not at:bradford'],
    ['Bradford is the only city where I would not work.', 'location not at:bradford'],
    ['When asked about locations, I chose Bradford.', 'location at:bradford'],
    ['I told HR that Bradford was where I wanted to be.', 'location at:bradford'],
    ['Only Bradford will do.', 'location at:bradford'],
    ['If Bradford is not possible, I will go anywhere.', 'location anywhere at:bradford'],
    ['I hoped to study abroad.', ''],
    ['I put my name down for the study-abroad course.', ''],
    ['I was too shy to speak when I lived abroad.', ''],
    ["I wasn't trying for a job at any other place.", ''],
    ['The earliest I could be in the office every day is June.', ''],
    ['I would never refuse a customer who is in trouble.', ''],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('reading which work an English sentence asks for', () => {
  it.each([
    ['I want to visit hospitals and sell your machines.', 'desired-role to sell'],
    ['In the sales department, I would like to win new clients.', 'desired-role sales'],
    ["As a sales rep, I'd like to meet every customer.", 'desired-role sales'],
    ['Marketing. That is the job I would like to do.', 'desired-role marketing'],
    ['I settled on beekeeping as my occupation.', 'desired-role beekeeping'],
    ['I said yes to nothing else: I am drawn to design most of all.', 'desired-role design'],
    ['If I can choose, accounting.', 'desired-role finance'],
    ['When asked about roles, I picked accounting.', 'desired-role finance'],
    ['I picked Leicester as my place of work.', 'location at:leicester'],
    ['As a customer, I would like to see more shops.', ''],
    ["Sales. That's the department that called me.", ''],
    ['Sales suited me best at my internship.', ''],
    ['I was drawn to editing most of all in the club.', ''],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('reading by what an English sentence chooses companies', () => {
  it.each([
    ['I told them I was choosing by job security.', 'axis job security'],
    ['When comparing employers, I pick the safest one.', 'axis safest one'],
    ['Secure, solid companies are the only ones I apply to.', 'axis secure, solid companies'],
    ['The atmosphere matters more to me than the salary.', 'axis atmosphere not the salary not salary'],
    ['A patient boss matters more than anything else.', 'axis patient boss'],
    ['I put the training above every other condition.', 'axis training'],
    ['The working hours decide it; a company is a company.', ''],
    ['The job security decides it.', 'axis job security'],
    ['I said good colleagues were a must.', 'axis good colleagues'],
    ['I said sunscreen was a must.', ''],
    ['I decided on a title for my thesis.', ''],
    ['You come first. The research you do on rivers decided it for me.', ''],
    ['One of their competitors was at the top of my list, I answered.', ''],
    ['My one condition is that the job is in Bradford.', 'location at:bradford'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
