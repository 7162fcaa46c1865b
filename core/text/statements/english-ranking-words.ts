/**
 * The words by which an English sentence ranks companies, written as single signs. The text is lower-case, so that a
 * capital letter can stand for a class of words: Y the company spoken to, O another one, D some one company described,
 * A every other one, Z no other one, T first choice (or the one wanted most), M what is
 * wanted most, be it a company or not, L a lower choice, N what says no.
 */
const ORGANISATION =
  '(?:company|firm|employer|organi[sz]ation|bank|agency|manufacturer|maker|studio|brand|school|hospital|business|start-?up|corporation|group|publisher|retailer|supplier|consultancy|charity|institute|insurer|railway|carrier|airline|brewery|clinic|practice|hotel|museum|theatre|laboratory|ministry|city hall|(?:prefectural|city|ward|town|village|tax|law|accounting|patent) (?:office|government)|police|fire (?:brigade|department)|newspaper|broadcaster|cooperative|developer|builder|operator|chain|place|one)';
const ORGANISATIONS =
  '(?:companies|firms|employers|organi[sz]ations|banks|places|applications|offers|processes|options|candidates|ones|makers|studios|agencies|interviews)';
const WISH =
  '(?:want|wish|hope|like|love|long|prefer|wanted|hoped|hope for|hoped for|would like|would love|would prefer|would choose|would want)';
const JOIN =
  '(?:(?:to )?(?:join|work|be|go|enter|get into|come|sign|start|end up|teach|serve|train|belong|build my career|begin my career)(?: (?:at|for|with|in|to|into))?)';
const THE_ONE = `(?:(?:the|an?|that|this|one) )?(?:(?:single|only|very) )?(?:${ORGANISATION}|job|offer|who)?`;

function words(source: string): RegExp {
  return new RegExp(source, 'gu');
}

/** Numbered lines of a form. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:choice|preference|option|wish|company) (?:no\.? ?|number |# ?)?(?:1|one)(?= ?:)/gu, ' T '],
  [/\b(?:choice|preference|option|wish|company) (?:no\.? ?|number |# ?)?(?:[2-5]|two|three)(?= ?:)/gu, ' L '],
];

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/["“”()]/gu, ' '],
  [/\s+[-–—]+\s+/gu, ', '],
  [
    /\bi (?:really |do |still )?(hope|want|wish) (?:most of all|most|above all|first of all|first and foremost) to\b/gu,
    'i most $1 to',
  ],
  [/\bnot (?:quite |yet )?at the (?:very )?top(?=[.,;]|\s*$)/gu, 'N at the top of my list'],
  [/\b(?:tops?|heads?|leads?) my (?:list|ranking)\b/gu, 'is at the top of my list'],
  [/\bi'd\b/gu, 'i would'],
  [
    /\b(?:isn't|wasn't|is not|was not) (?:at all |too |very |so )?(?:hard|difficult)(?: for me)? to\b/gu,
    'is easy to',
  ],
  [/\bset my heart on\b/gu, 'my heart is set on'],
  [/\bmy (?:one and only|first and only|only and first|first and last) choice\b/gu, 'my first choice'],
  [/\bnot (?:only|just)\b/gu, 'also'],
  [/\bi'll\b/gu, 'i will'],
  [/\bi'(?:m|ve)\b/gu, 'i am'],
  [/\b(you|they|that|it|what|who|there)'(?:re|s|ve|d|ll)\b/gu, '$1 is'],
  [
    /\b(?:isn't|aren't|wasn't|weren't|is not|are not|was not|were not|is no longer|are no longer|not exactly|not really)\b/gu,
    'is N',
  ],
  [
    /\b(?:don't|do not|didn't|did not|wouldn't|would not|will not|can't|cannot|couldn't|could not|won't|never|haven't|have not|hasn't|has not|hadn't|had not)\b/gu,
    'N',
  ],
  [
    /\b(?:not able to|unable to|not in a position to|not ready to|not prepared to|(?:too )?(?:hard|difficult|early|soon)(?: for me)? to|impossible(?: for me)? to|yet to|need(?:ed)?(?: some| a little| a bit)?(?: more)? time (?:to|before)|(?:would )?rather not)\b(?= (?:be )?(?:decid|choos|rank|pick|nam|tell|say|settl|set|put|give|order|single|compare|commit|make up))/gu,
    'N',
  ],
  [/\bnot\b(?= (?:yet )?(?:settled|decided|chosen|ranked|made|picked|sure|fixed))/gu, 'N'],
  [
    words(
      `\\bN (?:(?:yet )?(?:found|seen|met|come across|know(?: of)?|think of) )?(?:an?|any|another|one)(?: other| single)? ${ORGANISATION}\\b`,
    ),
    'Z',
  ],
  [
    /\b(?:one of |any of |some of )?(?:your|their|its) (?:[a-z]+ )?(?:competitors?|rivals?|competition)\b(?: [a-z]+ (?:firm|company))?|\b(?:an?|the|one|another) (?:[a-z]+ )?(?:competitor|rival)\b(?! (?:company|firm|bank|maker))(?: (?:of|to) (?:yours?|theirs?|you|them|your company))?/gu,
    'O',
  ],
  [
    words(
      `\\b(?:any|every|each|all)(?: of)?(?: the| my)?(?: single)?(?: other)? (?:${ORGANISATION}|${ORGANISATIONS}|application|offer|selections?)\\b(?! (?:is|are) (?:equal|level))|\\b(?:(?:anyone|anybody|everyone|everybody|anywhere|everywhere|everything)(?: else)?|(?:all|any)(?: the| of the)? (?:others?|rest)|the others|the rest|any other|every other(?=[.,;]|\\s*$)|(?:the )?(?:two|three|four|five|six|seven|several|some|a few|my) other ${ORGANISATIONS}|the other (?:two|three|four|five|six|few|several)(?: ${ORGANISATIONS})?|(?:two|three|four|several|some|a few) others|other ${ORGANISATIONS}|others)\\b`,
    ),
    'A',
  ],
  [
    words(
      `\\b(?:no|not any|not one|none of the)(?: other| single)? ${ORGANISATION}s?\\b(?: else)?|\\bnothing(?: else)?(?: (?:i am |i have )?(?:i )?appl[a-z]+ (?:for|to))?(?= (?:ranks|comes|stands|beats|tops)\\b)|\\b(?:nobody|nowhere|none|no one|neither)(?: else)?\\b`,
    ),
    'Z',
  ],
  [
    words(
      `\\b(?:another|a different|some other|one other|the other|a second|a rival|a competing|a bigger|a larger|a smaller|a better)(?: (?!is |are |was |comes )[a-z-]+){0,2}? ${ORGANISATION}\\b(?:,? (?:in|from) (?:your|the same|this|their) (?:industry|field|sector|business))?|\\b(?:someone|somebody|somewhere) else(?:'s)?\\b|(?<=\\b(?:is|lies|was|be) )elsewhere\\b|\\bone other\\b(?=[.,;]|$)|\\b(?:another|the other)\\b(?=(?:'s)? (?:offer|is|was|comes|ranks|stands|says|said|would)\\b|[.,;]|$)`,
    ),
    'O',
  ],
  [
    words(
      `\\b(?:(?:the|a|my|an) )?(?:very )?(?:current |clear |definite |absolute |undisputed |real |own |personal |strong |one and only )*(?:first|top|number[- ]one|no\\.? ?1|#1|1st|highest|strongest|biggest|greatest|clear|leading)[- ](?:and only )?(?:choice|pick|preference|option|priority|candidate|place|spot|wish|target|dream)s?(?: (?:company|firm|employer))?\\b|\\bone clear favou?rite\\b|\\bi (?:care about|am keen on|am drawn to) (?:the )?most\\b(?<=\\bthe ${ORGANISATION} (?:that |which )?i [a-z ]{5,24})|\\b(?:my|the) (?:absolute |clear |own )?(?:favou?rite|number one|no\\.? ?1|#1)(?: (?:choice|pick|company|firm|employer|one))?(?! (?!of\\b|among|compan|firm|employer|is\\b|was|and\\b|now\\b|on\\b|for\\b|by\\b|remains|has|in\\b|since|at\\b|so\\b|but\\b|because|from|before|right|from|turn|reject|accept|offer|take|say|would|will|does|N\\b|all\\b|today|yet|if\\b|when|until|to\\b|this\\b|by\\b)[a-z])|\\b(?:at |on )?(?:the )?(?:very )?(?:top|head)(?: spot| place)? (?:of|on|in) my (?:list|ranking)\\b|\\bmy (?:list|ranking) is (?:led|headed|topped) by\\b|\\b(?:my|the) (?:dream|preferred|ideal|favou?rite|first-choice|top) (?:company|employer|firm|option|choice|pick)\\b|\\b(?:first|number one|top) (?:on|in) my (?:list|ranking)\\b|\\bthe (?:first|top) (?:name|company|firm|entry|one) (?:on|in) my (?:list|ranking)\\b|\\bnumber one (?:for me|in my eyes|on my list)\\b|\\bplan a\\b|\\b(?:desired|target|preferred) (?:${ORGANISATION})(?: (?:no\\.? ?1|number one|#1|1))?(?= ?:)`,
    ),
    ' T ',
  ],
  [words(`\\b(?:your|this) (?:own )?(?:[a-z-]+ ){0,3}?${ORGANISATION}\\b(?:'s)?`), 'Y'],
  [
    /\b(?:your|this) (?!choice|option|list|year|time|week|month|question|(?:[a-z-]+ )?(?:department|team|office|branch|position|role|interview|product|job|plant|site))[a-z-]+(?: [a-z-]+)?(?= (?:is|was|has been|remains|would be|comes?|ranks?|stands|stays) )/gu,
    'Y',
  ],
  [
    words(
      `\\b(?:the|that) (?:${ORGANISATION}|offer) (?:that )?i (?:would|will|am going to) (?:choose|pick|accept|take)(?: first)?\\b|(?<=(?:\\b(?:you|yours|they|theirs)|O(?:'s offer)?|A, but this) (?:is|are|were|remains?) )the (?:${ORGANISATION}|offer) (?:that |which )?i want(?: ${JOIN})?(?=[.,;]|\\s*$)|\\bmy best (?:choice|option)(?! (?:of|for|in)\\b)|\\bthe ${ORGANISATION} (?:that |which )?i (?:have |am )?(?:always |long )?wanted ${JOIN} (?:ever since|since|for (?:years|a long time|so long))\\b|(?<=\\b(?:you|yours|they|theirs|${ORGANISATION}) (?:is|are|was|were) (?:N )?)the (?:only one|one|best) for me\\b|\\bthe (?:offer|answer|letter|call) (?:that |which )?i (?:am|was) (?:really |mainly |mostly |most |still )?(?:waiting|hoping|longing) for\\b`,
    ),
    ' T ',
  ],
  [/\bmy (?:clear |strong |own )?preference(?= (?:is|lies|goes|belongs|was)\b)/gu, ' M '],
  [
    words(
      `\\b(?:what|where|whom?) i (?:(?:most|really|would most) ${WISH}(?: ${JOIN})?|(?:${WISH}|wanted)(?: ${JOIN})? (?:the )?(?:most|best|above (?:A|all)))(?: of all)?\\b`,
    ),
    ' M ',
  ],
  [
    words(
      `\\b${THE_ONE} ?(?:that |which |where )?i (?:most|really|would most|do most) ${WISH}(?: ${JOIN})?(?: (?:most|the most|above A))?(?= (?:is|was|has|remains|would|right|right now|at the moment|today)\\b|[.,;:]|\\s*$)|\\b${THE_ONE} ?(?:that |which |where )?(?:i|i am) (?:${WISH}|wanting|hoping(?: for)?|(?:have |had )?(?:always )?wanted|(?:was )?aiming(?: for| at)?)(?: ${JOIN})?(?: (?:the )?most(?: of all)?| best| first and foremost| above (?:A|all(?: else)?)| more than A| before A| first of all)\\b|\\b(?:the|that|this|an?) (?:single |only |very )?(?:${ORGANISATION}|offer) (?:that |which )?i (?:would )?(?:put|rank|place|list|have put|ranked|placed) (?:first|highest|top|number one|at the top|in first place)\\b|\\bmy heart (?:is(?: really)? (?:set on|fixed on|with)|belongs to|lies with|beats for)\\b|\\b${THE_ONE} ?(?:that |which |where )?i would be (?:happiest|proudest|most (?:happy|glad|proud|excited)) (?:(?:working|being|joining|starting)(?: (?:for|at|with|in))?|${JOIN})|\\bthe (?:only|sole|single) (?:${ORGANISATION}) (?:that |which )?(?:i am|i) (?:[a-z]+ ){0,2}(?:consider(?:ing)?|(?:love|like|want|wish) to join|aiming (?:for|at)|serious about|going for|interested in|hoping for)\\b`,
    ),
    ' T ',
  ],
  [
    words(
      `\\b(?:(?:the|a|an|my|your|as) )*(?:second|third|fourth|fifth|2nd|3rd|4th|lower|next)[- ](?:best )?(?:choice|pick|preference|option|priority|on my list)s?\\b|\\b(?:(?:the|a|an|my|your) )*(?:(?:back-?ups?|fall-?backs?|stopgap)(?: (?:choice|option|plan|net|company))?|(?:safety|safe|insurance|reserve) (?:choice|option|net|policy))\\b(?! (?:course|data|system|generator|manager|officer))|\\bmy (?:reserve|alternative|second option)\\b|\\ban alternative(?= (?:in case|if|for))|\\bmy (?:second|third)(?=[.,;]|\\s*$)|\\bplan b\\b|\\bmy number two\\b|\\brunner-up\\b|\\b(?:somewhere |only |rather |near )*(?:in the middle|the middle|at the bottom|the bottom|halfway down|low|far down|quite low) (?:of |on |in |down )?my (?:list|ranking)\\b|\\b(?:lower|further|farther) (?:down )?(?:on )?my list\\b`,
    ),
    ' L ',
  ],
  [
    words(
      `\\b(?:your|this) (?:own )?(?:[a-z-]+ ){0,2}${ORGANISATION}\\b(?:'s)?|\\byour (?:[a-z-]+ ){1,2}(?:house|office)\\b|\\b(?:a place|a job|an offer|the offer|a position) (?:at|with|from) (?:you|your company|yours)\\b|\\b(?:this|your) (?:job|position)\\b(?= (?:more|most|above|over))|\\byour (?:offer|team|staff|people)\\b|\\b(?:you|yours|yourselves)\\b|\\b(?:her|his) (?:company|firm)\\b(?= (?:is|was|came|comes|ranks|ranked|stood|stands))|(?<=\\b(?:interviewing|interviewed|interview|work|working|be|is|come|apply|applied|applying|than|career|hired|employed|accepted|pass) )here\\b|\\bright here\\b|^\\s*here(?= is +(?:where|the|[TM]))|\\b(?:the|this) (?:company|firm|employer) i am (?:sitting|talking|speaking|interviewing|meeting) (?:in|at|to|with)(?: (?:right )?now| today| here)?(?=[.,;]|\\s*$)|\\b(?:your|this) [a-z]+(?= (?:is|are|remains|comes|ranks|stands|sits|has been|second|third|first)\\b)|\\bthis (?!choice|year|time|week|month|list|point|stage|moment|reason|field|industry|sector|city|job|application|question|is|was|in|on|one's|morning|afternoon|semester|interview|process|kind|way)[a-z]+\\b`,
    ),
    'Y',
  ],
  [
    words(
      `\\b(?:the|one|a certain) (?!${ORGANISATION} (?:is|was)\\b)(?:[a-z]+ )?${ORGANISATION}\\b(?= (?:where|that|which|who|i|with|in|at|from|is|was|came|stood|ranked|stands|ranks|comes|above|ahead|before)\\b)|\\bthe (?!same|whole|new|right|best|only|first|other)[a-z]+ ${ORGANISATION}\\b(?=[.,;])|\\bgraduate school\\b|\\bthe civil service\\b`,
    ),
    'D',
  ],
];

/** Words that point at a company named before, or else at the one a report is about. */
const THEY =
  /\b(?:they|them|theirs|their(?= [a-z]+ (?:is|was)\b| company| firm| offer| studio| team)|there(?! (?:is|are|was))|it)(?: is)?\b/gu;

/** Another company has just been set against the one a pronoun stands for. */
const AGAINST =
  /[OD](?: [a-z]+){0,6} (?:ahead of|above|before|over|than|after|behind|below|instead of|in front of) $/u;
/** What the first choice does, after which "there" is that company. */
const FIRST_ACTS = /\b(?:if|when|once|should|as soon as|until|unless) +T +[a-z]/u;

/** What one takes or does, which a pronoun behind a verb of taking then stands for: I would accept them. */
const TAKEN =
  /\b(?:transfers?|relocations?|postings?|moves|(?:business )?trips|shifts|nights|hours|tests|exams|tasks|assignments)\b[^.;]*\b(?:accept|take|welcome|do|mind|like|refuse|decline|avoid) $/u;

/** What is told to somebody, whose company "there" then is; elsewhere it is a town as well. */
const TOLD = /\b(?:said|told|asked|answered|replied|promised|explained)\b/u;

const NAMED_KIND = words(`([YO]) (?:${ORGANISATION}|offer|team)\\b`);

/** Writes the ranking words of a folded sentence as signs. */
export function signedEnglish(text: string): string {
  let left = text;
  if (text.includes(':')) for (const [label, sign] of LABELS) left = left.replace(label, sign);
  for (const [word, sign] of WORDS) left = left.replace(word, sign);
  return left
    .replace(
      /\b(put|puts|rank|ranked|place|placed|list|listed) it (?=first|second|third|at the|above|T|L)/gu,
      '$1 them ',
    )
    .replace(THEY, (word: string, at: number) => {
      const said = left.slice(0, at);
      if (AGAINST.test(said)) return 'Y';
      const before = /[YOD](?=[^YOD]*$)/u.exec(said)?.[0];
      if (before === undefined && word === 'there')
        return FIRST_ACTS.test(said) ? 'O' : TOLD.test(said) ? 'Y' : word;
      if (before === undefined && TAKEN.test(said)) return word;
      if (before === undefined) return /^it/u.test(word) ? word : word.endsWith(' is') ? 'Y is' : 'Y';
      if (/^it/u.test(word)) return word;
      const sign = before === 'D' ? 'O' : before;
      return word.endsWith(' is') ? `${sign} is` : sign;
    })
    .replace(/\s+/gu, ' ')
    .replace(
      /D (?:(?:that|which) (?:is|stands|ranks|comes|sits) )?(?:in |at |as )?T (?:on my list |in my ranking |for me )?/gu,
      'T ',
    )
    .replace(/\b(?:just |only )?(?:as|for) practice\b(?=[^.;]* T )/gu, ' L ')
    .replace(/Z of (?:[YOAD]|which|whom|(?:the |my )?(?:companies|firms|employers))\b/gu, 'Z')
    .replace(NAMED_KIND, '$1')
    .replace(/\bthink of (?=[YOD] (?:as\b|[LT](?![a-z])))/gu, 'see ')
    .replace(/\bthis (is|was)(?= (?:N )?[TL]\b)/gu, 'Y $1')
    .replace(/Y (?:is|are|was|were|has been|have been)(?: the [a-z]+)? D/gu, 'Y');
}
