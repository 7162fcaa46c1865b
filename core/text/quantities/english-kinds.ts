import { createTextCache } from '../cache.ts';
import { foldWidth } from '../fold.ts';
import type { Dimension } from './quantity.ts';
import { MONEY, SCORES } from './quantity-values.ts';

/** Words of one kind, of which a sentence means some and not the others. */
interface Kind {
  words: RegExp;
  /** The measures it tells apart; all where none are named. */
  of?: ReadonlySet<Dimension>;
}

const SIZES: ReadonlySet<Dimension> = new Set([...MONEY, 'distance', 'area', 'weight']);
const SPANS: ReadonlySet<Dimension> = new Set(['time']);
const FEATS: ReadonlySet<Dimension> = new Set(['distance', 'clock', 'points', 'weight', 'rank']);
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
    words:
      /\b(long|wide|high(?! school)|tall|deep|thick)\b|\bin (length|width|height|depth)\b|\b(jump|throw|swim|swam|run|ran)(?:s|ing)?\b/gu,
    of: LENGTHS,
  },
  {
    words:
      /\b(?:the|our|my) (first|second|third|last|final|latest|newest|previous)\b(?! (?:place|prize|year|grade|dan|kyu|class|level|degree|time|one|attempt|try|go)\b)/gu,
  },
  {
    words:
      /\b(collected|raised|earned|made|brought in|profits?|proceeds|revenue|income|(?:was|were|am|are|is|got|get|been|be) paid|pa(?:id|ys) (?:me|us))\b|\b(costs?|expenses?|paid|(?:i|we|to|members) pay|pays|spent|spend|spends|(?:i|we) (?:gave|donated))\b/gu,
    of: MONEY,
  },
  {
    words: /\b(borrowed|lent|loan|owed?)\b|\b(repaid|repay|pa(?:id|y) (?:[a-z]+ ){0,3}back)\b/gu,
    of: MONEY,
  },
  {
    words: /\b(asked (?:[a-z]+ ){0,4}for|requested|applied for)\b|\b(gave|given|granted|received)\b/gu,
    of: MONEY,
  },
  { words: /\b(budget)\b|\b(spent|spend|costs?|expenses)\b/gu, of: MONEY },
  {
    words:
      /\b(weigh(?:s|ed)?)\b|\b(lost|dropped|gained|lighter|heavier)\b|\b(lift|lifts|lifted|bench-press|held|holds|withstood)\b/gu,
    of: new Set(['weight']),
  },
  { words: /\b(adult|child(?:ren)?|senior|student|everyone else|the other|non-member)s?\b/gu, of: MONEY },
  {
    words: /\b(rent|profit|deposit|fee|wage|salary|salaries|tip|fare|fine|tax|prize)(?:e?s)?\b/gu,
    of: MONEY,
  },
  { words: /\b(before|after) (?:the|our|my|an?)\b/gu },
  {
    words:
      /\b(?:in|during|at) (training|practice)\b|\b(?:in|at) the (?:[a-z-]+ )?(competition|contest|meet|match|race|tournament|game|championship)s?\b/gu,
    of: FEATS,
  },
  {
    words:
      /\b(before bed|before breakfast|after dinner|on the train|on the bus|on the way|after school|before school|before class|at lunch|after practice|after work)\b/gu,
  },
  { words: /\b(lost|lose|deducted)\b|\b(got|scored)\b/gu, of: new Set(['points']) },
  { words: /\b(intern)(?:s|ship|ships)?\b|\b(part-time)\b|\b(volunteer)(?:s|ed|ing)?\b/gu },
  {
    words:
      /\b(head|president|captain|leader|chair(?:man|woman|person)?|led|managed|ran|coordinated)\b|\b((?:was|been|am) (?:on|in|part of|a member of)|belong(?:ed)? to|joined|worked (?:at|for|in))\b/gu,
    of: SPANS,
  },
  {
    words: /\b(by day|in the daytime|during the day|at night|by night|in the morning|in the evening)\b/gu,
    of: new Set(['temperature', 'distance', 'clock', 'yen']),
  },
  { words: /\b(with|without) (?:a |an |the )?[a-z]/gu, of: MONEY },
  {
    words: /\b(with|without) (?:an?|the) (?:[a-z]+ )?(?:break|interval|pause|intermission)s?\b/gu,
    of: new Set(['clock']),
  },
  { words: /\bon the way (there|back|home|to|up|down)\b/gu },
  {
    words:
      /\bfor (one|two|three|four|five|six|an?|\d+) (?:person|people|adults?|nights?|days?|hours?|weeks?)\b/gu,
    of: MONEY,
  },
  { words: /\b(?:the|our|my|an?) (main|large|big|small|little)\b/gu, of: SIZES },
  { words: /\bat (home)\b|\b(away)\b/gu, of: SCORES },
  {
    words:
      /\b(class|lecture|lesson)(?:e?s)?\b|\b(?:club|circle|team|committee) (meeting|practice|session)s?\b/gu,
    of: new Set(['share']),
  },
  { words: /\b(pass|fail)(?:ed)?\b/gu, of: SCORES },
  {
    words:
      /\b(learn|teach|practi[cs]e|play|study)\b|\b(taught|learned|learnt|practi[cs]ed|played|studied)\b/gu,
    of: SPANS,
  },
  {
    words:
      /\b(?:the|an|our|my|its) (old)\b(?! (?:town|people|man|woman|lady|folk|age|members?|students?|staff)\b)|\b(?:the|our|my|its) (new)\b(?! (?:year|members?|students?|staff))/gu,
  },
  { words: /\b(morning|afternoon|evening)s?\b/gu },
  { words: /\b(half[- ]marathon)s?\b|(?<!\bhalf[- ])\b(marathon)s?\b/gu },
  { words: /\b(?:(boys|men)|(girls|women))'s\b/gu },
  { words: /\b(host )famil|(?<!\bhost )\b(famil)/gu },
  { words: /\b(indoor|inside|indoors)\b|\b(outdoor|outside|outdoors|on the terrace|in the garden)\b/gu },
  { words: /\b(online|by video)\b|\b(in person|face[- ]to[- ]face|on site)\b/gu },
  { words: /\b(women|girls|female)\b|\b(men|boys|male)\b/gu, of: new Set(['share']) },
  { words: /\b(jazz band|rock band|brass band|orchestra|choir)s?\b/gu },
  { words: /\bas an? (child|kid|pupil)\b|\bas an? (?:[a-z]+ )?(student|adult)\b/gu },
  { words: /\b(?:the|our|my) (?:(long|full)|(short|half|chamber)) [a-z]/gu },
  {
    words:
      /\b(?:the|our|my) (?:(upper)|(lower)) [a-z]|\b(?:the|our|my) (?:(front)|(back)) (?:row|room|garden|desk|door|hall)/gu,
  },
  { words: /\b(?:the|our|my) (north|south|east|west)(?:ern)? [a-z]/gu },
  { words: /\b(?:the|our|my) (junior|senior) (?!(?:members?|students?|year|staff)\b)[a-z]/gu },
  { words: /\bfor (?:the )?(?:(adults|grown-ups|parents|seniors)|(children|kids))\b/gu },
  {
    words:
      /\b(ordinary|normal|usual|typical|average|quiet) (?:day|shift|weekend|night)\b|\b(in (?:one|a single) day|busiest|peak|record)\b/gu,
  },
  { words: /\b(singles|doubles)\b/gu },
  { words: /\b(day|night|early|late|morning|evening) shifts?\b/gu },
  {
    words:
      /\b(?:by|the) (train|bus|bike|bicycle|car|plane|ferry|tram|subway|taxi|boat)(?= |\.|,)(?! [a-z]+ing\b| (?:company|stop|station|driver|club))/gu,
  },
  {
    words:
      /\bin (training|practice)\b|\b(practice|friendly|official|league|cup) (?:match|game)(?:es|s)?\b|\bin the (league|cup)\b/gu,
  },
  {
    words:
      /\b(spoken|oral)\b|\b(written|mock|practice|trial|practical|real) (?:[a-z]+ )?(?:test|exam(?:ination)?|part|interview)s?\b/gu,
  },
  {
    words:
      /\bfor (?:the |complete |absolute )?(beginners|newcomers)\b|\bfor (?:the )?(advanced|experienced)\b/gu,
  },
  {
    words:
      /\b(from) (?:english|japanese|french|german|chinese|korean|spanish|italian)\b|\b(into) (?:english|japanese|french|german|chinese|korean|spanish|italian)\b/gu,
  },
];

/** What is called otherwise and is the same. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['fall', 'autumn'],
  ['bicycle', 'bike'],
  ['kid', 'child'],
  ['pupil', 'child'],
  ['training', 'practice'],
  ['football', 'soccer'],
  ['supper', 'dinner'],
  ['tall', 'high'],
  ['height', 'high'],
  ['length', 'long'],
  ['width', 'wide'],
  ['depth', 'deep'],
  ['swam', 'swim'],
  ['ran', 'run'],
  ['salary', 'wage'],
  ['salaries', 'wage'],
  ['semi-final', 'semifinal'],
  ['quarter-final', 'quarterfinal'],
  ['preliminaries', 'preliminary'],
  ['final', 'last'],
  ['latest', 'last'],
  ['newest', 'last'],
  ['taught', 'teach'],
]);

/** What many words mean alike. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:borrowed|lent|loan|owed?)$/u, 'borrowed'],
  [/^(?:repaid|repay|.* back)$/u, 'back'],
  [
    /^(?:collected|raised|earned|made|brought in|profits?|proceeds|revenue|income|[a-z]+ paid|pa(?:id|ys) (?:me|us))$/u,
    'gained',
  ],
  [/^(?:costs?|expenses?|paid|[a-z]+ pay|pays|spent|spends?|[a-z]+ (?:gave|donated))$/u, 'given'],
  [/^(?:asked .*|requested|applied for)$/u, 'asked'],
  [/^(?:gave|given|granted|received)$/u, 'received'],
  [/^(?:head|president|captain|leader|chair[a-z]*|led|managed|ran|coordinated)$/u, 'leading'],
  [/^(?:(?:was|been|am) .*|belong.*|joined|worked .*)$/u, 'belonging'],
  [/^child/u, 'child'],
  [/^(?:got|scored)$/u, 'got'],
  [/^(?:lose|deducted)$/u, 'moved'],
  [/^(?:competition|contest|meet|match|race|tournament|game|championship)$/u, 'contest'],
  [/^(?:learn(?:ed|t)|practi[cs]ed?|play(?:ed)?|stud(?:y|ied))$/u, 'learn'],
  [/^(?:spent|spend|costs?|expenses)$/u, 'given'],
  [/^weigh/u, 'weigh'],
  [/^(?:lift|bench|held|holds|withstood)/u, 'borne'],
  [/^(?:lost|dropped|gained|lighter|heavier)$/u, 'moved'],
  [/day/u, 'by day'],
  [/night/u, 'at night'],
  [/^(?:main|large|big)$/u, 'large'],
  [/^(?:small|little)$/u, 'small'],
  [/^(?:boys|men|male)$/u, 'men'],
  [/^(?:girls|women|female)$/u, 'women'],
  [/^(?:online|by video)$/u, 'online'],
  [/^(?:in person|face.*|on site)$/u, 'in person'],
  [/^half[- ]/u, 'half'],
  [/^(?:half|short|chamber)$/u, 'short'],
  [/^(?:long|full)$/u, 'full'],
  [/^(?:children|kids)$/u, 'child'],
  [/^(?:ordinary|normal|usual|typical|average|quiet)$/u, 'usual'],
  [/^(?:in (?:one|a) .*|busiest|peak|record)$/u, 'busy'],
  [/^(?:indoors?|inside)$/u, 'inside'],
  [/^(?:outdoors?|outside|on the terrace|in the garden)$/u, 'outside'],
  [/^(?:spoken|oral)$/u, 'spoken'],
  [/^(?:beginners|newcomers)$/u, 'beginners'],
  [/^(?:advanced|experienced)$/u, 'advanced'],
];

/** The words of each kind that a sentence holds; null for a kind it does not speak of. */
const kindsIn = createTextCache((sentence: string): readonly (ReadonlySet<string> | null)[] => {
  const folded = foldWidth(sentence);
  return KINDS.map(({ words }) => {
    const found = new Set<string>();
    for (const match of folded.matchAll(words)) {
      const word = match.slice(1).find((group) => group !== undefined) ?? '';
      found.add(SAME.get(word) ?? CLASSES.find(([of]) => of.test(word))?.[1] ?? word);
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
