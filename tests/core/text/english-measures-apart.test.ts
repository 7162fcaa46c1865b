import { describe, expect, it } from 'vitest';
import { disagree } from './disagree.ts';

describe('English measures of one thing', () => {
  it.each([
    ['I have worked as a waiter for two years.', 'I have been a waiter for four years.'],
    ['Our festival cafe earned 52,000 yen.', 'Our cafe at the festival made 88,000 yen.'],
    ['I bought my bicycle for 25,000 yen.', 'My bicycle cost 60,000 yen.'],
    ['I lost five kilos before the race.', 'Before the race I lost nine kilos.'],
    ['I scored 640 on the TOEIC test.', 'My TOEIC score is 780, and I read every evening.'],
    ['I doubled the sales of our stall.', 'I increased the sales of our stall fivefold.'],
    ['My commute is one hour.', 'I commute two hours each way.'],
    ['I get up at 6 a.m. every day.', 'Every day I get up at 4:30 a.m.'],
    ['I spend an hour a day on programming.', 'I do three hours of programming every day.'],
    ['I wrote my first song at fourteen.', 'I was 17 when I wrote my first song.'],
    ['I left home at the age of fifteen.', 'I was eighteen when I left home.'],
    ['Our boat weighs 60 kg.', 'The boat we row weighs 95 kg.'],
    ['The room stayed at 25 degrees.', 'The room stayed at 18 degrees.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(true);
    expect(disagree(later, earlier)).toBe(true);
  });
});

describe('English measures of two things', () => {
  it.each([
    ['I worked at the bakery for two years.', 'I worked early at the bakery for the last six months.'],
    ['My TOEIC listening score was 400.', 'My TOEIC total was 735.'],
    ['Our team finished third in the cup.', 'The year before, our team finished eighth in the cup.'],
    ['I lost 6 kg during rowing season.', 'I weighed 74 kg before rowing season.'],
    ['Our garden was 200 square metres.', 'Half of the garden, 100 square metres, was planted with beans.'],
    ['I started the violin when I was six.', 'I started playing in an orchestra at the age of twelve.'],
    ['I spent 90,000 yen on my trip to Hokkaido.', 'The flight for my trip to Hokkaido cost 28,000 yen.'],
    ['Our festival budget was 120,000 yen.', 'In the end we spent only 95,000 yen on the festival.'],
    ['Our rehearsals lasted three hours.', 'The last rehearsal before the concert lasted seven hours.'],
    ['I slept six hours a night during my thesis.', 'Now I sleep eight hours a night.'],
    ['I worked 12 hours a week at the cafe.', 'During summer vacation I worked 30 hours a week at the cafe.'],
    ['The play we staged was 90 minutes long.', 'We cut the script of the play from 120 minutes.'],
    ['I wrote 2,000 words a day.', 'My adviser told me to write 500 words a day.'],
    ['Our yearbook costs 2,500 yen.', 'Printing one yearbook costs 1,400 yen.'],
    ['Our stall sold curry at 600 yen a plate.', 'The stall next to ours sold curry at 450 yen a plate.'],
    ['My GPA in my major is 3.6.', 'My GPA is 3.3.'],
    ['I have practised karate for nine years.', 'I have taught karate to children for two years.'],
    ['Fully 80 percent of our members come.', '20 percent of our members cannot come.'],
    ['We sold coffee for 300 yen a cup.', 'We sold tea for 200 yen a cup.'],
    ['I finished 15th overall in the race.', 'I finished second in my age group in the race.'],
    ['I was 16 when I wrote my first program.', 'I was 19 when I sold my first program.'],
    ['My train leaves at 6:40 a.m.', 'I leave the house at 6:15 a.m.'],
    ['I cycle 12 km to campus.', 'I cycle 5 km to my part-time job.'],
    ['I can lift 70 kg.', 'I weigh 58 kg.'],
    ['Our film is 50 minutes long.', 'The short version of our film is 12 minutes long.'],
    ["Our cafe's monthly rent is 80,000 yen.", "Our cafe's monthly profit is 50,000 yen."],
    ['The repair was estimated at 30,000 yen.', 'In the end the repair cost 22,000 yen.'],
    ['I threw the javelin 52 metres in training.', 'In the competition I threw the javelin 47 metres.'],
    ['We were ranked sixth before the last race.', 'We were ranked fourth after the last race.'],
    ['I read for 30 minutes before bed.', 'I read for an hour on the train.'],
    ['I make 9,000 yen a day as a ski instructor.', 'I make 5,000 yen a day as a waiter.'],
    ['Our budget for materials was 30,000 yen.', 'Our budget for advertising was 12,000 yen.'],
    ['The pass mark was 70 points.', 'My result was 84 points.'],
    ['We carried 80 kg of rice to the shelter.', 'I carried 25 kg of the rice to the shelter.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(false);
    expect(disagree(later, earlier)).toBe(false);
  });
});
