import { pointsBack, readEnglishAxis, readEnglishCondition } from './axis-english.ts';
import { readLeaning, uncounted } from './axis-english-leanings.ts';
import { readJapaneseAxis, type Wish } from './axis-japanese.ts';
import { namesWish, shareKind, wishesDiffer, wishesFor } from './axis-kinds.ts';
import { countOppositeWishes, partOverSafety } from './axis-opposites.ts';
import { preferredWish } from './axis-plain.ts';
import { placesOnly, ranksAnother, tellsOfTrade } from './axis-ranked.ts';
import { denying, naming, type Passage, type Position } from './statement.ts';

/** What is left aside of a person, no wish: regardless of age. */
const CIRCUMSTANCE =
  /^(?:年齢|年次|学歴|経験|性別|国籍|文理|社歴|役職|どこ|いつ|誰|だれ|(?:my |your |their )?(?:age|gender|nationality|experience|rank|seniority|years?))(?:や.*)?$/u;

/** Says only what does not count in a choice. */
const JA_UNWEIGHTED = /求めて|問いま|重視し|こだわ|気にし|見て(?:い|お)|二の次|関係/u;
const EN_UNWEIGHTED =
  /\bimportant\b|\bmatters?\b|\bcare\b|\bmeans? little\b|\bplays? no (?:part|role)\b|\bno influence\b|\bmakes? no difference\b|\bcomes? last\b/u;

/** What nobody should choose by. */
const JA_OUGHT = /べき(?:では|じゃ)/u;

/** What nobody wishes for: to be without it is a wish, no refusal. */
const UNWELCOME =
  /overtime|transfer|stress|weekend|\blate\b|night|layoff|bankrupt|\bunder\b|pressure|\bmov(?:e|ing)|commut|hierarch|\brisk|\blay\b|lose|losing|fired|discriminat/u;

/** It matters more to me than something: what matters less tells what is weighed. */
const MORE_THAN = /\bmatters? (?:far |much )?more (?:to me )?than (?!any|every|all\b|most\b)/u;
const EN_WITHOUT = /\b(?:that|which|where|who|without|with no)\b/u;

/** Marks a plain wish that is no criterion: it is held against its opposite only. */
const LEANING = 'leaning';

const NO_WISH: Wish = { wish: null, denied: [] };

const TO_OTHERS = /\b(?:you|your|they)\b/u;

/** Will the work help people? That is my criterion. */
function askedOneself(sentence: string, before: string): string | null {
  const question = before.endsWith('?') && !TO_OTHERS.test(before);
  return question && pointsBack(sentence) ? before.slice(0, -1) : null;
}

/** Reads by what a sentence says companies are chosen; when it announces several, the rest of the text belongs to it. */
export function readAxis({
  text: whole,
  contrast,
  rest,
  before,
  japanese,
  conditional,
}: Passage): Position | null {
  if (JA_OUGHT.test(whole)) return null;
  if (conditional) {
    const { wish } = japanese ? NO_WISH : readEnglishCondition(contrast.text);
    return wish === null ? null : naming([wish]);
  }
  const lacking =
    !japanese &&
    EN_WITHOUT.test(whole) &&
    contrast.denied.length > 0 &&
    contrast.denied.every((part) => UNWELCOME.test(part));
  const { wish: read, denied: refused } = japanese
    ? readJapaneseAxis(contrast.text, rest)
    : readEnglishAxis(lacking || MORE_THAN.test(whole) ? whole : contrast.text, rest);
  const wish = read ?? preferredWish(whole) ?? (japanese ? null : askedOneself(whole, before));
  const unweighted = japanese ? [] : uncounted(whole);
  const weighed =
    wish !== null ||
    unweighted.length > 0 ||
    refused.length > 0 ||
    (japanese ? JA_UNWEIGHTED : EN_UNWEIGHTED).test(whole);
  const leaning = wish === null && !japanese ? readLeaning(whole) : null;
  if (!(weighed || leaning !== null) || ranksAnother(whole, japanese)) return null;
  const told = `${whole}${rest.slice(0, 20)}`;
  const trade = (part: string) => tellsOfTrade(told, part, japanese);
  const denied = [...contrast.denied, ...refused, ...unweighted].filter(
    (part) => !CIRCUMSTANCE.test(part) && !lacking && !trade(part),
  );
  if (wish !== null && !trade(wish) && !placesOnly(told, wish, japanese))
    return { ...naming([wish]), denied };
  if (leaning !== null) return { ...naming([leaning], false, LEANING), denied };
  return denied.length > 0 ? denying(denied) : null;
}

const MATERIAL =
  /初任給|給与|給料|年収|収入|待遇|福利厚生|休日|休み|知名度|salar|\bpay\b|income|\bearn|holidays|working hours|bonus/u;
const COMFORT = /安定|働きやす|ワークライフ|長く|安心|環境|生活|両立|stab|balance|secur|famil|people i work/u;

/** One names pay and holidays, and the other nothing of the kind. */
function onlyOneMaterial(a: string, b: string): boolean {
  const bare = (one: string, other: string) =>
    MATERIAL.test(one) && !MATERIAL.test(other) && !COMFORT.test(other) && !shareKind(a, b);
  return bare(a, b) || bare(b, a);
}

/** Opposite wishes differ, one pair of them only where the wordings share no word of weight: one may qualify the other. */
function differ(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const opposite = countOppositeWishes(a, b);
  return opposite > 1 || wishesDiffer(a, b) || ((opposite > 0 || onlyOneMaterial(a, b)) && !namesWish(a, b));
}

/** Two axes disagree when all that one text says and all that the other says name different wishes. */
export function axesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const said = (positions: readonly Position[]) => positions.flatMap((position) => position.values).join(' ');
  const criteria = (positions: readonly Position[]) =>
    said(positions.filter(({ stance }) => stance !== LEANING));
  const leans = [...a, ...b].some(({ stance }) => stance === LEANING);
  const refuses = (one: readonly Position[], other: readonly Position[]) =>
    one
      .flatMap(({ denied }) => denied)
      .some(
        (part) =>
          wishesFor(said(other), part) &&
          ![said(one), ...other.flatMap(({ denied }) => denied)].some((own) => namesWish(own, part)),
      );
  return (
    refuses(a, b) ||
    refuses(b, a) ||
    differ(criteria(a), criteria(b)) ||
    (leans && partOverSafety(said(a), said(b)))
  );
}
