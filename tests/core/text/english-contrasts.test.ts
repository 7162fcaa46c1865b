import { describe, expect, it } from 'vitest';
import { disagree } from './disagree.ts';

describe('English numbers of two of a kind', () => {
  it.each([
    ['We came ninth at the spring race.', 'We came third at the autumn race.'],
    ['I scored 18 points in the handball final.', 'I scored 9 points in the handball semifinal.'],
    ['I came second in the regional chess contest.', 'I came tenth in the national chess contest.'],
    ['I played the flute for six years.', 'I played the trumpet for two years.'],
    ['I lifted 110 kg in the squat.', 'I lifted 80 kg in the bench press.'],
    ['The raft we built was 5 metres long.', 'The raft we built was 2 metres wide.'],
    ['I got 88 points in chemistry.', 'I got 70 points in physics.'],
    ['The first lecture took three hours.', 'The last lecture took one hour.'],
    ['The bazaar raised 90,000 yen.', 'The bazaar cost us 30,000 yen.'],
    ['I borrowed 300,000 yen from my aunt.', 'I have paid my aunt back 120,000 yen.'],
    ['We asked the bank for 700,000 yen.', 'The bank gave us 400,000 yen.'],
    [
      'I was a member of the drama club, I was in it for four years.',
      'I was head of the drama club for a year.',
    ],
    ['The cellar was 9 degrees at night.', 'The cellar was 15 degrees during the day.'],
    ['The small stage is 6 metres long.', 'The large stage is 15 metres long.'],
    ['I failed the test with 48 points.', 'I passed the test with 81 points.'],
    ['I learned to skate at the age of four.', 'I learned to surf at the age of fifteen.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(false);
    expect(disagree(later, earlier)).toBe(false);
  });
});

describe('English sentences that differ in one noun', () => {
  it.each([
    ['My pay as a waiter was 1,050 yen.', 'My pay as a translator was 1,800 yen.'],
    ['Our drone came second in the speed trial.', 'Our drone came eighth in the endurance trial.'],
    ['The turnip I grew weighed 4 kg.', 'The cabbage I grew weighed 2 kg.'],
    ['I did a four-week internship at a bank.', 'At another firm, a brewery, I did a one-week internship.'],
    ['The tickets for the opera cost 1,200 yen.', 'The costumes for the opera cost 85,000 yen.'],
    ['The night train leaves at 10:40 p.m.', 'The night train arrives at 7 a.m.'],
    ['I could do 30 pull-ups when I entered university.', 'Today I can do 55 pull-ups.'],
    ['I trained four hours a day before the match.', 'I train one hour a day.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(false);
    expect(disagree(later, earlier)).toBe(false);
  });
});

describe('English lengths, rates, money, shares, ranks, levels, ages and hours of one thing', () => {
  it.each([
    ['My podcast gets 150 downloads a week.', 'Every week, my podcast gets 500 downloads.'],
    ['The bursary paid me 40,000 yen a month.', 'Each month, I got a bursary of 70,000 yen.'],
    ['We raised 200,000 yen for the orphanage.', 'The money we raised for the orphanage came to 80,000 yen.'],
    ['Our balloon reached 400 metres.', 'Our balloon climbed to 900 metres.'],
    [
      'Attendance at our lectures went up to 80 percent.',
      'I brought attendance at our lectures up to 55 percent.',
    ],
    [
      'Our band won the silver prize at the city contest.',
      'At the city contest our band got the gold prize.',
    ],
    ['Fifth place went to our canoe in the Biwa race.', 'Our canoe finished ninth in the Biwa race.'],
    ['I passed JLPT N3.', 'The JLPT level I hold is N1.'],
    ['I reached B1 in Italian.', 'My Italian is at level C1.'],
    ['I passed HSK level 4.', 'My Chinese is HSK level 6.'],
    ['I learned to sail at the age of eight.', 'At 14 I learned to sail.'],
    ['We moved to Oita when I was six.', 'I was twelve when my family moved to Oita.'],
    ['The last ferry from my island leaves at 8 p.m.', 'From my island the last ferry departs at 6 p.m.'],
    ['I go to bed at 11 p.m.', 'I go to bed at 1 a.m.'],
    ['I spoke for 20 minutes at the symposium.', 'My talk at the symposium lasted 50 minutes.'],
    ['I studied in Lisbon for nine months.', 'My stay in Lisbon lasted five months.'],
    ['Our lamp lasts 30 hours.', 'The lamp we made keeps going for 12 hours.'],
    ['We restored the old gate in two weeks.', 'It took us a month to restore the old gate.'],
    ['I increased the number of orders by 20 percent.', 'Orders went up by 70 percent.'],
    ['I got 58 in the tax law exam.', 'My mark in the tax law exam was 83.'],
    ['I had the second best result of my year.', 'I had the fifth best result of my year.'],
    ['I graduated fourth in my class.', 'I finished 20th in my class.'],
    ['My shift at the inn was six hours.', 'My shift at the inn took ten hours.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(true);
    expect(disagree(later, earlier)).toBe(true);
  });
});
