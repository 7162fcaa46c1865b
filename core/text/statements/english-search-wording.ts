/** The company spoken to, by its kind: your museum. */
const YOUR_KIND =
  /\byour (?:(?:law|patent|design|accounting|legal|tax|city|ward|town|government) )?office\b|\byour (?:[a-z]+ )?(?:company|firm|bank|group|studio|hospital|clinic|school|hotel|agency|organi[sz]ation|institute|selection|plant|lab|store|brewery|foundation|museum|city|ministry|university|theatre|orchestra|airline|newspaper|publisher|ngo|chain|board|gallery|library|port|farm)\b/gu;
/** A pattern for the company spoken to. */
export const YOU =
  '(?:yours|your(?: company)?(?! (?:field|industry|sector)\\b)|you|this (?:one )?(?:one|company|application|firm|position|job|place|employer)|here|theirs|their (?:company|firm|selection(?: process)?)|them)';

/** Short forms written out, so that each word is read in one form. */
const SHORT = /\b(?:can't|won't)\b|n't\b|'(?:ve|re|ll|m|d|s)\b/gu;
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  "can't": 'can not',
  "won't": 'will not',
  "n't": ' not',
  "'ve": ' have',
  "'re": ' are',
  "'ll": ' will',
  "'m": ' am',
};
const WHOSE_HAD = /\b(?:i|they|we|he|she)$/u;
const HAD_DONE =
  /^ (?:(?:not|never|already|only|just|also|even) )?(?:(?!open\b|listen\b|happen\b|own\b)[a-z]{2,}(?:ed|en|wn)|had|got|sent|gone|begun|sat|done|put|made|given|found|heard|chosen|better)\b/u;
const WHAT_IS = /\b(?:it|that|there|here|who|what|one)$/u;

function writtenOut(text: string): string {
  if (!text.includes("'")) return text;
  return text.replace(SHORT, (short, at: number) => {
    const before = text.slice(Math.max(0, at - 6), at);
    if (short === "'d") {
      if (!WHOSE_HAD.test(before)) return short;
      return HAD_DONE.test(text.slice(at + 2, at + 24)) ? ' had' : ' would';
    }
    if (short === "'s") return WHAT_IS.test(before) ? ' is' : short;
    return WRITTEN_OUT[short] ?? short;
  });
}

/** Ways of saying that there is more than this. */
const MORE =
  /\b(?:not|never) (?:been )?(?:only|just|solely|merely|exclusively|limit(?:ed|ing)|restrict(?:ed|ing)|confin(?:ed|ing)|tied|sticking|keeping|narrowing|stopping|(?:the|my) (?:only|sole))\b/gu;
/** Words that tell how lately, and not how exclusively. */
const LATELY =
  /\b(?:only )?just (?=(?:applied|finished|passed|had|got|been|received|heard|started|begun|began|now|as|like|after|before|below|above|behind|ahead|about|entered|sent|took|taken|completed|last|this (?:week|month|morning|afternoon|year|spring|summer|autumn|fall|winter))\b)|\bonly (?=(?:heard|started|began|begun|recently|yesterday|last|found)\b)/gu;
/** Not the only one that is applied to. */
const NOT_ALONE =
  /\bnot (?:the|my) (?:only|sole|one) (?:compan(?:y|ies)|firm|employer|place|one|bank|application|selection|interview|candidate)\b/gu;
/** Not all of them, so that there is more. */
const NOT_ALL =
  /\bnot (?:all|every|each)(?: single)?(?: one)?(?: of)?(?: the| my)? (?=(?:other )?(?:compan(?:y|ies)|firms?|employers?|applications?|ones?|selections?)\b)/gu;
/** Beside the one spoken to. */
const BESIDE_YOU = new RegExp(
  `\\b(?:besides|apart from|in addition to|other than|aside from|on top of|alongside|along with|beside|as well as|except(?: for)?|(?<=\\b(?:one|nobody|anyone|anybody|nowhere|anywhere|none|nothing|company|firm|employer) )but|(?<=\\b(?:other [a-z]+|other|else) )than|beyond|outside(?: of)?|excluding|not counting|at the same time as|not only|including|both|and) (?:with |to |at )?${YOU}(?: too)?(?: [a-z]+ [a-z]+ming)?\\b,?`,
  'gu',
);
/** Those that are joined to you are others only where they follow: both you and a rival. */
const NOT_BESIDE = /^and /u;
/** Keeping to what was named, at the end: food makers and no one else. */
const NO_ONE_ELSE =
  /,? \band (?:(?:with|to|at|in) )?(?:said )?(?:(?:that )?there (?:is|are|was|were) no(?:ne| others?|thing else)\b(?! [a-z])|(?:(?:i )?(?:appl(?:y|ied)|look(?:ed)?) )?(?:no one|nobody|nothing|nowhere|none) (?:else|more|besides)|that is (?:all|it)|no others?(?! [a-z]))\b/gu;
/** What is left out or added, named first: outside of food makers, … */
const OUT_FIRST =
  /\b((?:outside(?: of)?|apart from|other than|besides|except for|aside from|beyond|in addition to|as well as|alongside) (?!you)[a-z' -]{2,40}),/gu;
/** Other companies that are only compared with. */
const COMPARED =
  /\b(?:unlike|compared (?:with|to)|(?:more|better|rather|less|different|differ[a-z]*) (?:than|from)|as opposed to|instead of) (?:any |all |those of |the )*others?(?: [a-z]+)?|\bother [a-z]+'s? (?:products?|services?)\b|\bthose of other companies\b/gu;

/** What is said no to as not of a kind: companies that are not shipbuilders. */
const NOT_OF =
  /\b(?:compan(?:y|ies)|firms?|employers?|anyone|anywhere|ones?) (?:that|which|who) (?:(?:is|are|was|were) not (?:an? |in |from )?|(?:do|does) not (?:make|build|produce|sell|run|deal in|work in|deal with|have to do with) )/gu;
/** All, told between commas. */
const WITHOUT_EXCEPTION = /,? (?:without (?:any )?exception|all of them|every one of them),?/gu;
/** What was answered, before what was asked: I said no when they asked. */
const ANSWER_FIRST =
  /^\s*"?i (?:said|answered|replied) ([^,]{2,60}?) when (?:they|he|she|the [a-z]+) (?:had )?asked (?:me )?/u;
/** Yes or no alone, before what was asked: I answered no to the question about other companies. */
const SHORT_ANSWER =
  /^\s*"?(?:i )?(?:said|answered|replied) (yes|no) to (?:the|their|his|her|a) question ((?:about|on|of|whether|if) [^,.;]{2,60})[.\s]*$/u;
/** Other places and other work with one company, and what it gives or is hoped to give: no other companies, and no offers held. */
const BESIDE_THE_POINT =
  /\bconsider(?:ing|ed)? (?:any )?other places\b|\b(?:any |no |all |the |some )?(?:other|another|different|further) (?:[a-z]+ )?(?:cit(?:y|ies)|towns?|sites?|locations?|regions?|areas?|countr(?:y|ies)|prefectures?|branch(?:es)?|departments?|divisions?|(?<!(?:law|patent|design|accounting|architect's) )offices?|roles?|occupations?)\b(?!'|-)|\b(?:no|any|not an?) (?:city|town|site|location|region|area|office|branch|place|job|role|position|post) (?:other than|but|except|besides)\b(?! (?:for )?(?:the one |(?:with|at) )?(?:you|here|this))|\b(?:an?|the|your) offer (?:from|by) (?:you|your [a-z]+)\b|\byour offer\b/gu;
/** One site of a company: the Glasgow office. */
const SITE =
  /\b(?:the|your|their|its) (?!law |patent |design |accounting |legal |tax |city |ward |town |village |government |prefectural |municipal |post |other |same )[a-z]+ (?:offices?|branch|site)\b(?! (?:workers?|jobs?|managers?))/gu;
/** As what one applies, which is the work and not a company: as a backend developer. */
const AS_WHAT =
  /(?<=\b(?:appl(?:y|ied|ying)|candidate|considered|hired|work|working|starting|job|role|position|post) )as an? [a-z -]{3,40}?(?= at\b| with\b| in\b| for\b| to\b|[,.;:]|$)/gu;
/** What a company offers, which is no offer of a job to somebody. */
const GIVES =
  /(?<=\b(?:them|it|he|she|which|who|that|one|compan(?:y|ies)|firms?|employers?|places?|industry|field|role|position|post|work|city|office|bank|maker|chain|agency|start-?up|department|school|programme?|it also|company also|firm also) )offers (?!so\b|in hand|yet\b|from\b)|(?<=\b(?:to|can|could|will|would|may|might|you|they|compan(?:y|ies)|firms|employers) )offer (?!from\b|in hand|yet\b)/gu;

/** Writes a sentence in fewer words for the same: short forms in full, the company in one way, other companies as elsewhere. */
export function plain(text: string, written: string): string {
  const it =
    /\bIT\b/u.test(written) && !/\bit\b/u.test(written) ? text.replace(/\bit\b/gu, 'infotech') : text;
  return writtenOut(it)
    .replace(YOUR_KIND, 'your company')
    .replace(BESIDE_THE_POINT, ' ')
    .replace(SITE, ' ')
    .replace(AS_WHAT, ' ')
    .replace(GIVES, 'gives ')
    .replace(LATELY, ' ')
    .replace(
      /(?<=\b(?:industry|sector|field)) (?:is|was) not the only (?:one|industry|sector|field)(?=[.,;]|\s*$| (?:that |which )?i\b| for me\b| on my list\b)/gu,
      ' and other industries',
    )
    .replace(NOT_ALONE, ' elsewhere ')
    .replace(NOT_ALL, 'besides the ')
    .replace(
      /\bnot (appl(?:ying|ied)|interviewing|looking) (?:only|just|solely|exclusively)\b/gu,
      '$1 elsewhere besides',
    )
    .replace(
      /\bnot (?:(?:limit|restrict|confin|narrow)(?:ed|ing)(?: (?:myself|it|things|my [a-z ]{2,20}))?(?: down)?|sticking|stuck|tied|kept|keeping) to\b/gu,
      'looking at besides',
    )
    .replace(/\bmore than (?:just )?(?:one|a single) (?:industry|sector|field)\b/gu, 'several industries')
    .replace(MORE, 'besides')
    .replace(/\bnon-(?=[a-z])|\b(?:unrelated|not related) to\b/gu, 'outside ')
    .replace(COMPARED, ' ')
    .replace(/\b(internships?|scholarships?|part-time jobs?), (?=at\b|with\b)/gu, '$1 ')
    .replace(NOT_OF, 'company outside ')
    .replace(WITHOUT_EXCEPTION, ' alone')
    .replace(/\byou should know\b/gu, ' ')
    .replace(/é/gu, 'e')
    .replace(/\bnothing but\b/gu, 'only')
    .replace(/\b(?:anything|anyone|anybody) but (?!you)/gu, 'any except ')
    .replace(
      /(?<=\b(?:any|no) (?:[a-z]+ )?[a-z]+ )but (?!i\b|an? |one |two |three |some |other )/gu,
      'except ',
    )
    .replace(NO_ONE_ELSE, ' alone')
    .replace(BESIDE_YOU, (beside: string, at: number) =>
      NOT_BESIDE.test(beside) ? beside : beside.endsWith(',') && at > 0 ? ' elsewhere,' : ' elsewhere ',
    )
    .replace(OUT_FIRST, '$1 ');
}

/** Puts what was asked before what was answered. */
export function answeredLast(text: string): string {
  const [, short, question] = SHORT_ANSWER.exec(text) ?? [];
  if (short !== undefined && question !== undefined) return `asked ${question}, ${short}.`;
  const [first = '', answer = ''] = ANSWER_FIRST.exec(text) ?? [];
  return first === '' ? text : `asked ${text.slice(first.length).replace(/[.,;\s]+$/u, '')}, ${answer}.`;
}
