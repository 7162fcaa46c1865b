import { describe, expect, it } from 'vitest';
import { disagree } from './disagree.ts';

describe('English counts of two things', () => {
  it.each([
    ['The garden centre has 2,500 plants.', "I was in charge of the garden centre's 300 herb plants."],
    ["The bakery's Otsu branch has 12 staff.", "The bakery's Hikone branch has 5 staff."],
    ['The drum section of our band has 6 players.', 'Our band has 38 players.'],
    ['I have visited 15 countries.', 'I visited 3 countries in Africa.'],
    [
      'Your company runs 30 ferries.',
      'The pier where I work belongs to a different company, which runs 4 ferries.',
    ],
    ['I made 30 pies for the opening party.', 'I make 6 pies every Sunday.'],
    ['I painted 9 masks for the pageant.', 'The pageant used 40 masks in all.'],
    ['Our class built 4 boats for the regatta.', 'Our class built 7 boats for the exhibition.'],
    ['I held 5 seminars for beginners.', 'I held 3 seminars for experienced players.'],
    ['I translated 12 poems from French.', 'I translated 5 poems into French.'],
    ['I got 2 questions wrong in the oral exam.', 'I got 7 questions wrong in the mock oral exam.'],
    ['Our diner seats 50 guests inside.', 'Our diner seats 18 guests in the garden.'],
    ['The carnival had 20 wagons.', 'Our street built 3 wagons for the carnival.'],
    ['I made a list of 900 verbs.', 'I memorised 600 verbs from my list.'],
    ['I took 400 photos of the village.', 'I posted 60 photos of the village.'],
    ['A colleague of mine was late for the early shift 6 times.', 'I was late for the early shift 2 times.'],
    ['Our chorus sang 12 songs at the gala.', 'Our chorus practised 17 songs for the gala.'],
    ['I have written 6 plays.', 'I have published 2 plays.'],
    ['I have taken the ferry to Shodoshima 20 times.', 'I have taken the plane to Shodoshima 3 times.'],
    ['I lost 3 games in the league.', 'I lost 8 games in training.'],
    ['I collected 70 used books from my friends.', 'The library received 600 used books in total.'],
    ['We fixed 25 faults before the launch.', 'After the launch users reported 6 faults.'],
    ['There are 14 rides in the park.', 'I checked tickets at 3 rides in the park.'],
    ['Our quiz club wanted 12 new members.', 'Our quiz club got 5 new members.'],
    ['The long trail has 16 huts.', 'The short trail has 7 huts.'],
    ['We put on 4 shows for parents.', 'We put on 9 shows for children.'],
    ['I have sailed to the island 8 times.', 'I have sailed to the island on my own 3 times.'],
    ['The club organised 12 walks.', 'I joined 5 walks organised by the club.'],
    ['On an ordinary day I served 60 guests.', 'I served 140 guests in one day.'],
    ['I cooked 90 bowls of noodles for the fair.', '70 bowls of noodles were eaten at the fair.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(false);
    expect(disagree(later, earlier)).toBe(false);
  });
});

describe('English counts told of one act by two verbs', () => {
  it.each([
    ['I entered the poster contest with 2 drawings.', 'I sent 7 drawings to the poster contest.'],
    ['Our riding club toured 4 prefectures.', 'Our riding club travelled through 9 prefectures.'],
    ['I handed out 300 leaflets for the concert.', 'I gave out 700 leaflets for the concert.'],
    ['I proofread 12 reports for refugees.', 'I checked 30 reports that refugees wrote.'],
    ['I serve 12 tables per shift at the diner.', 'I wait on 22 tables per shift at the diner.'],
    ['I was captain of the fencing club, which had 18 members.', 'I led all 31 members of the fencing club.'],
    ['I ran a booth with 3 friends at the bazaar.', 'At the bazaar, 8 friends and I ran a booth.'],
    ['I was one of three siblings.', 'There were five of us siblings at home.'],
    ['I trained 4 cashiers at the supermarket.', 'At the supermarket I trained 10 new cashiers.'],
    ['I taught skating to 12 children.', 'I gave skating lessons to 25 children.'],
    ['I turned down 2 offers.', 'I refused 6 offers.'],
    ['I sold 45 tickets for the ballet.', 'For the ballet, 30 tickets were sold by me alone.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(true);
    expect(disagree(later, earlier)).toBe(true);
  });
});
