import {
  CHOSEN,
  fieldsIn,
  KEEPS_TO,
  ONE_FIELD,
  OTHER_FIELDS,
  OUT_OF,
  readFields,
} from './english-search-fields.ts';
import { englishMarks, GIVEN_BACK, readEnglishCount } from './english-search-marks.ts';
import { answeredLast, plain, YOU } from './english-search-wording.ts';
import { ANOTHER, besideYou, NOTHING, OWN, type Search, SOLE, together, youAlone } from './search.ts';

const words = (pattern: string) => new RegExp(pattern, 'u');

const ASKED =
  /^(?:as for|regarding|concerning|about|when it comes to) (?:my |the |any )?other [a-z]+(?: [a-z]+)?,|^.*?\b(?:asked?|question|wanted to know|wondered)\b[^,;]*?(?:[,;]|(?= and i (?:said|answered|replied|told)\b))/u;
const ANSWERING =
  /^(?:and )?i (?:had )?(?:said|answered|replied|told [a-z]+|mentioned|explained|named|listed)\b(?: (?:him|her|them))?(?: that)?/u;
const CLAUSE_END =
  /[;:.—–]|,(?!\d)(?! (?!i |we |it |they |you |not |but |so )[a-z-]+(?: makers| companies| firms| agencies)? and (?:an? )?(?!i |it |no |not |my |there |that |have |has |am |was )[a-z-]+(?: [a-z]+){0,3}[.\s]*$)|\b(?:but|because|since|while|although|though|whereas|so(?! far))\b|\band (?=(?:apply|only apply|also apply|i|it|there|my|that|nothing|no one|nobody|no|none|have|has|hold|was|is|am|not|both|in) )/u;

const KIND =
  'compan(?:y|ies)|firms?|employers?|(?:[a-z]+-?)?makers?|manufacturers?|banks?|insurers?|retailers?|chains?|stations?|studios?|agenc(?:y|ies)|airlines?|groups?|publishers?|suppliers?|operators?|builders?|hospitals?|clinics?|brewer(?:y|ies)|dair(?:y|ies)|museums?|consultanc(?:y|ies)|newspapers?|houses?|start-?ups?|organi[sz]ations?|industr(?:y|ies)|brokers?|distributors?|labs?|ports?|lines?|developers?|hotels?|supermarkets?|stores?|shipbuilders?|institutes?|associations?|foundations?|cooperatives?|providers?|producers?|contractors?|wholesalers?|offices?|librar(?:y|ies)|galler(?:y|ies)|centres?|centers?|foundations?|ngos?|theatres?|farms?|schools|cooperatives?';
const MANY =
  'an?|another|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|some|a few|a couple of|both|many|multiple|various|dozens of|the two|the three|both';
const OTHERS = new RegExp(
  `\\b(?:other|another|any|further|different|more|every|no|not a single|every other) (?:[a-z'-]+ ){0,2}?(?:${KIND}|place|places|one|ones|applications?|interviews?|jobs?|offers?|openings?|positions?|selections?|process(?:es)?|decisions?|results?|answers?|entry (?:forms?|sheets?)|irons|cvs?|company's|firm's|employer's|options?|opportunit(?:y|ies))\\b|\\b(?:elsewhere|anywhere|nowhere|anyone|anybody|no one|nobody|nothing else|anything else|somewhere else)\\b|\\b(?:others|competitors?|rivals?|private sector|private companies)\\b|\\b(?:to|at|with|by|for) (?:any |no |an)?other [a-z]+|\\bany of (?:them|those|these)\\b|\\bno other(?=[.,;]|\\s*$)|\\band (?:${MANY}) more(?=[.,;]|\\s*$)`,
  'u',
);
const COMPANY = new RegExp(
  `\\b(?:${MANY}) (?:[a-z'-]+ ){0,3}?(?:${KIND})\\b|\\b(?:to|with|at|for|from|are|include) (?:[a-z'-]+ ){0,2}?(?:${KIND})\\b(?! (?:management|managers?|staff|work|sales|design|operations|planning|clerks?|engineers?|development)\\b)`,
  'u',
);
/** What one is at with whoever stands behind: applying to, in the second round at. */
const AT_WORK = new RegExp(
  `\\b(?:appl(?:y|ied|ying|ications?(?: [a-z]+){0,2}) (?:to|at|with)|interview(?:ing|s?)(?: [a-z]+){0,1} (?:with|at)|(?:rounds?|stages?) (?:with|at|of)|selection for|offers? (?:letter )?from|in the running (?:at|for)|candidate (?:at|for)|hear(?:ing)? (?:back )?from|(?:in talks|talking|speaking) (?:to|with)|(?:cv|résumé|resume|application)s? to|entry (?:sheet|form)s? (?:to|at|with)|offered a job by|waiting on|selection (?:process )?(?:of|at|with)|being considered by|shortlisted by|invited (?:[a-z]+ )?by|answers? from|running (?:at|with)) (?:${MANY}|the (?!company|position|role|job|firm|interview|team|recruit|panel|hr|same|final|first|second|next|selection|process)) ?(?!universit|scholarship|schools?\\b|program|club|course|graduate|projects?\\b|problem|position|job\\b|role|internship|grant|contest|few (?:jobs|positions)|people|friends?|teams?|professor)[a-z]`,
  'u',
);
/** Applied to as well, whoever it is. */
/** What one says no to of one's applications, told without the act: I have none with drug makers. */
const HAVE_NONE = /\b(?:have|had|hold) (?:none|nothing|no one|nobody) (?:with|at|in|among)\b/u;
const ALSO_AT = words(
  `\\b(?:also|as well|too)\\b.*\\bappl(?:ied|ying) to (?!${YOU})(?!(?:an? |the )?(?:universit|scholarship|school|program|club|course|graduate|internship|grant|contest))|\\bappl(?:ied|ying) to (?!${YOU})(?!(?:an? |the )?(?:universit|scholarship|school|program|club|course|graduate|internship|grant|contest))[a-z ]{2,40} (?:too|as well)\\b`,
);
const ONE_OF =
  /\bmy application [^.;,]{0,16}is one of (?:many|several|some|two|three|four|five|\d+)\b|\bone of (?:the )?(?:many|several|some|a few|two|three|four|five|six|seven|eight|\d+) (?:[a-z]+ )?(?:on my list\b|(?:that |which |where )?i (?:am|have) (?:appl|interview|talk|consider|tak|see))/u;
/** More than one selection, of whoever it is. */
const SELECTIONS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|an? (?:dozen|few|number of)|dozens of|\d+) (?:other |parallel )?(?:selections|selection processes|processes|applications)\b/u;
const FORMER =
  /\b(?:other|another|more|further) (?:companies|company|firms?|employers?|places?)\b|\bcompetitors?\b|\brivals?\b/u;
/** None of those spoken of before: as I had not applied to any. */
const ANY_LEFT = /\bappl(?:ied|ying) (?:to|with|at) any\W*$/u;
const ACT =
  /\b(?:appl(?:y|ied|ying|ications?)|interview(?:ing|ed|s)?|selections?|processes|(?:hiring|recruit[a-z]*|other|another|any|no) (?:[a-z]+ )?process|in (?:the )?process (?:at|with|of|for)|i am in the process|final stages?|in the running|in running|candidate|consider(?:ed|ing|ation)?|cvs?|r[eé]sum[eé]s?|entry (?:forms?|sheets?)|exam(?:ination)?s?|(?:written|aptitude|selection|entrance|screening|company's|companies') tests?|tests? (?:for|of|at)|job (?:hunt|search|hunting)|shortlist(?:ed)?|pursu(?:ing|ed|e)|my list|go(?:ing)? for|try for|trying|tried (?:for|any other)|in (?:contact|touch) with|process (?:at|with)|involved with|explor(?:e|ing)|group discussion|(?:decisions?|results?|answers?|repl(?:y|ies)|word|news) from|to reply|see me|invited me|in talks|talks with|talking (?:to|with)|openings|approached|contacted|irons|in progress|under way|pending|lined up|offers?|offered me|been offered|round|hear(?:d|ing)? (?:back )?from|last stages?|waiting (?:on|for)|(?:any|a) job|put in for|look(?:ing|ed)? (?:only |just )?at|look(?:ing|ed)? for (?:work|jobs?)|seeing|(?:compan(?:y|ies)|firms?|employers?) in mind)\b/u;
/** The work wanted, told without whose: the post of a software engineer. */
const ROLE =
  /\b(?:roles?|positions?|posts?|occupations?)\b|\b(?:an?|the|any|that|my) (?:[a-z-]+ ){0,2}job (?:in|as|of)\b|\b(?:consider|place|assign|put) me (?:for|in)\b|\b(?:become|be|(?:work|start) as) an? |\b(?:an?|the|your) [a-z-]+ job\b(?! (?:at|with))/u;
const AT_COMPANY = words(`\\b(?:${KIND}|sectors?)\\b|\\b(?:at|with) (?:an?|the|two|three|several)\\b`);
const STRONG =
  /\b(?:appl(?:y|ied|ying|ications?)|interviewing|an interview with|entered|sent|submitted|in (?:the|one|a single) (?:selection|process|running)|going through|pursuing|job (?:search|hunt(?:ing)?)|candidate|contacted|through selection|my list|(?:selection|process) i\b|taking part|exam|cvs?|resumes?|consider(?:ing)?|remains?|sitting|(?:took|taken|taking|sat) (?:the|an?) (?:[a-z]+ )?test|entry (?:sheets?|forms?)|(?:limited|restricted|confined) myself|try only|only have (?:this|this one|one) (?:interview|selection|application)(?! [a-z]+s?\b(?<!left|now|at|and))|registered (?:for|with) (?:you\b(?!r)|your company|theirs)|put in for|try(?:ing)? for|tried for|go(?:ing)? for|in (?:contact|touch) with|talking to|concentrat(?:e|ing)|focus(?:ing|ed)?|put(?:ting)? (?:everything|all [a-z ]{2,20}) into|seeing)\b/u;
const LOOKING =
  /\b(?:(?:limit|restrict|confin)(?:ed|ing) (?:myself|my [a-z ]{2,20}) to (?:[a-z]+ ){1,3}(?:business|companies|firms|makers)|(?:have|am) (?:limit|restrict|confin)(?:ed|ing) myself to|industr(?:y|ies)|sectors?|fields?|looking (?:only |solely |just |exclusively |purely )?(?:at|for|into)|search|target|interests? me|job hunt(?:ing)?|narrowed|sticking|stay in|companies|compan(?:y|ies) (?:on my list|i))\b/u;
const FIRST_PERSON =
  /\b(?:i|my|me|mine|there (?:is|are|was|were))\b|^\s*(?:have|had|am|was|hold) |^\s*"?(?:no|none|not|nothing|nobody|zero|only|just)\b/u;
const NO =
  /\b(?:not|never|no|none|nobody|nowhere|neither|nor|nothing|without|zero|ruled out|ruled|against (?:applying|interviewing)|yet to (?:apply|interview|send|enter))\b/u;
const UNDECIDED =
  /\b(?:not|never) (?:yet )?(?:decided|made up|thought about|considered whether)\b|\bwhether\b/u;
const NO_NO =
  /\bno (?:doubt|problem|matter)\b|\bwithout (?:hesitation|hesitating|doubt|(?:a )?question)\b|\bnot (?:mind|hide|sure)\b/u;
const UNREAL =
  /\b(?:would|could|might|(?<!\b(?:in|since|by|last|of|early|late|mid|until|from) )may|should|if|unless|want to|hope to|thought (?:about|of)|plan to|intend to|going to apply|told to|advised|whether)\b/u;
const PAST =
  /\bgrade \d|\b(?:hours|minutes) of\b|\b(?:piano|violin|driving|language) (?:exam|test)|\blast year\b|\byears? ago\b|\bpart-time\b|\binternships?\b|\bworked\b|\bthesis\b|\bscholarship\b|\bresearch\b|\bseminar\b(?! hall)|\bno longer\b|\bin high school\b|\bstudied\b|\bprofessor\b|\baxis\b|\bcriteri|\bthread\b|\bgrants?\b|\bexchange\b|\bfestival\b|\bcontest\b|\bclub\b|\bcouncil\b|\btournament\b|\bfunding\b|\bsponsor(?:s|ed|ship|ing)?\b|\bi (?:always |usually )?go for\b(?!.*\b(?:other|only|too|also|as well)\b)|\bi (?:put|place|rank|value) (?:first|most|highest)\b|\bother (?:companies|firms) (?:use|sell|make|buy|produce)\b|\bwe (?:applied|interviewed|asked|sent|contacted|talked to)\b|\bwhen i was (?:an?|young|small|little|in|at)\b|\bas a child\b|\breceived (?:[a-z]+ ){1,3}applications\b|\bread (?:about|of)\b|\blooked at (?:[a-z]+ )?[a-z]+ (?:from|of|by)\b|\bin the (?:newspapers?|news|media)\b/u;
const REFUSED = /\bturned down\b|\brejected\b/u;
const STUDY = /\b(?:thesis|dissertation|questionnaire|survey)\b/u;
/** A sentence without any of these is about something else. */
const MENTION =
  /\b(?:appl(?:y|i)|interview|offer|process|selection|in the running|running (?:at|with)|candidate|consider|cvs?\b|r[eé]sum|entry (?:form|sheet)|entered|exams?\b|examination|tests?\b|job (?:hunt|search)|shortlist|pursu|try|tried|go(?:ing)? for|talk(?:s|ing) (?:to|with)|(?:contact|touch) with|opening|contacted|approached|irons|progress|under way|pending|lined up|rounds?\b|stages?\b|hear(?:ing|d)? (?:back )?from|waiting|(?:my|the|your) [a-z ]{0,20}list\b|look(?:ing|ed)? (?:at|for|into|only|outside|solely|just|exclusively|purely)|seeing|put in for|focusing (?:only|solely|just|exclusively|purely)|industr|sectors?\b|fields?\b|search|target|narrow|stick|(?:limit|restrict|confin)(?:ed|ing) my|compan|firms?\b|employers?\b|withdr|pulled out|dropped|declin|turn(?:ed|ing) down|reject|civil service|graduate school|city office|explor|involved|invited me|see me)|^\W*(?:only|just|no one|nobody|none|nowhere|yours?|here|elsewhere)\b/u;
const PEOPLE =
  /\b(?:friends?|flatmates?|housemates?|colleagues?|brothers?|sisters?|father|mother|parents|classmates?|roommates?|cousins?|seniors?|juniors?|alumn[a-z]*|graduates|upperclassm[ae]n|students|customers|people|members|everyone|everybody|teammates?|applicants|candidates|interviewees|he|she)\b(?! (?:told|asked|said))/u;
const INTERVIEWED =
  /\binterview(?:ed|ing|s)? (?:with )?(?:[a-z]+ ){0,2}(?:people|customers|users|farmers|owners|students|residents|members|patients|staff|shop|presidents)/u;
const INTERVIEW_STORY = /\binterviewed (?:an?|two|three|four|five|six|\d+|several|many) /u;
/** A verb of what another company does for its people. */
const NONE_LEFT =
  /^\s*"?no (?:other|further) (?:companies|applications|firms|interviews)(?: (?:at|for) (?:the moment|present|now)| so far| right now|"|\s)*$/u;
const NONE_THERE =
  /\bthere (?:is|are|was|were) (?:no|not any) other (?:compan(?:y|ies)|employers?|firms?|applications?)(?!.*\b(?:that|which|who|whose|like|where|with|offering|in)\b(?! (?:i|the picture|my)\b))/u;
/** There are others, of which more is told in the next clause. */
const THERE_ARE = /\bthere (?:is|are) (?:[a-z]+ )?(?:an)?other (?:compan(?:y|ies)|firms?|employers?)\s*$/u;
/** There are others, and that is all that was said. */
const SAID_THERE_ARE =
  /^\s*(?:and )?i (?:said|answered|replied|told [a-z]+|admitted)(?: that)? there (?:is|are|was|were) (?:[a-z]+ ){0,2}?(?:an)?other (?:compan(?:y|ies)|firms?|employers?|applications?)[.\s]*$/u;
const MY_ONLY = /\bmy (?:only|one|sole) (?:interview|selection|process|offer)\b/u;
const RANKED =
  /\b(?:ahead|above|higher|more|rather|better|prefer|top|rank(?:s|ed|ing)?|first choice|favou?rite)\b/u;
const OFFERS_ONLY = /\boffers?\b/u;
const THEY_DO =
  /\b(?:company|firm|employer|place|one)s? (?:that )?(?:offers|gives|does|makes|can|provides|trains|pays|treats|lets|builds|has (?!received|an? (?:application|cv|entry)|my|got|me\b|seen my|asked me|invited|heard))/u;
const CLOSED =
  /\b(?:withdr[ae]wn?|withdrew|pulled out|dropped(?! to\b)|took back|taken back|g[ai]ven? up|cancell?ed|declin(?:ed|ing)|turn(?:ed|ing) down|reject(?:ed|ing)|(?:stopped|finished|quit) (?:applying|interviewing))\b/u;
/** What is given up only later, or under a condition, is still there. */
const NOT_YET = /\b(?:will|shall|going to|would|once|as soon as)\b/u;
const CLOSED_ALL =
  /\b(?:all|every|each)\b.*\b(?:applications?|selections?|process(?:es)?|interviews?|offers?|compan(?:y|ies)|firms?)\b|\b(?:everything|everywhere|the rest|others?|applying|interviewing)\b/u;

const ALONE = words(
  `\\b(?:only|solely|exclusively|just|purely|entirely)\\b(?: [a-z'-]+){0,7}? ${YOU}\\b|\\b${YOU} (?:alone|only|exclusively|and you only)\\b|\\b(?!them )(?:${YOU}|this|they|it)(?: [a-z]+)? (?:is|are|was|were|(?:has|have) (?:always )?been) (?:currently |still )?(?:the|my) (?:first and )?(?:only|one|sole|single)\\b|\\bsolely pursuing this\\b|\\bonly have (?:this|this one|one) (?:interview|selection|application)(?=[.,;]|\\s*$| (?:left|now|so far|at|and)\\b)|\\bmy (?:whole|entire) (?:job )?(?:search|hunt) is (?:just |only |all )?(?:about )?${YOU}|\\b(?:all (?:of )?my [a-z]+|everything) into (?:one company, |one firm, )?${YOU}|\\b(?:into|on|in) this (?:single|one|sole) (?:application|selection|process)|\\b${YOU} and (?:that is (?:it|all)|no one else|nobody else|nowhere else)|\\b(?:kept|limited|narrowed|confined|restricted) [a-z ]{0,24}to ${YOU}\\b`,
);
/** One application, told of first, and to whom after. */
const ALONE_AFTER = words(
  `\\b(?:only|sole|one|single|once)\\b[^.]{0,70}?(?:\\b(?:is|was|are|were)|[:;,])(?: the one)?(?: (?:to|with|at|and|that|which|it|was|is|went|goes))* ${YOU}(?= alone\\b|[ ]*[.,;]|\\s*$)`,
);
const ONLY_YOU_FIRST = words(`^\\s*"?(?:just|only) ${YOU}\\s*(?:[:,.;]|$)`);
const YOU_MEANT = words(`\\b(?:to|with|at|for|of) (?:${YOU})\\b`);

const LABEL = /^\s*([a-z ,/&()'-]{3,60}?)\s*(?::|\s[–-])\s*(.+)$/u;
const LABEL_OTHERS =
  /\bother\b|\belsewhere\b|\balso\b|\bparallel\b|\bconcurrent\b|\bfurther\b|\bmy applications\b/u;
const LABEL_SEARCH =
  /\bappl|\bcompan|\bfirm|\bemployer|\bselection|\binterview|\bprocess|\belsewhere|\bprogress|\bunder way/u;
/** What is added to others, named first. */
const LABEL_BESIDE = /^(?:besides|apart from|in addition to|alongside|on top of) /u;
/** The place of this company among others, asked of everybody alike. */
const RANKING = /\b(?:rank(?:ing)?|position|place|order|preference)\b/u;
const LABEL_ROLE =
  /\b(?:position|role|post|job)s? (?:applied|wanted|sought|desired)|\b(?:desired|preferred) (?:position|role|post|job)/u;
const LABEL_FIELD = /\bindustr(?:y|ies)\b|\bsectors?\b/u;
const NONE_TOLD =
  /^"?(?:none|no|nothing|nil|0|zero|n\/a|nobody|nowhere|just (?:you|yours|this)|not (?:any|applying|at present|at the moment|currently)|only (?:you|yours|this)|yours only|there (?:was|were|is|are) (?:not any|none|no)|i (?:have|had) none|i (?:am|was|have|had|do|did) not [a-z ]{0,30}\bany(?:where|one)?(?=\W*$)|i (?:am|was|have|had|do|did) not(?=[."\s]*$))\b/u;
const YOURS_TOLD = words(`^"?(?:(?:only|just) ${YOU}|${YOU} (?:only|alone))\\W*$`);
const LABEL_APPLIED = /\bappl|\bselection|\binterview|\bprocess|\bprogress/u;
const YOURS_AND = words(`^"?${YOU} (?:and|plus) (?:${MANY}) (?:more|others?)\\b`);
/** What stands beside names on a form: printing only. */
const LIMIT = /\b(?:only|exclusively|no others?|just|solely|nothing else|none)\b|[.\s]+$/gu;
const LIST = /[,;/]|\band\b/u;
const FORM_OVER =
  /^not\b|\b(?:withdr[ae]wn?|rejected|declined|finished|closed|ended|over|turned (?:me )?down)\b/u;

const DECIDED_ON = /\b(?:decided|settled|set) on\b|\bcho(?:se|sen)\b/u;

/** Whether a sentence keeps to a field in one of its clauses, so that what else there is means other fields. */
function keepsToField(sentence: string): boolean {
  return clausesOf(sentence).some(
    (clause) =>
      (KEEPS_TO.test(clause) || DECIDED_ON.test(clause)) &&
      !ALONE.test(clause) &&
      fieldsIn(clause).length > 0,
  );
}

/** A clause with what was already found in it. */
interface Clause {
  text: string;
  no: boolean;
  act: boolean;
  others: boolean;
  alone: boolean;
  /** Whether it names a field. */
  named: boolean;
  /** What it says of fields. */
  fields: Search;
}

function stanceOf(
  { text: clause, no, act, others, alone, named, fields }: Clause,
  sentence: string,
): Search['stance'] {
  if (CLOSED.test(clause) && NOT_YET.test(clause)) return null;
  if (CLOSED.test(clause)) return !no && CLOSED_ALL.test(clause) && !named ? 'none' : null;
  if (ONE_OF.test(clause)) return 'some';
  if (NONE_LEFT.test(clause) || (NONE_THERE.test(clause) && !UNREAL.test(clause))) return 'none';
  if (alone && (STRONG.test(clause) || MY_ONLY.test(clause))) return named ? null : 'none';
  if (ONLY_YOU_FIRST.test(clause) && STRONG.test(sentence)) return 'none';
  if (no && UNDECIDED.test(clause)) return null;
  if (no) {
    if (OFFERS_ONLY.test(clause) && !/\b(?:appl|interview|selection|process|running)/u.test(clause))
      return null;
    if (
      !(others || (ANY_LEFT.test(clause) && FORMER.test(sentence))) ||
      fields.only ||
      named ||
      OTHER_FIELDS.test(clause)
    )
      return null;
    if (keepsToField(sentence) && !/\b(?:compan|firms?\b|employers?\b)/u.test(clause)) return null;
    if (RANKED.test(clause) || THEY_DO.test(clause) || !FIRST_PERSON.test(clause)) return null;
    return act || /\belsewhere\b/u.test(clause) ? 'none' : null;
  }
  if ((THERE_ARE.test(clause) && ACT.test(sentence)) || SAID_THERE_ARE.test(sentence)) return 'some';
  if (!act || UNREAL.test(clause) || (fields.only && !others)) return null;
  if (/\bprivate (?:sector|companies)\b/u.test(clause)) return null;
  if (others && !/\bany(?:where|one|body|thing)?\b|\bevery\b/u.test(clause)) return 'some';
  if (FORMER.test(clause)) return 'some';
  if (YOU_MEANT.test(clause) && !/\b(?:also|too|as well|both|and)\b/u.test(clause)) return null;
  if (
    !STRONG.test(clause) &&
    !AT_WORK.test(clause) &&
    !/\binterview|\bround\b|\bstages?\b|\btest|\bselection|\bwaiting|\boffer|\bcandidate/u.test(clause)
  )
    return null;
  return ALSO_AT.test(clause) ||
    SELECTIONS.test(clause) ||
    COMPANY.test(clause) ||
    AT_WORK.test(clause) ||
    (fields.industries.length > 0 && AS_WELL.test(clause))
    ? 'some'
    : null;
}

/** What a sentence says that its clauses are read by. */
interface Around {
  text: string;
  /** It speaks of applying or of where one looks. */
  sought: boolean;
  /** It leaves out other fields, or tells of one only. */
  oneField: boolean;
  /** It speaks of the work wanted, whose field is none of companies. */
  role: boolean;
}

const CLOSED_OR_OTHERS =
  /\b(?:withdr|pulled|cancel|declin|turn|g[ai]ven? up|reject|civil|exam|graduate|(?:city|town|ward|prefectural) |other (?:firms?|employers?)|no other|elsewhere|anywhere|nowhere|dropped|stopped|finished|quit)/u;
const AS_WELL = /\b(?:also|too|as well)\b/u;

function aside(clause: string): boolean {
  if (REFUSED.test(clause) && !CLOSED_ALL.test(clause)) return true;
  if (PAST.test(clause) || INTERVIEWED.test(clause) || INTERVIEW_STORY.test(clause)) return true;
  return PEOPLE.test(clause) && !/\bi (?:am|have|had|was(?! told)|applied)\b/u.test(clause);
}

/** Companies that there are, applied to or not. */
const MARKET =
  /\bthere (?:is|are) (?:[a-z]+ ){1,3}(?:company|companies|firms?|makers?) (?:that|which|who) (?!i\b)/u;

function readClause(clause: string, { text: sentence, sought, oneField, role }: Around): Search {
  const act = ACT.test(clause);
  const looking = act || LOOKING.test(clause);
  if (!looking && !sought && !CLOSED_OR_OTHERS.test(clause)) return NOTHING;
  if (aside(clause) || (!act && MARKET.test(clause))) return NOTHING;
  const no = NO.test(clause) && !NO_NO.test(clause);
  const marks = englishMarks(clause, no, sentence);
  const public_ = marks.some((mark) => mark.startsWith('way:'));
  const chosen = oneField && CHOSEN.test(clause);
  const about =
    looking ||
    (sought && HAVE_NONE.test(clause)) ||
    chosen ||
    (sought &&
      (clause.trim().split(' ').length <= 3 ||
        KEEPS_TO.test(clause) ||
        OUT_OF.test(clause) ||
        AS_WELL.test(clause)));
  const names = role ? [] : fieldsIn(clause);
  const others = OTHERS.test(clause);
  const fields =
    about && (no || chosen || !UNREAL.test(clause)) ? readFields(clause, no, others, names) : NOTHING;
  const alone = !no && ALONE.test(clause);
  const read = { text: clause, no, act, others, alone, named: names.length > 0, fields };
  const beyond = others || names.some((name) => name !== 'public');
  const own = (public_ && !beyond) || GIVEN_BACK.test(sentence) ? null : stanceOf(read, sentence);
  const stance = own ?? (marks.includes('offer:some') ? 'some' : null);
  const sole = stance === 'none' && alone ? [SOLE] : [];
  const beside =
    names.length > 0 && others && act && !OTHER_FIELDS.test(clause) && !OUT_OF.test(clause) ? names : [];
  const within = no || stance === 'some' ? beside : [];
  const scoped = alone ? names : within;
  const told = scoped.map((field) => (stance === 'some' ? besideYou(field) : youAlone(field)));
  const shown =
    public_ && !fields.only
      ? { ...fields, industries: fields.industries.filter((one) => one !== 'public') }
      : fields;
  return { ...(alone ? NOTHING : shown), stance, marks: [...marks, ...sole, ...told] };
}

/** Reads a sentence clause by clause. */
function readClauses(sentence: string): Search[] {
  const around = {
    text: sentence,
    sought: STRONG.test(sentence) || LOOKING.test(sentence),
    oneField: OTHER_FIELDS.test(sentence) || ONE_FIELD.test(sentence),
    role: ROLE.test(sentence) && !AT_COMPANY.test(sentence),
  };
  return clausesOf(sentence).map((clause) => readClause(clause, around));
}

function clausesOf(text: string): string[] {
  return text.split(CLAUSE_END).filter((clause) => clause.trim() !== '');
}

function readLabel(text: string): Search | null {
  const [, label = '', told = ''] = LABEL.exec(text) ?? [];
  if (/^\s*(?:i|my search)\b|\b(?:is|am|are|was|were|i)\b(?! (?:am |have )?appl)/u.test(label)) return null;
  if (LABEL_SEARCH.test(`${label} `) && YOURS_TOLD.test(told)) return { ...NOTHING, stance: 'none' };
  if (LABEL_FIELD.test(label) && !/\bcompan|\bfirm/u.test(label)) {
    const only = /\b(?:only|exclusively|no others?|just|solely|nothing else)\b/u.test(told);
    const fields = told.split(LIST).flatMap((one) => fieldsIn(`${one.replace(LIMIT, '').trim()} industry`));
    const another = /\bother\b/u.test(label) ? [ANOTHER] : [];
    if (another.length > 0 && NONE_TOLD.test(told))
      return {
        ...NOTHING,
        industries: KEEPS_TO.test(told) && fields.length > 0 ? fields : [OWN],
        only: true,
      };
    return fields.length === 0 ? null : { ...NOTHING, industries: [...fields, ...another], only };
  }
  if (LABEL_ROLE.test(label)) return NOTHING;
  if (LABEL_APPLIED.test(label) && YOURS_AND.test(told)) return { ...NOTHING, stance: 'some' };
  if (LABEL_BESIDE.test(label) && COMPANY.test(told) && ACT.test(told) && !NO.test(told))
    return { ...NOTHING, stance: 'some', industries: fieldsIn(told) };
  if (RANKING.test(label) || !LABEL_OTHERS.test(label) || !LABEL_SEARCH.test(`${label} `)) return null;
  if (NONE_TOLD.test(told)) return { ...NOTHING, stance: 'none' };
  if (FORM_OVER.test(told)) return NOTHING;
  if (NO.test(told)) return together(readClauses(told));
  const industries = fieldsIn(told);
  return { ...NOTHING, stance: 'some', industries, only: industries.length > 0 && KEEPS_TO.test(told) };
}

/** A question about the search itself: how wide it is, or whether something is in it too. */
const ABOUT_SEARCH =
  /\b(?:appl(?:y|ying|ied|ications?)|trying|search|job hunt(?:ing)?|interviewing|looking at|considering|selections?)\b/u;
const OTHER_ASKED = /\bother|\belse|\banywhere|\bbesides|\banother/u;

/** What one would rather do, and not what one does. */
const WISH_ASKED = /\bwould\b|\bprefer|\brank/u;

/** What is answered to a question about other companies or fields. */
function readAnswer(question: string, answer: string): Search | null {
  const industry = LABEL_FIELD.test(question) || /\bfields?\b/u.test(question);
  if (!industry && /\boffers?\b/u.test(question) && NO.test(answer))
    return { ...NOTHING, marks: ['offer:none'] };
  const companies = !industry && OTHER_ASKED.test(question) && !WISH_ASKED.test(question);
  if (industry || ABOUT_SEARCH.test(question)) {
    const told = answer.replace(/^"?no\b[,. ]*/u, '');
    const fields = NO.test(told) ? [] : fieldsIn(told);
    const only = KEEPS_TO.test(told);
    if (fields.length > 0 && (industry || only || !companies))
      return { ...NOTHING, industries: fields, only, stance: companies ? 'some' : null };
    if (industry) return null;
  }
  if (ABOUT_SEARCH.test(question) && YOURS_TOLD.test(answer)) return { ...NOTHING, stance: 'none' };
  if (!companies) return null;
  if (NONE_TOLD.test(answer)) return { ...NOTHING, stance: 'none' };
  if (NO.test(answer)) return null;
  return COMPANY.test(answer) ||
    /^"?yes\b|\b(?:with|applied to|applying to) (?:two|three|four|five|six|several|some)\b/u.test(answer)
    ? { ...NOTHING, stance: 'some' }
    : null;
}

/** Reads what a folded English sentence says of companies besides the one spoken to. */
export function readEnglishSearch(text: string, written: string): Search {
  if (!MENTION.test(text)) return NOTHING;
  if (/\?"?\s*$/u.test(text) || (STUDY.test(text) && !/\bappl/u.test(text))) return NOTHING;
  const told = plain(answeredLast(text), written);
  const label = readLabel(told);
  if (label !== null) return label;
  const question = ASKED.exec(told)?.[0] ?? '';
  const answer = told.slice(question.length).trim();
  const direct = question === '' ? null : readAnswer(question, answer.replace(ANSWERING, '').trim());
  const after = STRONG.test(told) && !NO.test(told) && ALONE_AFTER.test(told) && fieldsIn(told).length === 0;
  const read = together([
    ...(direct === null ? [] : [direct]),
    ...readClauses(answer),
    ...(after ? [{ ...NOTHING, stance: 'none' as const, marks: [SOLE] }] : []),
  ]);
  const counts = read.stance === 'none' ? [] : readEnglishCount(text, written);
  return { ...read, marks: [...read.marks, ...counts] };
}
