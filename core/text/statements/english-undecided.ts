/**
 * Doubt about which company to join, read from an English sentence whose ranking words are written as signs:
 * N says no to what follows, T is a first choice, Y, O and A are companies, Z is none.
 */

/** Having settled nothing yet, whatever it is about. */
const UNSETTLED =
  /\bN (?:yet |really |quite |honestly |even |fully |be able to |been able to |want to |wish to |like to |be |to ){0,3}(?:decid(?:ed?|ing)|made up|make up|made my mind|settled?|chosen|worked out|work out|figured out|figure out|fixed|say yet|tell you yet|done (?:it|so|that) yet|commit(?:ted)?|narrowed|order|answer yet|sure|(?:reached|made|come to) an? (?:decision|conclusion|choice|ranking))\b|\b(?:unsure|unclear|undecided|torn|on the fence|(?:in|of) two minds|wavering|hesitating|hesitate between|to be decided|go(?:ing)? back and forth|\b(?:still|completely|yet|left|all) open (?:which|who|where|whether)\b|\b(?:which|where|who)\b[^.;]{0,40}\bis (?:still |yet |N |completely )*(?:open|undecided|unclear|unsettled|unknown)|up in the air)\b|(?:T|\b(?:order|ranking))(?: on my list)? (?:keeps changing|changes|is still changing)\b|\bnothing is (?:yet )?(?:decided|settled|fixed)\b|\bchang(?:e|es|ing) my mind\b[^.;]{0,20}\b(?:which|who|where|between)\b|(?:T|\b(?:ranking|order|list)) is N (?:yet )?(?:finished|complete|final|ready)\b|\bstill (?:deciding|weighing|comparing|choosing|thinking|looking|making up|considering|between)\b|\bweighing up\b|\bis N (?:yet )?(?:fixed|settled|decided|set|clear|made up|ranking)\b|\btoo (?:early|soon)\b/u;

/** Choosing, naming or ranking what is chosen from, to which no is said. */
const UNCHOSEN =
  /\bN (?:yet |really |quite |honestly |even |want to |wish to |like to |be able to |able to |be |to |going to |ready to |in a position to ){0,3}(?:(?:rank(?:ed|ing)?|order(?:ed)?)(?= (?:yet|at all|any(?:thing|one|body|where)?|the (?:compan|firm|employer)[a-z]*|my applications|compan[a-z]+|firms|employers|[AOT]|them|[YO] (?:and|or|against|among)|where|which|among|in|by|one)\b| Y(?: yet)?\s*$| Y(?: yet)?[.,;]|[.,;]|\s*$)|(?:choose|pick|picked|chosen|named|name|set|single out|give|tell|say|know|choosing|picking|naming|setting|saying|favou?r|thought about|thought of|think about|made|place|compare|answer)(?: [YO])?(?: with (?:certainty|confidence))?(?= (?:yet|that [AZ]|between|among|one|an order|an? (?:fav|first|top|winner|ranking|clear|order|number)[a-z]*|any (?:order|one|of)|my|which|where|who|whether|if|[TMA])\b|[.,;]|\s*$)|(?:put|place|list|sort|arrange|bring) (?:(?:the |my |any )?(?:companies|firms|employers|applications)|[AYO]|them)\b(?! (?:first|at the top|T)))|\bN (?:yet )?(?:have|has|got|set|feel) (?:an? |any |yet )?(?:one\b|clear|single|strict|T|ranking|preference|order|favou?rite|front|number one|rank)|\bN (?:yet )?name\b|\bi N (?:an? |any )?T|\bN (?:put|place|rank|rate|set|value) (?:D|one|any(?:one|body)?|A) (?:[a-z]+ )?(?:above|over|before|ahead of|higher than)\b|\bN (?:yet )?(?:give|tell|say|answer|promise)\b[^.;]{0,24}\b(?:about|on) (?:my )?T|\bN know (?:yet )?(?:whether|if|which|where|who|[TM])\b/u;

const NO_ORDER =
  /\b(?:give|gave|giving) Z [^.;]{0,8}(?:priority|preference|T)|\brank(?:ing)? Z\b|\b(?:no|without an?|without any) (?:clear |single |real |definite |fixed |particular |set |strict |special |T ?)?(?:T|order|ranking|preference|favou?rite|front[- ]?runner|rank|number one)\b|(?<!\bto )\bkeep(?:ing|s)? (?:my|the) (?:options|preferences?|ranking|choice|order|T) (?:still )?open\b|\bopen mind (?:about|on|as to) [^.;]{0,16}(?:T|\b(?:which|who|order|ranking)\b)|\b(?:put|putting|rank|ranked|place|placed|list|listed) Z (?:first\b|at the top\b|T)(?![^.;]*\b(?:but|except|than)\b)|\b(?:there is|i have|i am|i see) Z T|\bZ (?:is|stands|comes|ranks) (?:really |clearly )?(?:at |in |yet )?(?:T|first)(?![^.;]*\bthan\b)|\bZ [^YOD.;,]{0,24}\b(?:stands out|stood out|(?:is|was) ahead(?! of [YOD])|has the lead)\b(?![^.;]*\b(?:as|than|like)\b)|\bleav(?:e|ing|ed) (?:the |my )?(?:ranking|order|T)\b|\b(?:there is|there are) N (?:an? |any )?(?:T|order|ranking|favou?rite)/u;

/** Weighing two or more against one another. */
const BALANCED =
  /\b(?:equal|equally|(?:is|are|was|were|all|exactly|about) level|on a par|tied(?! up\b| to\b)|a tie|neck and neck|the same (?:degree|level|rank|priority|weight|place|standing|footing)|on (?:the same|an? equal) (?:footing|terms)|as much as each other|(?:stands?|is|are|rank|put|placed?)(?: [A-Z])? side by side|feel the same (?:about|towards)|(?:considering|treat(?:ing)?|see(?:ing)?|weigh(?:ing)?|view(?:ing)?) A(?: [a-z]+)? (?:in the same way|the same|alike)|a draw|a toss-up|jointly|(?:share|sharing|tie for|joint) (?:T|first)|evenly|alike|neutral (?:between|among|towards?)|split between|as equals|level with|without (?:preferring|favou?ring|ranking))\b|\b[AY] the same(?= (?:for|to|rank|level|degree)\b|[.,;]|$)|\b(?:choosing|deciding|choice) between\b[^.;]*\b(?:hard|difficult)\b/u;

/** A decision that comes later, or after something else. */
const LATER =
  /(?:\b(?:decision|choice|ranking|which i|where i)\b|T)[^.;]*\bdepends? on\b[^.;]*\b(?:which|where|whether|who|results?|offers?)\b|\byet to (?:decide|choose|make|rank|pick|settle|name|set|put|work out|figure out|find out)\b|\bstill (?:need|have|had|needed|want|wanted) to (?:think|decide|choose|consider|compare|make up|rank|weigh)\b|\bbefore i (?:decide|choose)|\b(?:before|until|till) (?:i |i can |i am able to |being able to |making |i make |i say |saying |i have )?(?:rank|nam|pick|settl|set|choos|decid|giv|sa[yi]|commit)[a-z]*[^.;YO]{0,12}(?:\b(?:which|who|where|ranking|favou?rite|one|order)\b|T)|\b(?:before|until) (?:choosing|deciding|ranking (?:[AYO]|anyone|anything|the|them))|\b(?:(?:decide|choose|settle|rank|pick|make up my mind)\b(?! (?:to|Y|O|on Y))|(?:name|set|work out|figure out|fix|determine|make) (?:my|an?|the)? ?(?:T|ranking|order|choice|decision|preferences?)|rank (?:[AO]|the [a-z]+))[^.;]{0,40}\b(?:after|once|later|when all|when every|when i (?:have|know|see|get|am)|until|next (?:week|month)|at the end)\b|\b(?:which|where|who|whether)\b[^.;]{0,40}\b(?:i will|i would|to) (?:settle|decide|see)\b|\b(?:(?:wait|hold off|waiting|holding off)\b[^.;]{0,24}\b(?:before|until|with|on)\b|(?:put off|putting off|postpon(?:e|ed|ing)|defer(?:red|ring)?)\b)[^.;]{0,24}\b(?:deciding|choosing|ranking|decide|choose|rank|naming|T)\b|(?:ranking|T|order|choice|decision|preferences?)\b[^.;]{0,16}\b(?:be|is|are) (?:decided|made|set|fixed|settled)\b[^.;]{0,20}\b(?:after|once|when|until|later)\b|\b(?:choosing|naming|picking|ranking|deciding)\b[^.;]{0,40}\b(?:put off|postponed?|later|wait|until|for the end|not yet)\b|(?:all|every|A)[^.;]{0,20} first(?:,| and|, and) then (?:choose|decide|rank|pick)\b|\bknow T[^.;]{0,30}\b(?:after|once|when|until)\b|T (?:still |will |may |would |might )*depends?\b/u;

/** A form, or a phrase, that leaves the first place open. */
const OPEN_PLACE =
  /(?:T|\b(?:preferences?|ranking|rank|order|choice))(?: [a-z]+){0,4} (?:is|are|remains?|stays?|was|were) (?:still |completely |all |entirely |N )*(?:open|undecided|unsettled|unclear|pending|tbd|up in the air|blank)\b|\bT (?:is )?(?:still )?(?:open|undecided|blank|none|tbd|pending)\b|\bT\s?: ?(?:none|not|N|undecided|n\/a|open|pending|to be|tbd|still|Z|no\b)|\b(?:preference|ranking|rank|order|position|place|standing|choice)(?: [^:.;]{0,30})?\s?: ?(?:to be|none|not|N|Z|undecided|open|pending|tbd|no\b(?!\.)|all equal|equal|still)/u;

const DOUBTS: readonly RegExp[] = [UNSETTLED, UNCHOSEN, NO_ORDER, BALANCED, LATER, OPEN_PLACE];

const ABOUT_COMPANIES =
  /A on my list|\bmy list (?:has|is)\b|\b(?:order|ranking) on my list\b|\bA first(?:,| and)|\bthe same (?:about|towards) A(?![a-z])|\b(?:above|over|before|ahead of|higher than) A(?![a-z])|\b(?:put|putting|rank|ranked|place|placed|list|listed) Z|\bnumber one\b|\b(?:comparing|weighing) (?:up )?(?:[a-z]+ ){0,3}[YA]|\bonly (?:choose|decide)\b|\bapplications? (?:is|are)\b|\bmy applications\b|\b(?:favou?r|prefer|rank|choose|pick|like) A|\brank Y|\bmy order\b|\border of my choices\b|\b(?:decide|choose|rank)\b[^.]{0,20}A|[TLM](?![a-z])|\bbetween (?:[a-z]+ ){0,4}[YOAD]|[YODAT](?![a-z])[^.;]*\b(?:equal|equals|equally|level|same|tied|par|alike|evenly)\b|\b(?:equal|equally|level|same (?:degree|priority)|alike|evenly)\b[^.;]*[YODTA](?![a-z])|\b(?:choice|favou?rite|rank(?:ing|ed)?|preferences?|firms?|compan(?:y|ies)|employers?|offers?|options|where to (?:go|work)|to join)\b|\bwhere Y (?:ranks?|stands?|comes?|is|are)\b|\bZ [^.;]{0,24}\b(?:stands? out|ahead|priority)\b|\bwhether i (?:would|will) [^.;]{0,20}(?:choose|join|pick|accept|come|take|work for|rather [a-z ]+) Y|\b(?:comes|ranks|is|puts?) first\b|\ban order\b/u;

/** What else one may be undecided about. */
const OTHER_DOUBT =
  /\b(?:roles?|areas?|branch(?:es)?|job types?|locations?|cit(?:y|ies)|departments?|positions?(?! (?:on|of|among|in my))|career|topic|thesis|major|graduate school|office(?! visits?)|start(?:ing)? date|salary|laptop|product|friends|members|suppliers?|club|shifts?|seminar|hobb(?:y|ies)|subjects?|sports?|books?|strengths?|skills?)\b/u;
/** Others have not decided, or all is decided. */
const NO_DOUBT =
  /\b(?:two|three|four|A|Y|O|firms|companies|one) N (?:yet )?decided\b|\bno doubt\b|\b(?:N|no) (?:longer )?(?:torn|undecided|unsure|wavering|hesitating)\b/u;

/** Says whether a signed sentence leaves open which company is the first choice. */
export function isUndecided(text: string, outside: string, aboutRank: boolean): boolean {
  return (
    (aboutRank || ABOUT_COMPANIES.test(text)) &&
    DOUBTS.some((doubt) => doubt.test(outside)) &&
    !OTHER_DOUBT.test(text) &&
    !NO_DOUBT.test(text)
  );
}
