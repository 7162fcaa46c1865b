/** People whose numbers are their own when they are the subject: my captain swims 5 km. */
const PERSON =
  '(?:(?:grand)?(?:father|mother|parent|pa|ma|son|daughter)|dad|mum|mom|brother|sister|cousin|uncle|aunt|nephew|niece|wife|husband|twin|partner|captain|striker|goalkeeper|goalie|keeper|pitcher|batter|ace|setter|libero|drummer|soloist|coach|trainer|mentor|senior|junior|senpai|kohai|supervisor|colleague|co-?worker|[a-z]{3,}-?mate|neighbou?r|opponent|rival|competitor|leader|boss|manager|owner|president|director|professor|teacher|instructor|tutor|friend|buddy|successor|predecessor|deputy|assistant|apprentice|beginner|veteran|expert|winner|champion|runner-up)';

/** Where a subject can begin. */
const LEAD =
  '(?:^\\s*|[,;:(]\\s?|\\b(?:and|but|while|whereas|because|since|when|that|if|so|though|although|than|like|unlike|whose)\\s)';

const OF_PERSON = new RegExp(
  `${LEAD}(?:my|our|his|her|their|one of (?:my|our)|another|most|some|an?) (?:[a-z-]+ )?(${PERSON})s?(?:'s?)?,? (?!(?:program(?:me)?|system|scheme|club|group|team|course|class|training|council|night|room|shop|session|project|network)s?\\b|(?:and|or|with) (?:i|me|myself)\\b|(?:i|we|of) |(?:[a-z]+ )?(?:idea|advice|help|guidance|suggestion|request|encouragement)\\b)`,
  'u',
);
/** The usual case, a model or the other side in a contest is nobody's own number. */
const ANY_OTHER = new RegExp(
  `${LEAD}(?:an?|the|most|every|any|each) (?:average|typical|ordinary|usual|normal|professional|skilled|trained|experienced|seasoned|good|real) (?:[a-z]+ )?((?!(?:for|or|per|over|under|after|other|her|our|ever|never)\\b)[a-z]*(?<!numb|answ|lett|pow|pap|off|ord|dinn|summ|wint|wat|memb|custom)(?:er|or|ista?|ian)|apprentice|nurse|clerk|student|person|people|household|family|company|adult|club|team|shop|store|school|university|athlete|cook|member|customer)\\b(?! (?:of|age)\\b)|\\b(?:the|that|this) (?:eventual )?(winning|winners?|champion|rival|opposing|losing|host|other|neighbou?ring) (?:team|club|side|school|university|group|crew|band|entry|robot|shop|store|cafe|company|stall|circle|class|film|design|song|photo|essay|poster|idea|plan|app|game|speech|dish)\\b|${LEAD}the (fastest|slowest|tallest|strongest|richest|best) (?!time|result|score|mark|of\\b)[a-z]+ |${LEAD}(?:the|our|my) (opponents?|competitors?|rivals?|winners?|champions?|runners-up)(?:'s?)? |${LEAD}(?:the|our|my) (rival|opposing|neighbou?ring|competing) [a-z]+ `,
  'u',
);
/** People students meet and are not themselves. */
const SOMEONE = new RegExp(
  `${LEAD}(?:the|our|my) (?:[a-z]+ )?(chef|cook|doctor|nurse|farmer|owner|master|craftsm[ae]n|artisans?|professor|teacher|coach|principal|chairman|chairwoman|potter|carpenter|fisherman|monk|priest|mayor|boss|(?:top|best|fastest|strongest|leading) (?:student|player|team|runner|swimmer|seller|school|club|class|score)) (?!and (?:i|me)\\b|of\\b|(?:i|we)\\b)`,
  'u',
);
/** Words without which no other side is told of: looking for them first spares most of the work. */
const OTHER_SIGN =
  /average|typical|ordinary|usual|normal|professional|skilled|trained|experienced|seasoned|good|real|winn|champion|rival|oppo|losing|host|other|neighbo|compet|runner|est\b/u;
/** What the speaker only looked at: I studied a guide group in another town that welcomes 300. */
const LOOKED_AT =
  /\b(?:studied|visited|read about|heard (?:of|about)|looked at|learn(?:ed|t) (?:from|about)|know of|saw|watched|researched|observed|modelled (?:it |ours |my plan )?on|copied|admired?)\b[^.;]{0,20}\b(?:an?|another|some|other) [^.;]{0,60}\b(?:that|which|who|whose|where|with)\b/u;

/** Finds whose number it is when it is not the speaker's own, from the words before it; null for the speaker's. */
export function otherOwner(before: string): string | null {
  const person = OF_PERSON.exec(before)?.[1];
  if (person !== undefined) return person;
  const any = OTHER_SIGN.test(before) ? ANY_OTHER.exec(before) : null;
  if (any !== null) return any.slice(1).find((word) => word !== undefined) ?? null;
  const someone = SOMEONE.exec(before)?.[1];
  if (someone !== undefined) return someone;
  return LOOKED_AT.test(before) ? 'looked-at' : null;
}

const ABOUT = '(?:about |around |over |nearly |almost |some |only |just |more than |at least |a total of )?';
const BY_SELF = new RegExp(
  `\\bi (?:[a-z]+ly |also |even |alone |myself |have |had |could )?(?!led|ran|run|lead|manag|organi[sz]|coordinat|held|plan|launch|start|found|joined|belong|had |have |was |am )([a-z]+) ${ABOUT}$`,
  'u',
);
const BY_GROUP = new RegExp(
  `(?:^\\s*|, )(?:our|the|my) (?:[a-z'-]+ ){0,3}(?:teams?|clubs?|society|circle|company|cent(?:re|er)|shop|store|cafe|restaurant|bakery|crew|staff|class|committee|band|choir|orchestra|group|seminar|lab|laboratory|office|stall|department|section|squad|school|branch|dorm|dormitory|union) (?:has |have |had )?([a-z]+) ${ABOUT}$`,
  'u',
);

/** All there are: the lab has 15 students. */
const ALL = new RegExp(
  `\\b(?:has|have|had|gets|receives|keeps|employs|lends|grows|owns|numbers|there (?:are|were|is|was)) ${ABOUT}$`,
  'u',
);
/** Some of them did something; those who only took part are all there were. */
const SOME =
  /^ [a-z-]+ (?:in|of|from) (?:the|our|my) (?:[a-z-]+ ){1,2}joined\b|^ (?:[a-z-]+ ){1,2}?(?:(?:in|of|from|at) (?:the|our|my) (?:[a-z-]+ ){0,2})?(?!attend|visit|gather|belong|join|participat|us(?:e|ed)\b|appl|sign|answer|vot|follow|subscrib|watch|help|support|back|sponsor|work|perform|play|compet|enter|exhibit|need|liv|install|download|register)(?:do|did|made|make|went|go|gave|paid|sent|wrote|kept|bought|got|passed|became|found|stayed|left|chose|said|came from|(?:are|were|was) (?:from|new|absent|empty|broken|closed|full|wrong|young|foreign|basses|beginners|[a-z]+(?:ers|ors|ists|ians|men)\b|adopted|chosen|selected|picked|accepted|sold|saved|cured)|[a-z]{2,}ed)\b/u;

/** Says who stands behind a count: the speaker alone, a whole group, some who did something or all there are; null where none is plain. */
export function doerOf(before: string, after: string): 'self' | 'group' | 'some' | 'all' | null {
  if (ALL.test(before)) return 'all';
  if (BY_SELF.test(before)) return 'self';
  if (/^\s*(?:only |just |about |nearly |almost |in the end,? )?$/u.test(before) && SOME.test(after))
    return 'some';
  return BY_GROUP.test(before) && !/\b(?:i|we|me)\b/u.test(before) ? 'group' : null;
}
