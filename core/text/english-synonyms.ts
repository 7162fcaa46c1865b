import { englishConcept } from './concepts.ts';
import { englishStem } from './english-stem.ts';

/** Names of one thing, each line under one of them; both may be counted in two tellings of one fact. */
const NAMES =
  'bicycle:bike photo:photograph film:movie household:house issue:edition song:tune shirt:t-shirt,tshirt ' +
  'email:mail stall:booth trip:journey prize:award trash:rubbish,garbage,litter tourist:sightseer video:clip ' +
  'participant:entrant,competitor,contestant player:musician mistake:bug,typo resident:inhabitant singer:vocalist ' +
  'roommate:flatmate,housemate sponsor:backer city:town apartment:flat plane:aeroplane,airplane';

function plain(word: string): string {
  return englishConcept(word)?.id ?? englishStem(word);
}

const SAME = new Map(
  NAMES.split(' ').flatMap((line) => {
    const [name = '', others = ''] = line.split(':');
    return others.split(',').map((other) => [englishStem(other), plain(name)] as const);
  }),
);

/** Things whose name in the singular is an act: broken chairs, model ships. */
const THINGS = /^(?:chairs|ships)$/u;

/** Gives the token of an English word: its concept, or the stem of the name by which it is counted. */
export function englishToken(word: string): string {
  if (THINGS.test(word)) return word.slice(0, -1);
  const known = englishConcept(word);
  if (known !== null) return known.id;
  const stem = englishStem(word);
  return SAME.get(stem) ?? stem;
}
