import type { Said } from './role-wish.ts';

/** What a kind of work is called. */
export const KIND =
  '(?:roles?|jobs?|positions?|posts?|departments?|teams?|divisions?|sections?|field|occupation|assignment|kind of work|type of work|work|tasks?|duties|line of work|job types?)';

/** Sales and nothing else. */
const ALONE = /^,? (?:and|or) nothing(?: else)?\b|^ only[.!]?$/u;
/** As for the job, it has to be sales. */
const ABOUT_ROLE = new RegExp(
  `\\b(?:if i (?:could|can|may) (?:choose|pick) any|as for|regarding|concerning|when it comes to)(?: (?:the|my|your|a|one))?(?: \\w+)? ${KIND}(?: (?:here|with you|freely))?,? (?:it|that)(?:'s| is| has to be| must be| would be| should be) (?:in )?(?:an? |the )?$`,
  'u',
);
/** For me it's sales. */
const FOR_ME =
  /^(?:for me,? (?:it's|it is|it has to be)|if i (?:can|could|may) choose(?: freely)?,(?: it's| it is)?) $/u;
/** As a sales rep, in the sales team: before what one would like to do there. */
const FRONTED = /^\s*(?:(?:in|within) (?:the|your)|as (?:an?|one of your)) $/u;
const WOULD_THERE =
  /^(?: here)?,? i(?:'d (?:like|love)| (?:would (?:like|love)|want|wish|hope|plan|intend|aim)) to (?!(?:hear|talk|speak|ask|learn|know|interview|listen|thank|contact)\b)/u;
/** Not to be thought of. */
const OUT_OF_QUESTION =
  /^ (?:is|would be|are) (?:(?:completely|absolutely|clearly) )?(?:out of the question|off the table|not (?:on my list|an option)|no option for me)\b/u;
/** Set aside for something else: I'd rather be in the office than in sales. */
const RATHER_THAN =
  /(?:\b(?:rather|prefer)(?: to)? (?:be|do|work|working|go|have|join|not)\b[^;]*\b(?:than|over)|\bany(?: other)? (?:job|role|position|work|department|team) (?:over|rather than|before|instead of))(?: (?:to|be|being|do|doing|work|working|go|in|into|as|for|an?|the|your|any))* $/u;
/** At the hotel where I worked part-time, …. */
const WORKED_THERE =
  /^\s*(?:at|in|for|during) [^,]*\b(?:part-time|where i (?:work|help|volunteer)(?:ed)?)\b[^,]*, (?!so\b|and\b)/u;

/** Says whether what stands before a name tells of work done beside one's studies. */
export function workedThere(lead: string): boolean {
  return WORKED_THERE.test(lead);
}

/** What a sentence says of a name by the words around it alone; `post` marks a name of a post, `firm` one that can only be work. */
export function saidByFrame(lead: string, behind: string, post: boolean, firm: boolean): Said {
  if (RATHER_THAN.test(lead)) return 'no';
  if (/^\s*(?:for me,? )?(?:it(?:'s| is| has to be) )?$/u.test(lead) && ALONE.test(behind)) return 'only';
  if (
    /(?:^\s*(?:the )?|\b(?:was|is|said|answered|replied|wrote),? ["“'])$/u.test(lead) &&
    /^,? please\b/u.test(behind)
  )
    return 'yes';
  if (/^(?:no|not) $/u.test(lead) && /^,? (?:please|for me)\b/u.test(behind)) return 'no';
  if (firm && lead.trim() === '' && OUT_OF_QUESTION.test(behind)) return 'no';
  if (ABOUT_ROLE.test(lead) || (firm && FOR_ME.test(lead) && /^[.!]?\s*$/u.test(behind))) return 'yes';
  if (firm && /^(?:for me,? )?(?:it's|it is) $/u.test(lead) && /^ for me[.!]?\s*$/u.test(behind))
    return 'yes';
  if (firm && FRONTED.test(lead) && (post || /\bas\b/u.test(lead)) && WOULD_THERE.test(behind)) return 'yes';
  return null;
}
