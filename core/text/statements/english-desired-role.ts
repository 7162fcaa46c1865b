import { isEnglishOccupation } from './occupations.ts';
import { englishPlacesKnown } from './places.ts';
import { rolesIn } from './roles.ts';
import { naming, type Position } from './statement.ts';

const KIND = '(?:position|role|job|department|team|career|division|function|post|field of work|line of work)';
const LABEL = new RegExp(
  `\\b(?:desired|preferred|target|ideal|chosen|dream) (?:first )?${KIND}(?: of choice| sought| desired| applied for)?\\b\\s?(?:is|:|would be)?\\s?(.*)|^${KIND} (?:of choice|sought|desired|applied for|wanted)\\s?(?:is|:)?\\s?(.*)`,
  'u',
);
/** The job I am aiming for is …. */
const KIND_WISH = `\\b(?:the |my )?(?:first )?${KIND} (?:that )?(?:i want|i hope|i would like|i am (?:really )?after|i'm (?:really )?after|i am hoping for|i'm hoping for|i'd like|i prefer|i'd prefer|i am after|i'm after|i have in mind|i am aiming for|i'm aiming for|i hope for)(?: to (?:join|do|have|work in|start in))?(?: most)?(?: with you| here)? (?:is|would be) (?:one )?(?:in |that of )?(?:a |an |the )?(.*)`;
/** I decided on pottery as my job. */
const DECIDED =
  '\\b(?:decided (?:on|for)|settled on|chose|chosen|picked|go for|choose) (?:an? |the )?([a-z][a-z -]{2,30}?) as my (?:desired |preferred |future |first-choice |own )?(?:role|position|job|occupation|career|profession|line of work)\\b';
const WISHES: readonly RegExp[] = [
  '\\b(?:hoping|hope|looking|applying|apply|aiming|aim|applied|going)(?: mainly| primarily| now)? (?:for:?|to (?:be|become|work as)) (?:a |an |the |your |some )?(?:(?:role|position|job|post|career|place|work)s? )?(?:in |as (?:a |an )?|on )?(.*)',
  '\\b(?:want|wanted now|like|hopes?|love|prefer|plan|intend|wish|keen|eager|ready|aim|aiming|hoping|goal is|aim is|plan is|wish is) (?:to|on) (?:(?:work|working|start(?:ing)?(?: out| off)?|begin|join(?:ing)?(?: you)?|be (?:placed|assigned|put|posted|hired)|be|become|becoming|go|move|get|contribute|build (?:a|my) career|have a career|make a career|spend my first years?|do|take on|train|be placed|be assigned))\\b\\s?(?:mainly |first |my career )?(?:as |in |into |on |with |to )?(?:a |an |the |your |part of (?:the |your )?)?(.*)',
  KIND_WISH,
  '\\b(?:interested in|keen on|set on|excited about|thinking of|drawn to) (?:(?:a |an |the )?(?:role|position|job|career|work|working|starting|becoming|joining)\\b\\s?(?:in|as|for|with)?) ?(?:a |an |the |your )?(.*)',
  '\\b(?:want|like|hope for|love|prefer) (?:a |an )(?:[a-z-]+ )?(?:job|role|position|career|post) (?:in|as|with) (?:a |an |the )?(.*)',
  '\\b(?:want|like|hope for|love|prefer) (?:a |an |the )((?:[a-z&-]+ ){1,3}(?:job|role|position|post)\\b.*)',
  '\\b(?:only )?interested in (?:an? )?([a-z -]{3,40}?) (?:positions?|roles?|jobs?|posts?)\\b',
  `\\basked\\b[^,]*\\b${KIND}\\b[^,]*,? (?:and|when|so) i (?:replied|answered|said|named|chose|picked|asked for|went for)(?: that)?(?: with)?:? (?:the |a |an )?(.*)`,
  DECIDED,
  '\\bi see myself (?:working |starting |starting out |beginning )?(?:in|as) (?:a |an |the |your )?(.*)',
  '\\b(?:like|want|hope|prefer) (?:you )?(?:to |will |would |can )?(?:put|place|assign) me (?:in|to|on) (?:the |your )?(.*)',
  `^(?:so |yes,? )?([a-z][a-z &-]{2,40}?),? (?:that's|that is|is) (?:the|a) ${KIND} (?:that )?i(?:'m| am|'d| would)? (?:want|aiming for|hoping for|looking for|after|like)(?: most)?(?=[.,;]|$| (?:at|in|with|here|and|because|since)\\b)`,
].map((source) => new RegExp(source, 'u'));
const OF_KIND = new RegExp(`${KIND_WISH}|${DECIDED}`, 'u');
/** A field of work outside the table: game testing, pottery. */
const FIELD =
  /^(?:in )?((?:(?![a-z]+ing )[a-z]{3,} ){0,2}[a-z]{3,}(?:ing|tion|ment|try|ics|logy|graphy|work|therapy|craft|nomy|ture|care))$/u;
const PRAISED =
  /\b(?:interest|challeng|excit|reward|demand|fulfill|satisfy|bor|tir|promis|appeal|engag|stimulat|inspir|chang|go|do|mov|com|someth|noth|everyth|anyth|hav|be|try|work)ing$|\bnetwork$|\b(?:the|and|for|with|not|very|also|still|more|most)\b/u;
const LATER =
  /\bin the future\b|\bsomeday\b|\beventually\b|\b(?:in|after) (?:five|ten|three|\d+) (?:or so )?years\b|\byears from now\b|\blater\b|\blong[- ](?:term|run)\b|\bone day\b|\bultimately\b|\bafter (?:a few|some|two|three)\b|\bin my (?:thirties|forties)\b|\bcareer goal\b|\bmy dream\b(?! (?:job|role|position|post))|\bfurther (?:on|ahead)\b|\bgrow into\b|\bmaybe\b/u;
const HEAD =
  /\b(?:role|position|job|occupation|career|profession|line of work|hop|look|appl|want|like|love|prefer|plan|intend|wish|goal|aim|interested|keen|see myself|desired|target|ideal|drawn|eager|set on|department|team)/u;
const NEAR_END =
  /[,;.]|\b(?:because|so that|where|who|which|that|since|after|before|and (?:then|i|to|later)|rather than|instead of|not)\b/u;
/** A name of work outside the list, sure by its ending or by the word behind it. */
const NAMED =
  /^(?:as |in )?(?:a |an |the |your )?([a-z][a-z-]*(?: [a-z-]+)?) (?:team|department|division|role|position|job|post|ward|unit|clinic|desk|room|section|floor)\b|\bas an? ((?:[a-z-]+ )?[a-z-]{3,}(?:er|or|ist|ian|ant))\b/u;
const GENERIC =
  /\b(?:leader|mentor|trainer|coach|helper|supporter|speaker|captain|senior|elder|team player|member|manager|worker|newcomer|beginner|graduate|person|junior|professional|expert|partner|volunteer|learner|player|first|new|good|great|same|right|your|this|that|any|other|different|full-time|part-time|permanent|international|overseas|challenging|leading|next|strong|small|big|large|customer|entry|office|secure|stable|warm|friendly|safe|interesting|well-paid|quiet|busy|close|close-knit|local|remote|whole|better|bigger|career|number|founder|career-changer)\b/u;

/** Any present wish in which only one kind of work is named. */
const CUE =
  /\b(?:apply(?:ing)? (?:as|for)|seek(?:ing)?|i wish|i'd wish|aiming|aim for|position|role|track|post|division|what i(?:'m| am)? (?:after|want|going for)|where i see myself|the (?:job|team|department|division|track|field) (?:for me|i)|interests me as a job|my (?:choice|pick|wish) (?:is|would be)|hire me|put me in|place me in|consider(?:ed)? (?:me )?for|put myself forward)\b/u;
const STORY =
  /\b(?:was|were|had|did|worked|learned|helped|led|managed|showed|because i|taught|project|club|seminar|customers? (?:asked|said))\b/u;

function readCued(text: string): Position | null {
  if (!CUE.test(text) || STORY.test(text) || LATER.test(text)) return null;
  const roles = rolesIn(text, false);
  return roles.length === 1 ? naming(roles, true) : null;
}

/** What the first wish in a sentence is for. */
function wishedIn(text: string): string | undefined {
  for (const wish of WISHES) {
    const part = wish.exec(text)?.[1];
    if (part !== undefined && part.trim() !== '') return part;
  }
  return undefined;
}

/** As whom a task would be done: planning routes as a dispatcher. */
function somebodyIn(value: string): string[] {
  const word = /\bas an? ([a-z-]+)/u.exec(value)?.[1] ?? '';
  return isEnglishOccupation(word, false) ? [word] : [];
}

/** Reads which kind of work an English sentence asks for; null when none is named. */
export function readEnglishRole(text: string): Position | null {
  if (!HEAD.test(text)) return null;
  if (/\b(?:don't|do not|not|never) (?:want|like|hope|wish|plan|intend|looking|applying)\b/u.test(text))
    return null;
  const later = LATER.test(text);
  const label = LABEL.exec(text);
  const value = label?.[1] ?? label?.[2] ?? wishedIn(text);
  if (value === undefined) return readCued(text);
  const near = value.split(NEAR_END)[0] ?? '';
  const roles = rolesIn(near.slice(0, 60), false).length > 0 ? rolesIn(value, false) : [];
  if (roles.length > 0)
    return naming(
      [...new Set([...roles, ...(later ? rolesIn(text, false) : []), ...somebodyIn(value)])],
      !later,
    );
  const field = OF_KIND.test(text) ? FIELD.exec(near.trim())?.[1] : undefined;
  if (field !== undefined && !PRAISED.test(field) && !GENERIC.test(field)) return naming([field], !later);
  const plain =
    label === null
      ? NAMED.exec(near)
          ?.slice(1)
          .find((part) => part !== undefined)
      : /^(?:in |as )?(?:a |an |the )?([a-z][a-z -]{2,30})$/u.exec(near.trim())?.[1];
  return plain === undefined || GENERIC.test(plain) || englishPlacesKnown(plain).length > 0
    ? null
    : naming([plain.trim()], !later);
}
