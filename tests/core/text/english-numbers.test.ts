import { describe, expect, it } from 'vitest';
import { disagree } from './disagree.ts';

describe('English numbers of one thing, in other words', () => {
  it.each([
    ['My personal best in the 100 m is 12.4 seconds.', 'I ran the 100 m in 11.8 seconds, my best time.'],
    [
      'My finish time at the city marathon was 4 hours 30 minutes.',
      'I ran the city marathon in 3 hours 50 minutes.',
    ],
    ['I hold level 3 of the colour examination.', 'I passed level 1 of the colour examination.'],
    ['Kendo, third dan', 'I have practised kendo for years and hold the second dan.'],
    [
      'Our circle rehearsed 14 times before the spring show.',
      'We had nine rehearsals before the spring show.',
    ],
    ['My video got 15,000 views.', 'The video I made was watched 40,000 times.'],
    ['The exhibition drew 1,200 visitors.', '2,000 people came to see the exhibition.'],
    ['I manage an account with 1,200 followers.', 'The account I manage is followed by 3,000 people.'],
    ['I applied for four scholarships.', 'The number of scholarships I applied for was seven.'],
    ['I led a team of five in the seminar.', 'The team I led in the seminar had nine people.'],
    ['We finished the mural in 9 days.', 'The mural took us 20 days.'],
    ['I worked 20 hours a week at a bakery.', 'I put in twelve hours a week at a bakery.'],
    [
      'GPA at the end of third year: 3.4 (out of 4.0).',
      'I closed my third year with a GPA of 3.7 on the 4.0 scale.',
    ],
    ['I grew 14 kinds of vegetables.', 'We grew 22 varieties of vegetables.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(true);
    expect(disagree(later, earlier)).toBe(true);
  });
});

describe('English numbers that only look alike', () => {
  it.each([
    ['I swim 2 km every morning.', 'My captain swims 5 km every morning.'],
    ['My personal best in the 100 m is 12.4 seconds.', 'My personal best in the 200 m is 25.3 seconds.'],
    ['I spent 60 hours building the app.', 'I spent 8 hours on the login screen of the app.'],
    ['I took 40 calls that day.', 'Our call centre took 900 calls that day.'],
    ['Our contest team of 5 lost.', 'The winning team of 12 was from another town.'],
    [
      'Our guide group welcomes 80 tourists.',
      'I studied a guide group in another town that welcomes 300 tourists.',
    ],
    ['The lab has 15 students.', 'Only 4 students in the lab did field work.'],
    ['We sold 120 cups of coffee.', 'We sold 80 cups of tea.'],
    ['I coached the under-10 team of 14 children.', 'I also coached the under-12 team of 20 children.'],
    ['I made 90 drinks a shift.', 'A typical barista makes 150 drinks a shift.'],
    ['I interviewed 30 mothers for my thesis.', 'For the preliminary survey I interviewed 5 mothers.'],
    ['We sold 100 lunches on the first day.', 'We sold 250 lunches over three days.'],
    ['My campus is 40 minutes away by train.', 'My campus is two hours away by bus.'],
    ['I lent my notes to 5 classmates.', 'I borrowed notes from 2 classmates.'],
  ])('%s / %s', (earlier, later) => {
    expect(disagree(earlier, later)).toBe(false);
    expect(disagree(later, earlier)).toBe(false);
  });
});
