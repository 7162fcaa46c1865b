/** What narrows the counted people or things to some of their kind. */
export const NARROWING =
  /^(?:new|female|male|international|first-year|second-year|third-year|final-year|senior|junior|experienced|regular|part-time|full-time|core|active|other|more|extra|additional|local|foreign|young|older|best|top|remaining)$/u;
/** What happens to people or things behind their number: those who left are not those who are there. */
export const EVENTS =
  /^\s?(?:of (?:them|us|whom)\s)?(?:[a-z-]+\s){0,2}?(quit|left|joined|agreed|disagreed|opposed|dropped out|stayed|passed|failed|resigned|graduated|was absent|were absent|complained|refused|remained|cried|were new|signed up|donated|paid|accepted|declined|ignored|objected|had to|could(?:n't| not)?|did(?:n't| not)|had (?:never|not|already)|fell|broke|returned|withdrew|cancelled|crashed|died|changed|moved|were (?:re[a-z]+|cancelled|lost|hurt|built|changed|broken|empty|wrong|closed|done)|(?:was|were|felt|fell|got|became) (?:[a-z]+ly )?(?:ill|sick|late|away|missing|unwell|unhappy|afraid|tired|hurt|injured|satisfied|happy|willing|unable|available|waiting|bored|lost|stuck|off))\b/u;
/** Whose number it is when it is not the writer's. */
export const OTHER_PERSON =
  /(?<!\bas )\b(?:(?:one of )?(?:my|our|your|their)|a|the|his|her) (?:best |old |older |younger |former |elder |biggest |main |closest )?(colleague(?= of)|friend|brother|sister|father|mother|parents|teacher|professor|boss|manager|cousin|roommate|classmate|predecessor|competitor|rival)s?\s(?!and i\b)/u;
/** A number at its largest or smallest. */
export const SUPERLATIVE =
  /\b(?:biggest|largest|smallest|best|worst|longest|shortest|busiest|the most|most [a-z]+)\b/u;
/** One of several, when it stands close before its number or begins the clause: the first night 40 came. */
export const ORDINAL =
  /(?:^\s*(?:in |on |at |for )?(?:the |my |our )?|(?<!\bbefore )\b(?:the|my|our) )(?:(?:first|last|final|second|third) (?!place|prize|choice|year|-year|in\b|of\b|at\b|and\b)[a-z]+)(?=[^,;]{0,24}$)/u;
/** A number of others than those told of before. */
export const ANOTHER =
  /\b(?:another|a different|a second|the other|other|next|previous)\b(?=.{0,16}$)|\b(?:another|a different|the other) (?:company|firm|club|school|shop|team)'s\b/u;
/** What holds only under a condition: when the waves are high. */
export const ONLY_WHEN =
  /(?:^\s*|\bbut |, )(?:when|if|whenever) (?:the [a-z]+ (?:is|are|was|were|rises?|gets?)|it (?:is|was|rain(?:s|ed)|snow(?:s|ed)|gets?|got))\b/u;
/** What is listed in a talk, and no count of anything. */
export const TALK =
  /^(?:reason|way|thing|point|idea|step|lesson|question|part|goal|strength|word|factor|criterion|criteria|skill|option|cause|change|aspect|problem|choice|side|value|rule|mistake|challeng|topic|kind|type|exampl|stag|phase|quality|role|issu|measur|action|sentenc|main|key|tim|view|mind|foot|feet|hand|language)$/u;
/** What stands behind a number that counts nothing named. */
export const NOT_COUNTED =
  /^(?:another|more|of us|of my(?! (?:\d|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty))|or two|in (?:the|my)|day|side|hand|reason)\b/u;
/** Words that look like places behind a preposition and are things done. */
export const SPACE_VERBS = /^(?:survey|teach|lead|interview|tutor|tutoring|sold|support|visit|read|writ)$/u;

/** One sex is not the other. */
export const SEX = /^(?:women|men|girls|boys)$/u;
/** In `33 teams` the teams are counted, not their members. */
export const GROUPS = /(?:[^s]s|classes)$/u;
/** What there is too much of is counted: 200 rice balls too many. */
export const SURPLUS = /^[\s-]+[^,.;]{2,24}\btoo (?:few|many)\b/u;
/** How far something was off (25 items too slow) is no count of it. */
export const TOO = /^[^,.;]{0,24}\btoo (?:slow|fast|late|early|few|many|short|long|much|little)\b/u;
/** What appears in numbered issues is counted by them, and so are the goals of a season. */
export const ISSUES_OF =
  /^ (?:[a-z-]+ )?(?:issues?|parts?|sides?) of (?:the|our|a|my) (?:[a-z-]+ ){0,3}(?:magazine|journal|newspaper|newsletter|paper|series|booklet|zine)\b|^ goals? (?:last|this|that|in|for|per|a) /u;
/** A total of a long stretch (4,300 tickets in two years) is not what one occasion counted. */
export const SPAN_AFTER =
  /(?:^| )(?:in|over|within|across) (?:the |all )?(?:[a-z]+|\d+) (?:years|seasons|summers)\b/u;
/** Interviews among applications are those for a job, not those of a study. */
export const APPLYING = /\b(?:applied|applications?|applying|offers?)\b/u;

/** Six of us in the debate team: its members. */
export const OF_US =
  /^\sof us(?: [a-z]+s)?(?: (?:at home\b|(?:in|on|at) (?:the|our|my|this)\b|[a-z]+ing\b|(?:made up|formed|belonged|built|develop|made|worked on|ran|create|organi[sz]e|start|founded|planned|wrote)(?:e?d)?\b)|\s?[.,;]?$)/u;
/** A time whose unit was said before: it took me three. */
export const BARE_TIME = /\b(?:(?:took|takes|take) (?:me|us|them)|is only|was only|lasted|lasts) $/u;

/** A thing that holds some of them: a tray with six cells. */
export const HOLDER = /\b(?:a|an|one) ([a-z]+) (?:with|containing|holding) $/u;

const A_TIME =
  '(?:day|week|month|year|morning|afternoon|evening|night|minute|hour|second|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** Each of those counted, and not each day. */
export const EACH_AFTER = new RegExp(
  `(?<!\\b(?:and [a-z]+ed|knew|know|interviewed|met|called|thanked) )\\beach\\b(?!\\s(?:${A_TIME}|way\\b))`,
  'u',
);
/** What is said of every shift or class, and not of all of them. */
export const OF_EACH = new RegExp(
  `\\b(?:an?|one) (?:normal |typical |usual |regular |busy |quiet |single )?(?:shift|session|lesson|game|class(?! of\\b))\\b|\\b(?:each|every|per)\\s(?!${A_TIME}|cent\\b|way\\b|by\\b)[a-z]+`,
  'u',
);
/** Each of the twelve: all of them. */
export const EACH_OF_THEM = /\b(?:each|every one) of (?:the|my|our) $/u;

/** What a group consists of: made up of fourteen students. */
export const MADE_UP =
  /\b(?:made up of|composed of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)) (?:a total of )?$/u;

/** Occasions one goes to take part, and not to ask or see. */
export const OCCASIONS =
  /^(?:session|lectur|lesson|match|game|fair|show|talk|cours|class|party|practise|rehears)$/u;
/** Went to nine branches: visited them. */
export const WENT_TO =
  /\b(?:(?:went|been|gone|go|going|travel(?:l?ed|l?ing)?) (?:in person )?(?:to|round|around)|(?:took|taken) [^,.;]{2,30} to|brought (?:me|us|them|him|her) to|(?:set foot|travel(?:l?ed|l?ing)) in) (?:a total of )?$/u;

/** Keeping on with something for a while: sticking with calligraphy, keeping up the piano. */
export const KEEPING_ON =
  /\b(?<!\b(?:my|our|the|a) )(?:stick(?:ing)?|stuck|stay(?:ing|ed)?|ke(?:pt|ep|eping)|persist(?:ing|ed)?|persever(?:e|ing|ed)|engag(?:ing|ed)|involved|carr(?:ying|ied) on|dedicated|devoted)(?: up| going| on)? (?:with|in|at|to|on) (?:my |the |our )?$/u;

/** Eleven of us students: who they are follows. */
export const US_CALLED = /^\sof us $/u;

/** Another thing of the kind is told of: another presentation to 200 people. */
export const ANOTHER_THING =
  /\b(?:another|a different|a second|a third|the other|one more|(?:the|our|my) (?:next|following|previous|former)) (?!(?:day|week|month|year|time)\b)[a-z]+(?: [a-z]+)* $/u;
/** The sentence begins by telling of another place: at another company, I did. */
export const ELSEWHERE =
  /^(?:at|in|for|with) (?:another|a different|a second) (?!(?:day|week|month|year|time|step)\b)[a-z]/u;
/** A trial before the thing itself. */
export const TRIAL =
  /\b(preliminary|pilot|trial|preparatory|mock|dress|test) (?:survey|study|studies|interviews?|questionnaire|runs?|test|rehearsals?|sale|version|round|experiment|phase|exam)\b/u;

/** Kinds are counted, and not the things: 14 kinds of vegetables. */
export const KINDS_OF = /^\s(?:different |new )?(?:kind|type|variet(?:y|ie)|sort|species|breed)s? of\b/u;
/** What is counted is named before: the number of scholarships I applied for was seven. */
export const NUMBER_OF = /\b(?:number|count|total(?: number)?) of (?:the |my |our |all )?(?=[a-z])/u;
/** A group of so many: my team of five. */
export const TEAM_OF =
  /\b(?:team|group|crew|squad|committee|band|party|class|staff|circle|club|section|unit|panel|cast|choir|seminar) of (?:about |around |just |only )?$/u;

/** What replied is some of what was asked. */
export const REPLIED = /^ (?!people |of )(?:[a-z-]+ ){1,2}(?:replied|responded|wrote back|reacted)\b/u;
/** How many there is room for. */
export const ROOM_FOR =
  /\b(?:holds?|fits?|accommodates?|has room for|have room for|can (?:carry|hold|take|fit|seat)) (?:about |up to )?$/u;
/** Clearing up is not setting up, and what followed a change is not what was before it. */
export const UNDONE =
  /\b(?:t(?:ake|akes|aking|ook)(?: it| the [a-z]+)? down|dismantl\w+|clear(?:ed|ing)? (?:up|away)|tid(?:y|ied|ying)(?: up)?|pack(?:ed|ing)? up)\b/u;
export const AFTER_CHANGE =
  /\b(?:after|since) (?:the|our|my) (?:new|renewed|improved|revised) [a-z]+|\b(?:after|since) (?:we|i) (?:changed|moved|introduced|renewed|reformed|revised|reorgani[sz]ed|switched|opened|redesigned)\b/u;
/** What came of them, good or bad, is told of some: I failed three interviews. */
export const OUTCOME =
  /\b(absent from|fail|los|lost|won|win|miss|skipp|cancell|reject|dropp|broke|forgot|cost)(?:ed|ing|e)?(?: (?:us|me|(?:our|the|my) (?:team|shop|club|company)))? (?:about |around |over |only |just )?$/u;
/** The same told the other way round: four matches were won. */
export const OUTCOME_AFTER =
  /^ (?:[a-z-]+ ){1,3}?(?:were|was|have been|had been) (fail|los|lost|won|miss|skipp|cancell|reject|dropp|broken|forgotten)/u;
export const PRIZE_AFTER =
  /^ (?:[a-z]+ ){0,2}(?:medal|award|prize|title|troph|scholarship|contract|grant|vote|point)/u;
/** What a measure is filled with tells it apart: cups of tea, cups of coffee. */
export const FILLED =
  /^(?:cup|glass|bottl|box|bag|plat|bowl|slic|piec|pack|packet|jar|loaf|carton|bunch|pair|can|dish|tray)$/u;
