import { createTextCache } from './cache.ts';
import { foldWidth } from './fold.ts';
import { isJapanese } from './normalise.ts';
import type { Dimension } from './quantity.ts';

/** Words of one kind, of which a sentence means some and not the others. */
interface Kind {
  words: RegExp;
  /** The measures it tells apart; all where none are named. */
  of?: ReadonlySet<Dimension>;
}

const SCORES: ReadonlySet<Dimension> = new Set(['points', 'share', 'rank', 'grade']);
const LENGTHS: ReadonlySet<Dimension> = new Set(['distance']);

const KINDS: readonly Kind[] = [
  { words: /(?<!\bhot )\b(spring|summer|autumn|winter)\b|\b(?:in|the|last|this|every|each|of) (fall)\b/gu },
  {
    words:
      /\b(semi-?final|quarter-?final|final(?! (?:year|exam|grade|mark|score|report|presentation|stage|semester|term|time|version|examination|week|day))|qualifier|qualifying|heat|preliminar(?:y|ies))s?\b/gu,
  },
  {
    words:
      /\b(regional|prefectural|national|international|district|world)s?\b(?: [a-z'-]+){0,2} (?:contest|competition|championship|tournament|meet|final|cup|race|regatta|games|league|round)s?\b|\b(regional|national)s\b/gu,
  },
  {
    words:
      /\b(piano|violin|viola|cello|double bass|flute|oboe|clarinet|bassoon|trumpet|trombone|tuba|guitar|drum|saxophone|harp|koto|shamisen|ukulele|accordion|recorder|table tennis|tennis|soccer|football|baseball|softball|basketball|volleyball|handball|badminton|rugby|judo|kendo|karate|aikido|kyudo|archery|fencing|lacrosse|hockey|golf|swimming|rowing|ballet|hip-hop|flamenco|tango|jazz dance|shogi|chess|calligraphy)s?\b/gu,
  },
  { words: /\b(deadlift|bench press|squat|freestyle|backstroke|breaststroke|butterfly)s?\b/gu },
  { words: /\b(math|physics|chemistry|biology|geography|history|economics)(?:s|ematics)?\b/gu, of: SCORES },
  { words: /\b(listening|reading|writing|speaking)\b/gu, of: SCORES },
  {
    words:
      /\b(english|french|german|chinese|korean|spanish|italian|russian|portuguese|arabic|thai|vietnamese|hindi)\b/gu,
  },
  { words: /\b(breakfast|lunch|dinner|supper)s?\b/gu },
  {
    words: /\b(long|wide|high(?! school)|tall|deep|thick)\b|\bin (length|width|height|depth)\b/gu,
    of: LENGTHS,
  },
  { words: /\b(?:the|our|my) (old|new)\b(?! (?:year|members?|students?|staff))/gu },
];

/** What is called otherwise and is the same. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['fall', 'autumn'],
  ['football', 'soccer'],
  ['supper', 'dinner'],
  ['tall', 'high'],
  ['height', 'high'],
  ['length', 'long'],
  ['width', 'wide'],
  ['depth', 'deep'],
  ['semi-final', 'semifinal'],
  ['quarter-final', 'quarterfinal'],
  ['preliminaries', 'preliminary'],
]);

/** The words of each kind that a sentence holds; null for a kind it does not speak of. */
const kindsIn = createTextCache((sentence: string): readonly (ReadonlySet<string> | null)[] => {
  if (isJapanese(sentence)) return [];
  const folded = foldWidth(sentence).toLowerCase();
  return KINDS.map(({ words }) => {
    const found = new Set<string>();
    for (const match of folded.matchAll(words)) {
      const word = match.slice(1).find((group) => group !== undefined) ?? '';
      found.add(SAME.get(word) ?? word);
    }
    return found.size === 0 ? null : found;
  });
});

/**
 * Says whether two English sentences speak of two of a kind: the spring and the autumn regatta, the final and the
 * semifinal, the cello and the oboe, how long and how wide.
 */
export function kindsDiffer(a: string, b: string, dimension: Dimension): boolean {
  const [mine, theirs] = [kindsIn(a), kindsIn(b)];
  return KINDS.some(({ of }, index) => {
    const [first, second] = [mine[index], theirs[index]];
    if (first == null || second == null || of?.has(dimension) === false) return false;
    return ![...first].some((word) => second.has(word));
  });
}
