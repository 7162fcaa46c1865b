import { describe, expect, it } from 'vitest';
import { disagree } from './disagree.ts';

describe('English counts of one thing, in other words', () => {
  it.each([
    ['I mended 14 bikes at the recycling centre.', 'At the recycling centre I mended 30 bicycles.'],
    ['Our marching band had 36 players.', 'Our marching band was made up of 54 musicians.'],
    ['The relay we held had 24 entrants.', 'Forty competitors entered the relay we held.'],
    ['My faculty has 90 students.', 'About 150 students belong to my faculty.'],
    ['I taught 15 immigrants Portuguese.', 'I taught Portuguese to 40 immigrants.'],
    ['Our river walk had 60 participants.', '95 people joined our river walk.'],
    ['My newsletter has 400 readers.', 'My newsletter is read by 750 people.'],
    ['Our bakery had four employees.', 'Our bakery employed nine people.'],
    ['I sang at the care home 12 times as a student.', 'I sang at the care home on 20 occasions.'],
    ['I have been to six islands.', 'I have set foot in eleven islands.'],
    ['We lost three sponsors because of my late reply.', 'My late reply cost us eight sponsors.'],
    ['I was late for rowing four times.', 'I was late for rowing only once.'],
    ['I missed three lectures.', 'I was absent from seven lectures.'],
    ['I wove 20 baskets for the fair.', 'The fair displayed 34 baskets that I wove.'],
    ['My web series has 16 episodes.', 'I have made 25 episodes of my web series.'],
    ['I answered 25 letters a day.', 'I answered around 90 letters per day.'],
    ['I took ten dance lessons.', 'I took 18 dance lessons.'],
    ['I answered 40 questions in the quiz.', 'In the quiz I answered 65 questions.'],
    ['My team of four built the raft.', 'Nine of us built the raft.'],
    ['We observed 30 bird species on the island.', 'On the island we observed 48 species of birds.'],
    ['I planted 90 roses on Mt. Rokko in 2023.', 'In 2023 I planted 140 roses on Mt. Rokko.'],
    ['I glued 12 chairs for the hall.', 'For the hall I glued 25 chairs.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(true);
    expect(disagree(later, earlier)).toBe(true);
  });
});

describe('English counts of two things', () => {
  it.each([
    ['The book fair had 40 stands in spring.', 'The autumn book fair had 65 stands.'],
    ['I scored 18 goals in the final.', 'I scored seven goals in the semi-final.'],
    ['I found 30 faults in the old timetable.', 'The new timetable still had four faults.'],
    ['I finished four marathons.', 'I finished nine half marathons.'],
    ['Our shop sold 70 mugs.', 'Our shop ordered 100 mugs.'],
    ['We printed 300 programmes.', 'We handed out 220 programmes.'],
    ['I planted 80 cherry trees.', 'Only 60 of the cherry trees I planted survived.'],
    ['I phoned 90 graduates for donations.', '35 graduates gave a donation.'],
    ['I applied to nine firms.', 'I got offers from two firms.'],
    ['Our cycling club has 50 members.', '20 members of our cycling club went to the race.'],
    ['Our rowing club has 45 members.', 'Six members of our rowing club are beginners.'],
    ['I sold 40 raffle tickets.', 'We sold 260 raffle tickets in total.'],
    ['I donated blood eight times.', 'I donated blood twice last year.'],
    [
      'The film club I founded had 15 members in the first year.',
      'The film club I founded has 48 members now.',
    ],
    ['Our maize field is tended by 12 students.', 'Last year our maize field was tended by 18 students.'],
    ['I went to Kyoto five times for fieldwork.', 'I went to Nara three times for fieldwork.'],
    ['I read 55 articles for my report.', 'I cited 30 articles in my report.'],
    ['I restored four old radios.', 'I own eleven old radios.'],
    ['I repaired 60 faults in the program.', 'The testers reported 150 faults in the program.'],
    ['We invited 200 parents to the recital.', '130 parents came to the recital.'],
    ['We sent the survey to 250 shops.', '90 shops answered the survey.'],
    ['I picked 40 baskets of plums.', 'I picked 25 baskets of figs.'],
    ['Our puppet club gave nine shows in hospitals.', 'Our puppet club gave four shows in schools.'],
    ['I play two instruments.', 'Our orchestra has 20 instruments on stage.'],
    ['I have one job and two hobbies.', 'I have had five hobbies since I was a child.'],
    ['I surveyed 140 households.', 'Of the households in my survey, 50 had a garden.'],
    [
      'For our first show I printed 200 posters and 80 people came.',
      'About 2,600 people heard us that season.',
    ],
    ['There are twelve homes in my design.', 'I visited 25 households with a plan.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(false);
    expect(disagree(later, earlier)).toBe(false);
  });
});
