/**
 * A plain wish for a safe employer or for a bold one, said without calling it a criterion: I want a job I will never lose. It is
 * held against its opposite only, never against a wish of another kind.
 */
export type Leaning = 'stability' | 'risk';

/** Without one of these nothing is said of safety or risk. */
const MAY_LEAN =
  /stab|secur|\bsafe|bankrupt|\blose\b|solid|steady|retire|lifetime|excit|still|start-?up|ventur|risk|adventur|under\b|collaps/u;

const EMPLOYER =
  '(?:compan(?:y|ies)|employers?|firms?|jobs?|workplaces?|career|employment|organi[sz]ations?|place to work|business)';
const SAFE = new RegExp(
  [
    `\\b(?:stable|secure|safe|safest|solid|steady|most stable|most secure)(?:,| and)?(?: [a-z-]+){0,2} (?:${EMPLOYER}|income)\\b`,
    `\\b${EMPLOYER} (?:that |which |where |i )?(?:[a-z']+ ){0,3}(?:not|never|won't|n't)(?: ever| easily)? (?:go (?:bankrupt|under)|collapse|lose|lay)\\b`,
    `\\b${EMPLOYER} with (?:a )?(?:solid|stable|secure|steady) (?:base|foundations?|business|financ[a-z]*|management|income|profits?|results)\\b`,
    '\\b(?:company|firm|employer|business|somewhere) (?:that |which )?(?:will |can |should )(?:still |always )?(?:be (?:here|there|around)|exist|survive|last)\\b',
    '\\b(?:choose|prefer|value|take|pick|want|need) (?:security|safety)(?= over\\b|[.,;]|\\s*$)',
    `\\b${EMPLOYER} (?:(?:that|which) )?(?:is|are|be|feels|stays|remains) (?:[a-z]+ )?(?:stable|secure|safe|solid)\\b`,
    `\\b(?:stability|job security|lifetime employment)\\b`,
    `\\b(?:work|stay|remain|be) (?:at|with|in|for) (?:one|the same|a single) (?:company|firm|employer|place) (?:until|till|for life|all my life|my whole)`,
    `\\bto be safe at an? [a-z ]{0,12}(?:company|firm|corporation)\\b`,
  ].join('|'),
  'u',
);
const BOLD = new RegExp(
  [
    '\\b(?:start-?ups?|(?:young|new|small|early) ventures?|venture (?:company|companies|firms?|business)|a venture)\\b',
    `\\b(?:risky|riskiest|riskier|unstable) (?:[a-z-]+ )?${EMPLOYER}\\b`,
    "\\b(?:take|taking|taken|run) (?:big |bigger |more |some |real |a |many )?risks?(?= (?:at work|in my (?:work|job|career)|while i(?: am|'m) young|,? (?:so|because))|[.,;]|\\s*$)",
    `\\b(?:exciting|adventurous) ${EMPLOYER}\\b|\\b(?:choose|prefer|value|take|pick|want|need) (?:excitement|adventure)\\b`,
    `\\b${EMPLOYER} (?:(?:that|which) )(?:takes|runs) (?:big )?risks\\b`,
    '\\badventure (?:in|at|from) (?:my )?(?:work|job)\\b',
  ].join('|'),
  'u',
);
/** A wish of the speaker's own, now. */
const WISH =
  /\bi(?:'d| would|'m| am|'ll| will|'ve)? (?:(?:really|just|simply|only|always|most|mainly|rather|definitely|certainly|much|decided to|have decided to|going to) )*(?:want(?:ed)?|like|love|prefer(?:red)?|need(?:ed)?|hop(?:e|ed|ing)|wish(?:ed)?|look(?:ing)? for|pick|join|choose|take|go for|fail|aim(?:ing)? for|apply(?:ing)? (?:only )?to|seek(?:ing)?|after)\b|(?<=\b(?:told|said|answered|replied|explained)\b[^.;]{0,40})\bi was (?:looking for|after|hoping for)\b|\b(?:is|was|are) what i(?:'m| am|'d)? (?:really |most )?(?:want(?:ed)?|need(?:ed)?|like|looking for|look for|hop(?:e|ing) for|seek)\b|\b(?:company|firm|employer|job) wins\b/u;
/** What is shunned, so that its opposite is wished for. */
const SHUN =
  /\bi(?:'d| would|'ll| will|'m)? (?:really )?(?:never (?:want|join|work|choose|pick|apply|take|run)|not (?:want|join|work|choose|pick|apply|like|take|dare)|(?:do not|don't|would not|wouldn't|won't|will not|could not|couldn't|can't|cannot) (?:really |ever )?(?:want|wish|like|join|work|choose|pick|apply|take|dare|need)|hate|avoid|am afraid of|dislike)\b|\b(?:would )?bores? me\b|\bi(?:'d| would| get)(?: be)? bored (?:at|in|by|with)\b|\b(?:is|are) (?:not|n't) what i (?:want|need|look for)\b|\bis(?:n't| not) for me\b|\b(?:scares?|frightens?) me\b/u;
/** Told of later, of a firm of one's own, of this company, of others or of other things than work. */
const ASIDE =
  /\b(?:you|your|yours|someday|one day|in the future|later|eventually|own (?:company|business|firm|start-?up)|found(?:ed)?|invest(?:ment|ing|or|ors)?|customers?|clients?|users?|products?|food|drivers?|club|part-time|internships?|intern|thesis|seminar|class|course|project|circle|research|team|match|game|visited|(?<!even )if|unless|used to|but|however|although|though|while studying|talk(?:ed)? (?:to|with)|both|as well|also|too|not only|just as)\b|\?/u;
const PREFERRED =
  /\b(?:rather ([^,.;]{4,60}?) than|((?:prefer|choose|value|take|pick|want) (?!to\b)[^,.;]{4,40}?) (?:over|rather than|more than|instead of|(?<=\bprefer [^,.;]{0,40})to)) [^,.;]*/u;

/** Reads whether a folded sentence wishes for a safe employer or for a bold one. */
export function readLeaning(text: string): Leaning | null {
  if (!MAY_LEAN.test(text) || ASIDE.test(text)) return null;
  const said = text.replace(PREFERRED, '$1$2');
  const shuns = SHUN.test(said);
  if (!shuns && !WISH.test(said)) return null;
  const [main = said, ...reasons] = said.split(/,? (?:so|because|since)\b/u);
  const leans = [main, ...reasons].flatMap((part): Leaning[] => {
    const [safe, bold] = [SAFE.test(part), BOLD.test(part)];
    if (safe === bold) return [];
    return [safe !== SHUN.test(part) ? 'stability' : 'risk'];
  });
  const [first] = leans;
  return first !== undefined && leans.every((one) => one === first) ? first : null;
}

/** Without one of these nothing is said not to count. */
const MAY_NOT_COUNT = /n't|\bnot\b|\bnever\b|\bnothing\b|\blast thing\b/u;
/** Said of other things than a choice of work. */
const ELSEWHERE =
  /\b(?:clubs?|part-time|volunteer[a-z]*|thesis|seminar|class|course|project|circle|team|match|game|contest|tournament|festival|school|friends?|when we|as long as|people by)\b/u;
const UNCOUNTED: readonly RegExp[] = [
  /(?:^|,|\b(?:that|but|and|said)) ?((?:[a-z][a-z'-]* ){1,4}?)(?:is|comes as|was) the last thing (?:that )?i(?:'d| would)? (?:look at|think (?:of|about)|care about|consider|choose by)\b/u,
  /(?:^|,|\b(?:that|but|and|said|them|her|him|recruiter|interviewer)) ?((?:[a-z][a-z'-]*,? ){1,4}?)means? (?:nothing|little|not much)(?: at all)? (?:to|for) me\b/u,
  /\b(?:said|told [a-z]+|answered|replied|explained|admitted)(?: that)? ((?:[a-z][a-z'-]*,? ){1,5}?)(?:did not|didn't|would not|wouldn't) (?:really )?(?:matter|count|interest me)\b/u,
  /\bi(?:'d| would|'ll| will)? ?(?:do not|don't|did not|didn't|never|would never|won't|will not|not) (?:ever )?(?:choose|pick|judge|select|decide|rate|rank)(?: on)?(?: (?:a|my|any|the))?(?: (?:company|companies|employers?|firms?|job|jobs|workplace))? (?:by|on|for|because of|based on|according to) ([a-z][a-z' -]{2,30}?)(?=[,.;:]|$| but\b| and\b| alone\b| when\b)/u,
];

/** Finds what a folded sentence says not to count in a choice: security means nothing to me. */
export function uncounted(text: string): string[] {
  if (!MAY_NOT_COUNT.test(text) || ELSEWHERE.test(text)) return [];
  return UNCOUNTED.flatMap((pattern) => {
    const thing = pattern
      .exec(text)?.[1]
      ?.trim()
      .replace(/^(?:the|a|an|its|their|that) /u, '');
    return thing === undefined || thing === '' || /^(?:it|that|this|they|which|who|what)\b/u.test(thing)
      ? []
      : [thing];
  });
}
