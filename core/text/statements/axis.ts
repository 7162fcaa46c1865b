import { maskEnglishReport } from '../report.ts';
import { readJapaneseAxis, type Wish } from './axis-japanese.ts';
import { namesWish, wishesDiffer, wishesFor } from './axis-kinds.ts';
import { countOppositeWishes } from './axis-opposites.ts';
import { denying, naming, type Passage, type Position } from './statement.ts';

const COMPANY =
  '(?:(?:a|an|my|the|any|which)\\s)?(?:(?:next|future|first|good|new)\\s)?(?:company|companies|employers?|jobs?|workplace|firms?|places? to work|where to work|where to apply|organi[sz]ations?|job search|job hunt(?:ing)?|work)';
const IS = '(?:\\sis|\\sare|\\shas always been|:)';
const EN_AXIS: readonly RegExp[] = [
  `\\b(?:what|the (?:one )?things?(?: that)?) (?:i look for|matters(?: the)? most(?: to me)?|i value(?: the)? most|i value|i want(?: most)?|i need|is most important to me|i care about(?: the)? most|counts(?: the)? most(?: for me)?)(?: to me| for me)?,? (?:in|from|about|when (?:i'm |i am )?(?:choosing|picking|selecting|looking for)|when i (?:choose|pick|look for)) ${COMPANY}${IS}\\s(.*)`,
  `\\b(?:most important|main|first|key|biggest|deciding|decisive|number one) (?:thing|factor|point|criterion|condition|consideration)(?: for me| to me)?,? (?:in|when|for|about)(?: choosing| i choose| picking| selecting| judging| looking for)? ${COMPANY}(?: for me| to me)?${IS}\\s(.*)`,
  `\\bmy (?:main |top |key |most important |first |single |core |biggest |only |number one )?(?:criteri(?:on|a)|priorit(?:y|ies)|standard|yardstick|axis|must-haves?)(?: (?:for|in|when|is for)(?: choosing| picking| selecting| judging| i choose| looking for)? ${COMPANY})?${IS}\\s(.*)`,
  `\\bi (?:choose|pick|judge|select|compare) ${COMPANY}(?: mainly| mostly| above all)? (?:by|on|for|based on|according to)\\s(.*)`,
  `\\b(?:when|in|while) (?:choosing|picking|selecting|i choose|i pick|i compare|comparing|looking for|judging) ${COMPANY},? (?:i (?:mainly |mostly |above all |always |mostly |really |first )?(?:look (?:for|at)|value|prioriti[sz]e|care (?:most )?about|focus on|go by|pay attention to|want|think about)|(?:for me,? )?(?:the (?:most important|main|key) (?:thing|factor)|what (?:counts|matters|i value|i look for))(?: the)?(?: most)?(?: to me| for me)? is)\\s(.*)`,
  `\\bin ${COMPANY},? i (?:mainly |mostly |above all |always )?(?:look for|value|want|prioriti[sz]e|care (?:most )?about)\\s(.*)`,
  `\\bi (?:value|prioriti[sz]e|put|care (?:most )?about|look for|focus on) (.*?)(?:,? (?:first|most|the most|above all(?: else)?|above everything(?: else)?))? (?:when (?:i choose|i pick|choosing|picking|selecting|i decide)|in choosing|in) ${COMPANY}`,
  `^(?:\\s*(?:i )?(?:said|told them|answered)(?: that)? )?(.{3,60}?) (?:matters|counts|is what matters) (?:the )?most (?:to|for) me (?:in|when|about) .*?${COMPANY}`,
  `^(?:\\s*(?:i )?(?:said|told them|answered)(?: that)? )?(.{3,60}?) (?:is|are) my (?:main |top |first |most important )?(?:criteri(?:on|a)|priority)(?: (?:for|in|when) .*)?$`,
  `\\bin my job (?:search|hunt),? (?:the )?(?:deciding|most important|main|decisive) (?:point|thing|factor)(?: for me)? is\\s(.*)`,
  `\\bmy job (?:search|hunt) (?:is (?:guided by|built around|based on|about)|cent(?:re|er)s on|revolves around)\\s(.*)`,
].map((source) => new RegExp(source, 'u'));
/** What counted in a project or a team is no axis. */
const EN_OTHER_MATTER =
  /\b(?:lesson|learn(?:ed|t)|project|team(?:work)? is|research|experiment|thesis|customers? is|in (?:friends|people|life)|in (?:a|the|our|my) (?:team|club|project|research|seminar))\b/u;
/** Words that call something what a choice rests on; the wish stands on the other side of the verb. */
const EN_CUE =
  /\b(?:criteri(?:on|a)|priorit(?:y|ies)|axis|yardstick|must-haves?|standard for|most important|matters? (?:the )?most|counts? (?:the )?most|thing that counts|main (?:thing|factor|point)|key (?:thing|factor|point)|deciding|decides? (?:it )?for me|what decides|(?:my|one|main|the) standard|(?:number one|main|first|key|only) condition|look for (?:most|first)|decisive|look for above all|look (?:first )?at(?: first)?|look for in (?:a|an|my)|care about (?:the )?most|one (?:point|question)|guided by|first for me)\b/u;
const EN_VERB = /^(.*?)(?:\s(?:is|would be|was|will be)(?: that| whether)?|\sare|:|\snamely)\s(.*)$/u;
const EN_DIRECT =
  /\babove (?:all|everything|anything)(?: else)?,? i (?:look for|want|seek)\s(.*)|\bas my (?:main |first |top )?(?:criteri(?:on|a)|axis|priority|standard)\b[^,]*?,? i (?:named|gave|mentioned|put|said)\s(.*)|\b(?:named|gave|mentioned|called|put) (.{3,60}?) as (?:my |the |a )?(?:main |first |top |one )?(?:deciding (?:factor|point)|criterion|axis|priority|standard)\b|\bi(?:'d| would)? (?:choose|pick|select) (?:(?:companies|employers|my employer|a company) )?by\s(.*)|\bjob (?:search|hunt) is guided by\s(.*)|\bi look first at\s(.*)|^(?:.*,\s)?([^,]{3,60}?) (?:matters?|counts?) (?:the )?most (?:to|for) me\b/u;
const EN_CHOICE =
  /\b(?:job|compan|employer|firm|work|choos|choose|pick|select|above (?:all|every|any)|criterion)/u;
const EN_CAREER =
  /\b(?:job|compan|compar|employer|firm|work|choos|choice|pick|where to apply|look for|to me|for me|deciding factor|first criterion|my criterion)/u;
/** Names no company, but what a choice of one rests on. */
const EN_BARE =
  /^(?:\s*(?:and |but |so )?(?:i )?(?:also )?(?:said|told (?:them|her|him)|answered|explained)(?: that)? )?(?:the most important thing (?:for|to) me|what matters most to me|what i look for|my main criterion|what counts most for me)(?:\sis|\sare|:)\s(.*)/u;
const EN_LINKED =
  /\b(?:criteri|priorit|axis|yardstick|standard|compan|employer|job|workplace|firm|look for|where to|places? to work|organi)/u;
/** Says what kind of company is looked for: a wish too, but one of many. */
const EN_LOOKING =
  /\b(?:i'm|i am|i) (?:(?:looking|look|searching|hoping) (?:first |mainly |above all |only )?for|only (?:look at|consider|apply to|want)) (?:a |an )?((?:[a-z]+ )?(?:company|companies|employers?|firms?|workplace|organi[sz]ation|place) (?:that|where|which|with|who)\s.*)/u;

/** What is left aside of a person, no wish: regardless of age. */
const CIRCUMSTANCE =
  /^(?:年齢|年次|学歴|経験|性別|国籍|文理|社歴|役職|どこ|いつ|誰|だれ|(?:my |your |their )?(?:age|gender|nationality|experience|rank|seniority|years?))(?:や.*)?$/u;

/** Says only what does not count in a choice. */
const JA_UNWEIGHTED = /求めて|問いま|重視し|こだわ|気にし|見て(?:い|お)|二の次|関係/u;
const EN_UNWEIGHTED = /\bimportant\b|\bmatters?\b|\bmeans? little\b/u;

function clean(value: string): string {
  return value
    .replace(/\0+/gu, '')
    .replace(/^[^、。]{1,20}(?:ではなく|より(?:も)?)、?/u, '')
    .replace(/^not [a-z ]{2,24}(?: but|,)\s/u, '')
    .replace(/,? even if .*$|,? (?:and )?that (?:i|my|you|[a-z]+ (?:is|are|was))\b.*$/u, '')
    .replace(/^[\s、,:「]+/u, '')
    .trim();
}

function readEnglish(text: string, rest: string): Position | null {
  const bare = EN_BARE.exec(text)?.[1];
  if (bare !== undefined) return naming([clean(bare)]);
  const framed = readFramed(text);
  if (framed !== null) return framed;
  if (!EN_LINKED.test(text)) return readCued(text);
  for (const pattern of EN_AXIS) {
    const match = pattern.exec(text);
    const value = match?.[1];
    if (match === null || value === undefined || !EN_LINKED.test(text.replace(value, ''))) continue;
    const several = /\b(?:two|three|four|several|these|the following)\b|^(?:both|as follows)/u.test(
      value.slice(0, 40),
    );
    const full = clean(several ? `${value} ${text.slice(match.index + match[0].length)} ${rest}` : value);
    if (/^(?:not|the same|still|clear|unchanged|simple)\b/u.test(full)) return null;
    return full === '' ? null : naming([full]);
  }
  const looking = EN_LOOKING.exec(text)?.[1];
  return looking === undefined ? readCued(text) : naming([clean(looking)]);
}

function english(text: string, rest: string): Wish {
  const found = readEnglish(text, rest);
  return { wish: found?.values[0] ?? null, denied: [] };
}

/** The plainest saying: the deciding thing in a choice of companies is this. */
const EN_FRAME =
  /^[^,;]*?\b(?:criteri(?:on|a)|priority|axis|yardstick|standard|what (?:decides|matters|counts|i look for|i value)|(?:deciding|decisive|most important|main|first|key|number one) (?:thing|factor|point|condition)|thing i (?:look (?:for|at)|care about|value))\b[^,;:]*?(?:\s(?:is|are|would be)(?: that| whether)?|:)\s(.*)$/u;

function readFramed(text: string): Position | null {
  const told = maskEnglishReport(text);
  const match = EN_FRAME.exec(told);
  const wish = match?.[1];
  if (match === null || wish === undefined || EN_OTHER_MATTER.test(text)) return null;
  const left = told.slice(0, told.length - wish.length);
  if (!/\b(?:job|compan|employer|firm|workplace|hospital|school|studio|bank|choice|where to)/u.test(left))
    return null;
  if (/^(?:not|the same|still|clear|unchanged|simple)\b/u.test(wish)) return null;
  return /\b(?:two|three|four|several|these|the following)\b/u.test(wish.slice(0, 40))
    ? null
    : naming([clean(wish)]);
}

/** Reads a saying of what counts in the choice by its cue, on whichever side of the verb the wish stands. */
function readCued(text: string): Position | null {
  if (!EN_CAREER.test(text) || EN_OTHER_MATTER.test(text)) return null;
  const direct = EN_DIRECT.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined && !/^(?:what|which|the thing)\b/u.test(part));
  if (direct !== undefined && EN_CHOICE.test(text)) return naming([clean(direct)]);
  const [, left, right] = EN_VERB.exec(maskEnglishReport(text)) ?? [];
  if (left === undefined || right === undefined) return null;
  if (EN_CUE.test(left)) return naming([clean(right)]);
  return EN_CUE.test(right) && left.trim() !== '' ? naming([clean(left)]) : null;
}

/** Reads by what a sentence says companies are chosen; when it announces several, the rest of the text belongs to it. */
export function readAxis({ text: whole, contrast, rest, japanese }: Passage): Position | null {
  const { wish, denied: refused } = japanese ? readJapaneseAxis(contrast.text, rest) : english(contrast.text, rest);
  const weighed = wish !== null || refused.length > 0 || (japanese ? JA_UNWEIGHTED : EN_UNWEIGHTED).test(whole);
  const denied = [...contrast.denied, ...refused].filter((part) => !CIRCUMSTANCE.test(part));
  if (wish !== null) return { ...naming([wish]), denied };
  return weighed && denied.length > 0 ? denying(denied) : null;
}

const MATERIAL =
  /初任給|給与|給料|年収|収入|待遇|福利厚生|休日|休み|知名度|salar|\bpay\b|income|\bearn|holidays|working hours|bonus/u;
const COMFORT = /安定|働きやす|ワークライフ|長く|安心|環境|生活|両立|stab|balance|secur|famil|people i work/u;

/** One names pay and holidays, and the other nothing of the kind. */
function onlyOneMaterial(a: string, b: string): boolean {
  const bare = (one: string, other: string) =>
    MATERIAL.test(one) && !MATERIAL.test(other) && !COMFORT.test(other);
  return bare(a, b) || bare(b, a);
}

/** Opposite wishes differ, one pair of them only where the wordings share no word of weight: one may qualify the other. */
function differ(a: string, b: string): boolean {
  const opposite = countOppositeWishes(a, b);
  return opposite > 1 || wishesDiffer(a, b) || ((opposite > 0 || onlyOneMaterial(a, b)) && !namesWish(a, b));
}

/** Two axes disagree when all that one text says and all that the other says name different wishes. */
export function axesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const said = (positions: readonly Position[]) => positions.flatMap((position) => position.values).join(' ');
  const refuses = (one: readonly Position[], other: readonly Position[]) =>
    one
      .flatMap(({ denied }) => denied)
      .some(
        (part) =>
          wishesFor(said(other), part) &&
          ![said(one), ...other.flatMap(({ denied }) => denied)].some((own) => namesWish(own, part)),
      );
  return refuses(a, b) || refuses(b, a) || differ(said(a), said(b));
}
