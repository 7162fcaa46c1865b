import { dealsIn, namesField } from './axis-kinds.ts';
import { industriesIn } from './industries.ts';
import { japanesePlaces } from './places.ts';

/** Calls it a criterion outright, whatever else is ranked beside it. */
const CRITERION =
  /\bcriteri|\bax[ie]s\b|\byardstick|\bstandard\b|\bdeciding\b|\bdecisive\b|\bwhat (?:decides|settles)\b|軸|基準|決め手/u;

/** A company, as what is ranked: you, theirs, another firm. */
const WHO =
  '(?:you|yours|they|theirs|them|(?:your|this|that|their|another|which|what|no|one|any other|some other|no other|the other|(?:an?|no|there is no) (?:single|different|bigger|larger|smaller|rival|certain|competing)|no single|one other) (?:[a-z]+ )?(?:compan(?:y|ies)|firm|employer|bank|organi[sz]ation|competitor|offer)|(?:a|another|your) (?:competitor|rival)|an? (?:bigger|larger|smaller) (?:company|firm) in [a-z]+ field|one of (?:your|their|our) (?:[a-z]+ )?(?:rivals|competitors)|another (?:one|place|job)|somewhere else|someone else)';
const TO_BE =
  "(?:'re|'s| is| are| was| were| isn't| aren't| wasn't| weren't| has been| have been| had been| will be| would be| remains?| stays?| stands?| still| not| definitely| really| now| clearly| always)+";
/** What one rank among companies is called. */
const RANK =
  '(?:at the (?:very )?top|(?:on )?top of|first|number one|no\\.? ?1|in (?:the )?first place|the (?:only )?(?:one|company|firm|employer|job|place|offer)\\b(?! (?:thing|point|condition|question|factor|reason))|what i (?:want|wish)|my (?:[a-z-]+ )?(?:first|top|preferred|favou?rite|number[ -]one|most)|who i|where i)';
const EN_RANKED = new RegExp(
  [
    `\\b${WHO}${TO_BE} (?:[a-z]+ )?${RANK}`,
    `\\b${WHO} (?:still |really |now |definitely |always )?(?:comes?|came|ranks?|ranked|coming) (?:out )?(?:first|top|before|above|ahead|second|last|on top)`,
    `\\b(?:put|place|rank|rate|list|name|had|have|want|like|prefer|join|joining|choose|consider|get into|getting into|set on|work (?:for|at)|working (?:for|at)|enter|entering)(?:ed|d|s)? ${WHO}\\b(?! (?:that|which|who|where|whose|with)\\b)`,
    `\\b(?:is|it's|and it is|was|that's|:) ${WHO}(?:[.,;]| i\\b|\\s*$| (?:that|who) i\\b)`,
    `\\bwhich (?:company|firm|employer|one) (?:to (?:put|rank|place|choose first)|i(?:'d)? (?:want(?: to (?:join|work for|go to|enter|choose))? (?:most|more|first)|like|prefer|put|rank)|should come)`,
    `\\bno (?:single )?(?:company|firm|employer) (?:is )?(?:at the top|first|in first)`,
    `\\bwant(?:ed)? (?:it|this|that) (?:more|most|above)`,
    `\\b(?:the|this|that) (?:role|position|post|occupation|department|job title|internship) (?:that )?i (?:[a-z]+ )?(?:want|wish|hope|like)`,
    '\\b(?:work|things|projects|research) (?:that )?you do\\b',
    '\\bas (?:my|the) (?:[a-z-]+ )?(?:role|position|job|occupation|career|profession|post)\\b',
    `\\b(?:company|firm|place|employer|one|where) (?:i(?:'d)? (?:want|like|wish|hope) )?to (?:join|go|go to|work|work (?:for|at)|enter) (?:the )?most\\b(?! is (?:a|an|the|one) )`,
    `\\b(?:is|'s) one of (?:your|their|our) (?:rivals|competitors)`,
    `\\bthis is the (?:company|firm|employer|(?:one|job|place) i\\b)`,
    `\\bno favou?rite\\b|\\bopen mind\\b|\\b(?:at|with|in) your (?:company|firm|bank)\\b`,
    `\\bfirst[- ]choice\\b|\\bpreferred employer\\b|\\bfavou?rite employer\\b`,
    `\\b(?:go|work|live|move|start) where(?:ver)? (?:you|they|i'm|i am|the company|the firm|head office|hr)\\b`,
  ].join('|'),
  'u',
);

const JA_WHO =
  '(?:御社|弊社|(?:別|他|ほか|同業|よそ|もう一つ|競合|一番行きたい)の?(?:会社|企業|他社|社|ところ)|他社|(?:どの|どちらの)(?:会社|企業|社)|どちら|どこ(?!か|を(?:一番|最も)?(?:重視|見))|本命(?:の会社)?|会社が(?:別|他|ほか)に[^、。]{0,6}、そこ)';
const JA_RANKED = new RegExp(
  [
    `${JA_WHO}[^、。]{0,10}[をがはに](?:[^、。]{0,6}(?:一番|いちばん|第一|最優先|最も|一位|1位|上位|本命|先頭|筆頭))`,
    '(?:ここ|こちら|御社)(?:で働|[にへ]入)(?:る|く)?こと[をが]',
    `(?:一番|いちばん|真っ先|第一|最優先|最も|一位|1位|本命)[^、。]{0,16}[はがも]、?(?:やはり|もちろん)?${JA_WHO}(?!の(?!会社|企業))`,
    '第一(?:に|で)?(?:希望|志望)|一番に?(?:希望|志望)|(?:一番|いちばん|最も)[^、。]{0,6}たい(?:会社|企業|ところ)',
    '[二三2３3]番目|最優先は[^、。]*(?:会社|企業)なので',
    '[ー\\p{Script=Katakana}\\p{Script=Han}]の仕事を(?:選|希望|第一|最優先|一番)',
    '本命|志望(?:順位|度)|順番は|順位は|同列|同じ気持ち|横並び|並行して',
    '(?:就きたい|やりたい|希望する)(?:職種|仕事|部署|ポジション)',
    `(?:会社|企業|先)(?:は|を)[^。]*(?:御社|どの会社|どの企業)(?:です|だ|に絞)`,
  ].join('|'),
  'u',
);

/**
 * Says whether what a sentence ranks is a company, a role, or where one is sent: yours is at the top of my list. That is no
 * criterion by which companies are chosen, unless the sentence calls it one.
 */
export function ranksAnother(sentence: string, japanese: boolean): boolean {
  return (japanese ? JA_RANKED : EN_RANKED).test(sentence) && !CRITERION.test(sentence);
}

/** Tells where one applies, and of no choosing beside. */
const APPLYING =
  /\bappl(?:y|ied|ying|ications?)\b|\bnarrow|応募(?:先)?(?:は|を|し)|(?:会社|企業|ところ|業界|職場|メーカー)(?:だけ|のみ|しか)?(?:を|に|も)?[^、。]{0,4}(?:受け|応募|志望|エントリー)/u;
const CHOOSING =
  /\bcho(?:ose|osing|ice)\b|\bpick|\bselect|\bmatters?\b|\bmost\b|\bfirst\b|選|重視|大切|大事|優先|第一|求め|決め|探し|かどうか|(?:それ|これ)が[^、。]{0,6}(?:軸|基準)/u;
/** A line of business, named as one. */
const TRADE = /業界$|業種$|産業$|メーカー$/u;

/** New companies are of every trade. */
const START_UP = 'start-up';

/** Says whether a thing named in telling of applications is a line of business: the food companies one applies to. */
export function tellsOfTrade(sentence: string, thing: string, japanese: boolean): boolean {
  if (TRADE.test(thing)) return true;
  if (!APPLYING.test(sentence) || CHOOSING.test(sentence) || CRITERION.test(sentence)) return false;
  return (
    industriesIn(thing, japanese).some((field) => field !== START_UP) ||
    (japanese ? namesField : dealsIn)(thing)
  );
}

/** Where one works or when one starts, within a wish, and as the whole of it. */
const PLACED =
  /\b(?:transfers?|relocat|domestic|locat|based in|posted|move|start(?:ing)?\b|graduat|(?:post|job|work|working|office|position) (?:(?:is|be|being) )?in [a-z]+)|勤務$|転勤|在学中|入社(?:日|時期)|卒業/u;
const PLACE_ALONE =
  /^(?:to )?(?:be |get )?(?:a )?(?:work|working|live|living|job|post|position|office) in (?:the )?[a-z]+(?: area)?$/u;
const JA_PLACED = /勤務$|勤務先|働/u;
/** Companies that move nobody, and what makes that more than a wish about the place. */
const NO_TRANSFER = /^転勤[がの]?な[いし](?:会社|企業|職場)?$/u;
const WEIGHS = /選|重視|大切|大事|優先|第一|求め|決め|一番|だけ|しか|のみ|条件/u;
const CONDITION = /\b(?:pre)?condition|\brequirement|条件/u;

/** Says whether a wish is only where one works or when one starts: it sorts no companies unless it is called a criterion. */
export function placesOnly(sentence: string, wish: string, japanese: boolean): boolean {
  if (NO_TRANSFER.test(wish)) return !WEIGHS.test(sentence) && !CRITERION.test(sentence);
  if (CHOOSING.test(sentence.replace(/最優先|第一/gu, '')) || CRITERION.test(sentence)) return false;
  if (japanese && JA_PLACED.test(wish) && japanesePlaces(wish).length > 0) return true;
  return PLACE_ALONE.test(wish) || (PLACED.test(wish) && CONDITION.test(sentence));
}
