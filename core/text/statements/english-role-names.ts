import { isEnglishOccupation } from './occupations.ts';
import { fieldsOf } from './role-fields.ts';
import { engineerOf, type RoleMention, roleMentions } from './roles.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** What makes a name of work a post or a place in the company: a sales job, the sales team. */
const UNITS = words(
  'job jobs role roles position positions post posts work career careers department departments team teams division divisions section sections track field side function unit group staff desk opening openings vacancy area line lab laboratory office trainee assistant rep reps officer specialist representative professional person member duties branch floor room ward handling operations management affairs risk coordinator associate administrator executive apprentice expert section place control guard intake',
);
/** Words that may stand between a wish and the work wished for, whatever their order. */
const LINKS = words(`
  i i'm i'd i've i'll me my mine myself you your you're us we a an the this that that's it it's its is am was are be been being would will could can should
  has have had do does doing did to in on at of for as into with-you and or but so now still here there first second most more best only just really very
  truly mainly primarily simply definitely certainly always especially particularly ideally please kindly mostly exactly what which where who one ones
  someone something thing kind type sort part chance want wanted wants wanting wish wished wishes wishing hope hoped hopes hoping hoped-for like liked love loved
  prefer preferred preference preferences preferring aim aimed aiming aims plan planned planning intend intended intending keen eager ready glad delighted unhappy miserable happy forward path accept remains happiest
  set heart eye eyes sights mind looking look seeking seek sought after going go gone apply applying applied application applications chose chosen
  choose choosing choice choices pick picked picking first-choice second-choice top number-one desired target targeted goal dream ideal interested
  interest interests interesting excited enthusiastic drawn attracted put place placed placing assign assigned assigning assignment hire hired employed post posted posting
  let asked ask asking requested request requesting requests ticked wrote written write entered named name answered answer replied said say see picture imagine
  come came opted opting opt decided deciding decision settled fixed pursue pursuing pursued settle pitch bid going-for
  work working worked start starting started begin beginning join joining joined become becoming get getting enter entering take taking move moving build building make making
  train train-as spend end up off out about right from day years company future life new graduate employee entry-level junior full-time permanent
  serve serving handle handling devote devoting belong belonging aspire aspiring aspiration desire desires determined resolved ambition down must candidate charge involved engaged responsible
  not don't doesn't wouldn't won't can't cannot couldn't shouldn't isn't wasn't aren't didn't never no nothing none hardly neither nor any anything anywhere everything everywhere every except besides apart than other another
  rather instead avoid avoiding decline refuse hate dislike reject turn down against rule skip stay away keep considering consider considered thinking think thought long ever
  job jobs role roles position positions post career careers department departments team division section field occupation function track opening openings vacancy place
  employ employed made narrowed form sheet stand title intention filled box all by responded attracts appeals suits placing putting if possible given give gives choice, free whatever up say said ruled ruling wrong dept mind no longer plans care keep there try trying hand`);
/** Words after a name that leave it whole; any other makes it part of a longer name: sales calls. */
const AFTER = words(`
  because since so where when while after before with at in for and or but if as is was are would will that which who by from to on rather instead not than through here there more most first
  now right too also yourselves please thanks then even though although until once during under over about every without within alongside using helping selling meeting
  full-time i i'm i'd has have can could should interests interest appeals suits attracts fits seems remains sounds works best only alone exclusively solely someday one later eventually again still always at-all my me we you your it it's suited appealed attracted`);
/** What makes a name a company's: a shipping company. */
const EMPLOYERS =
  /^(?:compan(?:y|ies)|firms?|groups?|banks?|chains?|agenc(?:y|ies)|studios?|business|industry)$/u;
/** A house one works in, whatever one does there. */
const IN_PLACE = /^(?:hotels?|shop floor)$/u;
/** A job that supports …: what is done by that, no kind of work. */
const DOES = /^(?:supports?|designs?|research|plans|markets|tours|imports?|exports?|sounds?)$/u;
const IS = /^(?:is|was|would|will|has|that's)$/u;
const THAT = /^(?:that|which|who)$/u;
const DETERMINERS = words(
  'a an the your in as of my into on our their his her some is was be become becoming for do doing',
);

/** A word or a sign of a sentence. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** The work named at some tokens of a sentence, with the words that make it a post. */
export interface Named {
  ids: readonly string[];
  word: string;
  from: number;
  to: number;
  post: boolean;
  /** A name outside the table. */
  other: boolean;
}

/** Parts a folded sentence into words and signs. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[a-z][a-z'/-]*(?:&[a-z]+)?|\d+|[^\sa-z\d]/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Finds the work that a sentence names; what is only part of a longer name (sales calls) is left out. */
export function namedIn(mentions: readonly RoleMention[], text: string, tokens: readonly Token[]): Named[] {
  const found: { ids: string[]; start: number; end: number }[] = [];
  for (const { id, start, end } of mentions) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end + 1 && !/[,;/.]/u.test(text.slice(last.end, start))) {
      last.ids.push(id);
      last.end = Math.max(last.end, end);
    } else found.push({ ids: [id], start, end });
  }
  return found.flatMap(({ ids, start, end }) => {
    const from = tokens.findIndex((token) => token.end > start);
    let to = tokens.findLastIndex((token) => token.start < end);
    const bare = to;
    while (UNITS.has(tokens[to + 1]?.word ?? '')) to += 1;
    const next = tokens[to + 1]?.word ?? '';
    const whole = !EMPLOYERS.test(next) && (!/^[a-z]/u.test(next) || AFTER.has(next) || LINKS.has(next));
    const own = ids.length > 1 ? ids.filter((id) => id !== 'engineer') : ids;
    const place = to === bare && IN_PLACE.test(text.slice(start, end));
    if (
      !whole ||
      place ||
      (to === bare &&
        DOES.test(text.slice(start, end)) &&
        !IS.test(next) &&
        THAT.test(tokens[from - 1]?.word ?? ''))
    )
      return [];
    const phrase = text.slice(tokens[Math.max(0, from - 2)]?.start, tokens[to + 2]?.end);
    const all = [...engineerOf(own, text), ...fieldsOf(own, phrase, false)];
    return [{ ids: all, word: text.slice(start, end), from, to, post: to > bare, other: false }];
  });
}

/** What a name of work outside the table may stand behind: as a …, the job is …, position: …. */
const BEFORE_NAME =
  /^(?:an?|your|as|that|is|was|be|become|becoming|being|new|said|answered|replied|put|wrote|named|picked|down|chose|choose|the|for|of|[:"“'(–-])$/u;
/** Words that may be part of such a name: a [flight] dispatcher. */
const MOST_QUALIFIERS = 2;
const WORD = /^(?:[a-z-]{3,}(?:'s|s')?|\d|d)$/u;
/** Said of anybody, whatever the work. */
const PRAISE =
  /^(?:good|great|real|true|strong|reliable|better|best|calm|kind|skilled|excellent|respected|trusted|first-rate|successful|happy|proud|wonderful|useful|valuable|regular|loyal|fast|quick|hard|big|full|front|whole|certified|qualified|professional|full-time|part-time|independent|tougher|stronger|wiser|calmer|braver|sharper|clearer|confident|clear|patient|careful|creative|natural|honest|responsible|active|positive|capable|cheerful|dependable|tough|wise)$/u;

/** Without an article a name of work needs one of these in its sentence; else it may be a company's or a town's. */
const OF_WORK =
  /^(?:jobs?|roles?|positions?|posts?|occupation|career|work|title|be|become|becoming|as|team|department|field|answered|said)$/u;
const ARTICLE = /^(?:an?|your|new)$/u;

/** Finds names of work outside the table, told by the ending of their last word and the words around them. */
export function occupationsIn(tokens: readonly Token[]): Named[] {
  const ofWork = tokens.some(({ word }) => OF_WORK.test(word));
  return tokens.flatMap(({ word: written }, to) => {
    const word = written.replace(/'s$/u, '');
    const behind = tokens[to + 1]?.word ?? '';
    if (
      !isEnglishOccupation(word, true) ||
      (/^[a-z]/u.test(behind) && !AFTER.has(behind) && !LINKS.has(behind) && !UNITS.has(behind))
    )
      return [];
    for (let from = to; from >= Math.max(0, to - MOST_QUALIFIERS); from -= 1) {
      const own = tokens[from]?.word ?? '';
      if (from < to && (!WORD.test(own) || LINKS.has(own) || PRAISE.test(own))) return [];
      if (from > 0 && !BEFORE_NAME.test(tokens[from - 1]?.word ?? '')) continue;
      if (!isEnglishOccupation(word, from < to) || !(ofWork || ARTICLE.test(tokens[from - 1]?.word ?? '')))
        return [];
      const name = [...tokens.slice(from, to).map((token) => token.word), word].join(' ');
      const end = UNITS.has(behind) ? to + 1 : to;
      return [{ ids: [name], word: name, from, to: end, post: true, other: true }];
    }
    return [];
  });
}

/** Assigned to game testing. */
const PUT = /^(?:assigned|appointed|posted|attached|allocated|sent|moved)$/u;
/** How many words lead to a wish at most. */
const FARTHEST = 40;
/** How many words before a name may say more of it: a [junior overseas] sales role. */
const QUALIFIERS = 4;
/** Behind these a wish may go without its I: asked to be, told them that. */
const OPENING = /^(?:that|them|her|him|said|told|answered|asked|;|:|•|-)$/u;
/** Links that are often part of a name: a picture book editor. */
const NOUNS = /^(?:picture|place|day|line|form|path|entry-level|junior|full-time|permanent|graduate|new)$/u;
const LABEL_END = /^[:=–-]$/u;
const QUOTES = /^["“”'():=–-]$/u;

/** The words before a name as far as they lead to a wish, read backwards. */
export function leading(
  tokens: readonly Token[],
  names: readonly Named[],
  at: Named,
): { run: string; opens: boolean } {
  const inName = (index: number) => names.some((one) => index >= one.from && index <= one.to);
  let first = at.from - 1;
  for (let skipped = 1; skipped <= QUALIFIERS; skipped += 1) {
    if (LINKS.has(tokens[at.from - 1]?.word ?? '')) break;
    const before = tokens[at.from - 1 - skipped]?.word ?? '';
    if (
      LABEL_END.test(before) ||
      DETERMINERS.has(before) ||
      (before === 'to' && PUT.test(tokens[at.from - 2 - skipped]?.word ?? ''))
    ) {
      const between = tokens.slice(at.from - skipped, at.from);
      if (
        between.every(
          ({ word }) =>
            /^[a-z]/u.test(word) && (LABEL_END.test(before) || !LINKS.has(word) || NOUNS.test(word)),
        )
      )
        first = at.from - 1 - skipped;
      break;
    }
  }
  const end = first + 1;
  const opensAt = (index: number) => OPENING.test(tokens[index]?.word ?? '');
  const farthest = Math.max(0, end - FARTHEST);
  while (first >= farthest) {
    const word = tokens[first]?.word ?? '';
    if (word === 'where' || (word === 'who' && tokens[first - 1]?.word !== 'someone')) break;
    if (!LINKS.has(word) && !UNITS.has(word) && !inName(first) && !QUOTES.test(word)) break;
    first -= 1;
  }
  const run = tokens.slice(first + 1, end).map(({ word }) => word);
  return { run: run.join(' '), opens: first < 0 || opensAt(first) || opensAt(first + 1) };
}

const TURNED_VERB = /^(?:is|was|would)$/u;

/** The words after a name as far as they lead to a wish. */
export function following(tokens: readonly Token[], at: Named): string {
  let last = at.to + 1;
  while (QUOTES.test(tokens[last]?.word ?? '')) last += 1;
  if (tokens[last]?.word === ',' && /^(?:that's|which|it's|that)$/u.test(tokens[last + 1]?.word ?? ''))
    last += 1;
  if (/^(?:in|for)$/u.test(tokens[last]?.word ?? '') && TURNED_VERB.test(tokens[last + 2]?.word ?? ''))
    last += 2;
  const from = last;
  while (last < Math.min(tokens.length, from + FARTHEST)) {
    const word = tokens[last]?.word ?? '';
    if (
      !LINKS.has(word) &&
      !UNITS.has(word) &&
      !/^(?:last|least|worst|priority|suit(?:s|ed)?|appealed|appeals?|attracts?|remains|seems)$/u.test(word)
    )
      break;
    last += 1;
  }
  return tokens
    .slice(from, last)
    .map(({ word }) => word)
    .join(' ');
}

/** Finds the roles that a folded English stretch names whole, not as part of a longer name (sales calls). */
export function wholeRolesIn(text: string): string[] {
  return namedIn(roleMentions(text, false), text, tokensOf(text)).flatMap(({ ids }) => ids);
}
