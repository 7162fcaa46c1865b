import { type Passage, type Position, stanceOnly } from './statement.ts';

const REPORT =
  /^\s*(?:when (?:they|she|he|asked)\b[^,]*, )?(?:i )?(?:also |honestly |then |just )?(?:said|told|answered|replied|explained|mentioned|stated|wrote|admitted|was (?:honest|open|clear)|made it clear|confirmed|assured|repeated|added)\b(?: (?:to )?(?:them|her|him|the [a-z]+(?: [a-z]+)?(?= that\b|,)|the interviewers?|the recruiter|hr)\b)?(?: honestly)?,?(?: that)?/u;
const FIRST =
  /\b(?:first|top|number[- ]one|no\.? ?1|#1|clear favou?rite|1st)[ -](?:choice|pick|preference|option|priority)\b|\b(?:my|the) (?:clear )?favou?rite\b(?= (?:of|among|company|firm|employer)|[.,]|$)|\b(?:(?:at|on) )?(?:the )?(?:very )?top of my list\b|\btops? my list\b|\bfirst (?:on|in) my list\b|\bnumber one (?:on my list|for me)\b|\b(?:company|firm|place|employer|one) (?:that )?i want (?:the )?most\b|\bone i most want to [a-z]+\b|\bmy number one\b(?! (?:strength|skill|hobby|priority|tip|choice|pick|option|preference))|\b(?:company|firm|place|employer|one) (?:where |that )?i (?:most want|want most|would most like|'d most like) to (?:work|join)\b|\b(?:company|firm|place|employer|one) (?:where |that )?i (?:would )?(?:want|like|love|wish) to (?:join|work (?:for|at|in|with)) (?:the )?most\b|\bwhere i (?:most want|want most|would most like|'d most like) to (?:work|be)\b|\bmy (?:dream|preferred|ideal|favou?rite) (?:company|employer|firm)\b|\b(?:come|comes|rank|ranks) first\b(?= (?:for me|on my|among|of)|[.,]|$)/u;
const SECOND =
  /\b(?:second|third|2nd|3rd)[ -](?:choice|pick|preference|option)\b|\b(?:second|third|fourth|lower|further down) on my list\b|\b(?:backup|back-up|fallback|fall-back|safety) (?:choice|option|plan|net)\b|\b(?:my|a|as) (?:backup|back-up|fallback|fall-back)\b|\bplan b\b/u;
const YOU =
  /\b(?:you|you're|you'd|your (?!competitor|rival)[a-z]+|yours|this (?!one|list|choice|year|time|week|month)[a-z]+|here)\b/u;
const YOU_OR_THEY =
  /\b(?:you|you're|your|yours|they|they're|them|theirs?|this (?!list|choice|year|time|week|month)[a-z]+|here)\b/u;
const ELSEWHERE =
  /\b(?:(?:an?|the|my|your) (?:[a-z]+ )?(?:competitor|rival)|another|a different|some other|the other|other|different|a competing|a rival|a competitor|one of your competitors|elsewhere|somewhere else)\b(?:\s[a-z]+){0,2}/u;
const OTHER_THING =
  /\b(?:choice|pick|preference|option) (?:of|for) (?:university|college|school|course|subject|major|seminar|city|location|lab|team|department|role)\b|\bchoice (?:university|college|school|course|major|seminar|lab|location|city|role)\b|\b(?:university|college|school|seminar|major|lab) (?:was|is|of|that|where)\b[^.]*\bfirst choice\b|\b(?:first|top) choice (?:would be|is) (?:to|a role|the (?:(?!design|law|tax|engineering|architects)[a-z-]+ ){0,2}(?:office|branch|role|team|department|position|city|job|plant|area|site|division|field))\b/u;
const UNDECIDED =
  /\b(?:undecided|torn|unsure|on the fence|in two minds)\b|\b(?:can't|cannot|couldn't) (?:yet )?(?:decide|choose)\b|\b(?:haven't|have not|hadn't) (?:yet |really )?(?:decided|made up|settled|chosen|ranked|picked)\b|\bnot (?:yet )?(?:decided|settled|sure)\b|\bstill (?:deciding|weighing|comparing|choosing|thinking)\b|\b(?:don't|do not|didn't) (?:yet |really )?(?:rank|have (?:a |any )?(?:clear |single |strict )?(?:first choice|favou?rite|ranking|preference|order|top choice|number one|front))|\bno (?:clear |single |real |definite |fixed )?(?:first choice|favou?rite|front[- ]?runner|ranking|top choice|number one|preference among)\b|\bkeep(?:ing)? my options open\b|\byet to (?:decide|choose)\b/u;
const THEY_UNDECIDED =
  /\b(?:two|three|four|others?|they|firms|companies|one) (?:had|have|has) not (?:yet )?decided\b/u;
const COMPANIES =
  /\b(?:choice|favou?rite|rank(?:ing|ed)?|firms?|compan(?:y|ies)|employers?|offers?|them|you|options|where to (?:go|work)|whom to join)\b/u;
const NOT_COMPANIES =
  /\b(?:roles?|locations?|cit(?:y|ies)|departments?|positions?|industry|career|topic|thesis|major|graduate school|office)\b/u;
const LEANING = /\b(?:lean(?:ing)?|tend(?:ing)?) (?:more |slightly |strongly )?(?:towards?|to)\b(.*)/u;
const PICK = /\b(?:pick|choose|go (?:with|to|for)|join|accept|take|prefer|favou?r|sign with|rank)\b\s(.*)/u;
const AGAINST =
  /\bover (?:every|any|all|you|them|your|other|another)|\bahead of\b|\brather than\b|\bthe offers?\b|\boffers?\b|\bboth\b|\babove (?:all|every|any|you|your|them)/u;

const NAMED_THING =
  /^(?:(?:actually|really|honestly|currently|still|now|to be (?:frank|honest),?|in fact,?|at the moment,?|and|so|that|but) )*((?:an? |the |another |one )[a-z'& -]+?)(?=\s(?:in|of|at|for|with|near|from|where|which|that|who|is|are|was|has|remains)\b|[.,;]|\s*$)/u;
/** What a first choice may be of besides an employer. */
const NO_EMPLOYER =
  /\b(?:university|college|school|course|subject|major|seminar|city|town|location|place|lab|team|department|role|position|job|post|career|country|field|industry|sector|sport|topic|thesis|language|research|planning|engineering|sales|marketing|design|development|branch|office|site|plant|region|area|track|division|thing|one|same|brand|salary|pay|capital|north|south|work)$/u;
const OFFICES = /\b(?:design|law|tax|patent|architects'?) offices?$/u;

const A_JOB_AT = /^(?:a |the )(?:job|place|position|post|career|role) (?:at|with|in) (?=the |an? )/u;

/** Says whether a stretch begins with the name of some other employer: the crane maker, another hospital. */
function namesAnother(stretch: string): boolean {
  const name = NAMED_THING.exec(stretch.trim().replace(A_JOB_AT, ''))?.[1];
  return name !== undefined && (OFFICES.test(name) || !NO_EMPLOYER.test(name.trim()));
}

const ABOVE =
  /\b(no|not any|never any)? ?(?:other |another |one |a )?(?:[a-z-]+ ){0,3}(?:compan(?:y|ies)|firm|employer|one|place|bank) (?:is |stands |ranks |comes )?(?:above|ahead of|before) (?:you|them|yours|theirs)\b|\b(?:comes?|ranks?|stands?) (?:above|ahead of|before) (?:you|them|yours|theirs)\b/u;
const INSTEAD =
  /\b(?:and )?not (?:to |for |with )?(?:you|yours)\b(?=[.,;]|$)|\b(?:instead of|rather than|over) (?:you|yours)\b|\bturn (?:you|yours|your offer) down\b|\bturn down your(?:s| offer)\b|\bplan b\b/u;
const ALL_OTHERS =
  /\bturn down (?:all|every|any) (?:of )?(?:the )?(?:other|others)\b|\b(?:you|your company|they)(?:'re| are| is)? (?:still |clearly |definitely )?(?:my |the )?(?:number one|no\.? ?1|#1)\b|\b(?:order|ranking|rank|preference)\b[^.]*\b(?:1st|first|1|no\. ?1)\s?[-–:.)]\s?(?:you|your)\b/u;
const BEHIND =
  /\b(?:you|yours?|your [a-z]+) (?:would be |is |are |being )?(?:next in line|just below|third|second)\b|\bwith your [a-z]+ (?:just below|as a fallback|second)\b|\band yours? (?:is |comes )?(?:second|third)\b|\b(?:you|yours?|your company|they|theirs?|their company) comes? (?:second|third|after|next)\b/u;
const THEIR_RIVAL = /\b(?:one of )?(?:their|your) (?:biggest |main |closest )?(?:competitors?|rivals?)\b/gu;
const LIKED_MORE =
  /\b(?:another|a different) [a-z]+ (?:is|seems|looks) (?:more|better)\b|\bmore (?:interested in|drawn to|attracted to) (?:another|a different)\b|\b(?:another|one other|a different) [a-z]+ (?:that |where )?i (?:want|would like|'d like|prefer)\b[^.;]*\bmore than (?:you|your|yours|this|them)\b/u;
const RATHER =
  /\b[a-z ]{0,14}\b(?:compan(?:y|ies)|firm|employer|place|one|where) (?:that |where )?i(?:'d| would) (?:rather|sooner) (?:work|be|join|go)\b/u;
const ASKED_FIRST =
  /\basked (?:me )?(?:whether|if) (?:they|it|this)[^,]*\b(?:first choice|top (?:choice|pick)|number one)\b[^,]*,? (?:and )?i (?:said|answered|replied)[^.]{0,4}\b(yes|no)\b/u;
const OF_YOURS = /\b((?:competitor|rival)s?) (?:of|to) (?:yours?|you|them|theirs)\b/gu;
/** Nobody is wished for as much as this company, said without a rank. */
const MORE_THAN_ANY =
  /\b(?:want|like|love|wish|hope|prefer) to (?:join|enter|work (?:for|at|in|with)|be (?:at|with)|come to|work) (?:you|your|this|here)\b[^,.;]*\b(?:more than (?:any|every|all)|above (?:any|every|all)|most(?: of all)?(?=[,.;]|$))|\bno (?:other )?[a-z]+ (?:that )?(?:i (?:want|would like|'d like|wish)\b[^,.;]*\b(?:more|as much|rather)|(?:interests?|attracts?|appeals? to|excites?) me (?:as much|more|as strongly))[^,.;]*\b(?:than|as) (?:you|your|yours|this)\b|\byour [a-z]+\s?[-–:(,]+\s?(?:1st|no\. ?1|number one)\b/u;
/** The thing told of just before is the first choice: I would pick the bank, since it is my first choice. */
const SINCE_IT_IS = /^\s*(?:since|because|as|for) (?:it|that|they) (?:is|are|remains)\b/u;
const CONDITION = /\b(?:if|suppose|unless)\b[^,]*?(?:,|$|\s(?=(?:because|since|as) ))/u;

/** Says whether a clause that ends in the first choice has some other employer for its subject. */
function isAnother(clause: string): boolean {
  return (
    /\s(?:is|was|remains|would be|has always been)\s(?:(?:still|clearly|currently|now|really|actually|definitely) )?(?:my |the )?(?:clear )?$/u.test(
      clause,
    ) && namesAnother(clause)
  );
}

/** Tells which company a stretch names first: this one, another, or none. */
function namedIn(stretch: string, you: RegExp): 'yes' | 'no' | null {
  const mine = stretch.search(you);
  const other = stretch.search(ELSEWHERE);
  if (mine < 0 && other < 0) return null;
  return other >= 0 && (mine < 0 || other < mine) ? 'no' : 'yes';
}

function positionOf(named: 'yes' | 'no' | null): Position | null {
  return named === null ? null : stanceOnly(named);
}

/** Reads the wordings that choose a company by a verb: leaning towards, would pick, would accept. */
function readVerb(text: string, you: RegExp): Position | null {
  const leaning = LEANING.exec(text)?.[1];
  if (leaning !== undefined && !NOT_COMPANIES.test(text)) return positionOf(namedIn(leaning, you));
  const picked = PICK.exec(text);
  if (picked?.[1] === undefined || !AGAINST.test(text)) return null;
  const before = text.slice(0, picked.index);
  if (/\bwait for their\b/u.test(before)) return stanceOnly('no');
  if (!/\b(?:would|will|'d|'ll|want to|intend to)\b/u.test(before) || /\bnot\b|n't\b|\bnever\b/u.test(before))
    return null;
  if (
    /^(?:(?:an? |the |your |their )?offers?|it) (?:immediately|right away|straight away|on the spot|at once|without)/u.test(
      picked[1],
    )
  )
    return stanceOnly('yes');
  if (/\bwithdraw\b[^.]*\b(?:elsewhere|others?)\b/u.test(picked[1])) return stanceOnly('yes');
  return positionOf(namedIn(picked[1], you));
}

function readSecond(text: string, at: number, length: number, you: RegExp): Position | null {
  const before = text.slice(0, at);
  if (/\b(?:not|isn't|aren't|never)\s(?:(?:my|a|the|as|just|only)\s)*$/u.test(before)) return null;
  if (namedIn(before.split(/[,;]|\bbut\b/u).at(-1) ?? '', you) === 'yes') return stanceOnly('no');
  return /^\s(?:is|would be)\s(?:you|your|this)\b/u.test(text.slice(at + length)) ? stanceOnly('no') : null;
}

/** Reads whether an English sentence calls this company the first choice. In a report "they" are this company. */
export function readEnglishFirstChoice({ text: whole, conditional }: Passage): Position | null {
  const reported = REPORT.test(whole);
  const told = (reported ? whole.replace(REPORT, '') : whole)
    .replace(OF_YOURS, '$1')
    .replace(THEIR_RIVAL, 'a competitor');
  const outside = told.replace(CONDITION, ' ');
  const text = conditional && FIRST.test(outside) ? outside : told;
  const you = reported ? YOU_OR_THEY : YOU;
  if (OTHER_THING.test(text)) return null;
  if (conditional && INSTEAD.test(told)) return stanceOnly('no');
  if (conditional && !FIRST.test(outside)) return readVerb(text.replace(CONDITION, ' both '), you);
  const asked = ASKED_FIRST.exec(whole)?.[1];
  if (asked !== undefined) return stanceOnly(asked);
  const rather = RATHER.exec(text);
  if (rather !== null) return stanceOnly(/\b(?:no|not any|nowhere)\b/u.test(rather[0]) ? 'yes' : 'no');
  if (/\byou(?:r [a-z]+)? (?:still )?(?:comes?|ranks?|stands?) (?:before|above|ahead of|first)\b/u.test(text))
    return stanceOnly('yes');
  const above = ABOVE.exec(text);
  if (above !== null)
    return stanceOnly(above[1] === undefined && !/\b(?:no|not|nobody|nothing)\b/u.test(text) ? 'no' : 'yes');
  if (
    BEHIND.test(text) ||
    LIKED_MORE.test(text) ||
    (INSTEAD.test(text) && /\b(?:would|will|'ll|'d|be my)\b/u.test(text))
  )
    return stanceOnly('no');
  if (ALL_OTHERS.test(text) || MORE_THAN_ANY.test(text)) return stanceOnly('yes');
  const first = FIRST.exec(text);
  const second = SECOND.exec(text);
  if (UNDECIDED.test(text) && !THEY_UNDECIDED.test(text) && COMPANIES.test(text) && !NOT_COMPANIES.test(text))
    return stanceOnly('undecided');
  if (first === null)
    return second === null ? readVerb(text, you) : readSecond(text, second.index, second[0].length, you);
  const before = text.slice(0, first.index);
  const after = text.slice(first.index + first[0].length);
  if (
    /\b(?:his|her|friend's|brother's|sister's|whose|[a-z]+'s)\s*$/u.test(before) &&
    !/\b(?:it's|that's|what's|he's|she's)\s*$/u.test(before)
  )
    return null;
  if (
    /\b(?:not|isn't|aren't|wasn't|weren't|never|no longer)\s(?:(?:my|the|a|yet|really|quite|exactly|actually)\s)*$|\b(?:wouldn't|can't|cannot|not) (?:say|call|claim)\b/u.test(
      before,
    )
  )
    return stanceOnly('no');
  const predicate = /\b(?:is|are|was|remains|would be) (?:[a-z]+ )?(?:my|the) $/u.test(before);
  const named =
    /^(?::|\s(?:is|would be|remains|was|has always been|lies|goes to|for (?:work|employment) is))\s(.*)$/u.exec(
      after,
    )?.[1];
  if (named !== undefined && !(predicate && after.startsWith(':'))) {
    if (/^(?:not|no longer)\b/u.test(named)) return you.test(named) ? stanceOnly('no') : null;
    if (namesAnother(named) && !you.test(named.split(/[,;]|\bbut\b/u)[0] ?? '')) return stanceOnly('no');
    return positionOf(namedIn(named, you));
  }
  const parts = before.split(/[,;]|\bbut\b/u);
  const last = parts.at(-1) ?? '';
  const picked = SINCE_IT_IS.test(last) ? PICK.exec(parts.at(-2) ?? '')?.[1] : undefined;
  if (picked !== undefined)
    return you.test(picked) ? stanceOnly('yes') : namesAnother(picked) ? stanceOnly('no') : null;
  const described = /^\s*(?:which|who|that) (?:is|are)\s*$/u.test(last)
    ? /\b(?:an?|the|another) [a-z' -]+$/u.exec(parts.at(-2)?.trimEnd() ?? '')?.[0]
    : undefined;
  if (described !== undefined)
    return namesAnother(described) && !you.test(described) ? stanceOnly('no') : null;
  const clause = /^\s*(?:(?:and|so|definitely|clearly) )?(?:my |the )?$/u.test(last) ? before : last;
  const other = clause.search(ELSEWHERE);
  const mine = clause.search(you);
  if (mine < 0 && reported && other < 0 && /^\s*the [a-z]+ (?:is|was)\b/u.test(clause)) return null;
  if (mine < 0 && (other >= 0 || isAnother(clause))) return stanceOnly('no');
  if (/\b(?:one of|among) (?:my )?$/u.test(before)) return mine >= 0 ? stanceOnly('group') : null;
  if (other >= 0 && other > mine && /\b(?:is|are|was|remains)\b/u.test(clause.slice(other)))
    return stanceOnly('no');
  return mine >= 0 || /\bit (?:is|was|remains)\b/u.test(clause) || /^\s*as (?:my|a)\s*$/u.test(clause)
    ? stanceOnly('yes')
    : null;
}
