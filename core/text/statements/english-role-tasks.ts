import { englishTasks } from './role-tasks.ts';
import { noWish, type RoleWish, type Said, wishOf } from './role-wish.ts';

/** I would like to …; what is in it tells yes from no. */
const WANT_TO =
  /\bi(?:'d|'m| am| would| do| don't| wouldn't)?(?: not| never| really| mainly| still| rather| certainly| definitely| truly| simply| just)?(?: not)? (?:want(?:ed)?|wish(?:ed)?|hoped?|hoping|(?<=\b(?:would|wouldn't|i'd)\b[^,.;]{0,16})(?:like|love)|prefer(?:red)?|aim(?:ed|ing)?|plan(?:ned|ning)?|intend(?:ed)?|hated?)(?: most| most of all| above all| to be able| to come here)? to (?:(?!(?:learn|study|grow|improve)\b)(?:[a-z']+ ){1,5}and )?$/u;
/** I'd be happiest …. */
const HAPPY = /\bi(?:'d| would) be (?:happiest|happier) (?:doing work )?$/u;
/** I hope I can …. */
const WISH_I_CAN = /\bi (?:hope|wish) (?:that )?i (?:can|could|may|will|get to) $/u;
/** What I want to do is to …, my wish is to …, the job I want is …. */
const WISH_IS =
  /\b(?:my (?:own )?(?:wish|hope|aim|goal|plan|(?:desired|preferred|ideal|target|dream) (?:job|work|role|position))|what i(?:'d| would)? (?:really |most )?(?:want(?:ed)?|liked?|loved?|hoped?)(?: to do)?(?: most)?|the (?:job|work|role|position|kind of work) (?:that )?i(?:'d| would)? (?:want(?:ed)?|hoped?|liked?|am hoping)(?: for)?(?: to do)?(?: most)?) +(?:is|was|would be) (?:to |in )?$/u;
/** I want a job selling …. */
const WANT_JOB =
  /\bi(?:'d|'m| am| would| do| don't| wouldn't)?(?: not| never| really| mainly| rather)?(?: not)? (?:want(?:ed)?|wish(?:ed)? for|hoped? for|like|love|prefer(?:red)?|looking for|applying for|hoping for|after) (?:an?|the|your|any) (?:job|role|position|post|career)(?: (?:of|in|where i(?: can| could)?))? $/u;
/** I asked to be put in the team that …. */
const IN_THE_TEAM =
  /\bi(?:'d| would| do| don't| wouldn't)?(?: not| never)? (?:want(?:ed)?|wish(?:ed)?|hoped?|liked?|love|prefer(?:red)?|ask(?:ed)?)\b[^,.;]{0,30}\b(?:team|department|section|division|group|job|role|position) (?:that|which|who|where i(?: can| could)?) $/u;
/** With those who do the work one may only talk. */
const MEETING = /\b(?:talk|meet|hear|speak|learn|visit|see|ask|know|thank|watch|contact|with)\b/u;
const LET_ME = /(?:^|\bplease )let me $/u;
const SEE_MYSELF = /\bi (?:can |could )?(?:see|picture|imagine) myself $/u;
const LABEL =
  /^\W*(?:my )?(?:desired|preferred|hoped-for|target) (?:job|work|role|position|duties|tasks?) ?[:=–-] ?(?:to )?$|^\W*(?:job|work|role|position) (?:wanted|desired|sought|i want) ?[:=–-] ?(?:to )?$/u;
const BEHIND =
  /^\s+(?:is|isn't|is not|would be) (?:what|the (?:job|work|role|kind of work)(?: that)?) i(?:'d| would)?(?: really| most)? (?:want|hope|like|love)\b/u;
/** A task that goes on in another way is another thing: to sell insurance agents a car. */
const ENDS =
  /^\s*(?:[.,;!)"]|$)|^\s+(?:for|at|to|with|in|here|as|from|that|which|because|since|so|and|by|on|across|all|abroad|every|rather|not|is|isn't|would|most)\b/u;
const NOT_WORK =
  /\b(?:clubs?|circle|seminar|festival|free time|spare time|at home|volunteer\w*|weekends?|hobby|hobbies|family|friends?|thesis|part-time|internship|my (?:old|own)|university|college|course|classmates?|as a (?:child|kid|student)|side job|while (?:studying|travelling))\b/u;
const NO = /\b(?:not|never|hate)\b|n't\b/u;
const PAST = /\b(?:want|wish|hop|lik|lov|preferr|aim|plann|intend)ed\b|\bwas\b/u;

function saidOf(lead: string, behind: string, told: boolean): Said {
  if (!ENDS.test(behind)) return null;
  const frame = [
    WANT_TO,
    HAPPY,
    WISH_I_CAN,
    WISH_IS,
    WANT_JOB,
    IN_THE_TEAM,
    LET_ME,
    SEE_MYSELF,
    LABEL,
  ].reduce<string | undefined>((found, pattern) => found ?? pattern.exec(lead)?.[0], undefined);
  const own = frame ?? (lead.trim() === '' ? BEHIND.exec(behind)?.[0] : undefined);
  if (own === undefined || (IN_THE_TEAM.test(own) && MEETING.test(own)) || (PAST.test(own) && !told))
    return null;
  return NO.test(own) ? 'no' : 'yes';
}

/** What one wishes to do where no work is named (to sell your products), in a folded sentence; `told` marks one that reports what was said. */
export function readEnglishTask(text: string, told: boolean, later: boolean): RoleWish {
  const mentions = englishTasks(text);
  if (mentions.length === 0 || NOT_WORK.test(text)) return noWish;
  const said = mentions.map(({ start, end }) => saidOf(text.slice(0, start), text.slice(end), told));
  if (said.every((one) => one === null)) return noWish;
  return wishOf(
    mentions.map(({ id }) => ({ ids: [id] })),
    said,
    { open: false, later, alone: false },
  );
}
