import { isPlanned, levelsOf } from '#core/domain/answer.ts';
import { coreCategories, preparedCategories } from '#core/domain/category.ts';
import type { Gap } from './engine.ts';
import { type Severity, severities } from './rule.ts';
import { isEmpty, type Situation } from './situation.ts';

/** So many of so many. */
export interface Share {
  done: number;
  of: number;
}

/** How far the preparation of one coming round has come. Counts only: no percentage, no odds. */
export interface Readiness {
  /** Open gaps per severity. */
  counts: Record<Severity, number>;
  /** Gaps the user decided to live with. */
  dismissed: number;
  /** Rules the user switched off. */
  rulesOff: number;
  /** Prepared categories that have something to say, of twelve. */
  categories: Share;
  /** Core answers with two or more levels of depth, of five. */
  depth: Share;
  /** Answers with text that rest on an episode, of the answers with text. */
  episodes: Share;
  /** Questions to ask that are not asked yet, of the five to bring. */
  questions: Share;
  /** No blocker and at most two high. */
  ready: boolean;
}

const questionsToBring = 5;
const highsAllowed = 2;

/** The readiness of the target round, from its situation and its open gaps (dismissed ones left out). */
export function readinessOf(
  { answers, coreAnswers, company }: Situation,
  open: readonly Gap[],
  { dismissed, rulesOff }: { dismissed: number; rulesOff: number },
): Readiness {
  const count = (severity: Severity) => open.filter((gap) => gap.severity === severity).length;
  const counts = Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<
    Severity,
    number
  >;
  const planned = new Set(answers.filter(isPlanned).map((answer) => answer.category));
  const deep = new Set(
    coreAnswers.filter((answer) => levelsOf(answer) >= 2).map((answer) => answer.category),
  );
  const written = answers.filter((answer) => !isEmpty(answer.text));
  const toAsk = company.reverseQuestions.filter(
    (question) => question.askedInRoundId === null && !isEmpty(question.text),
  );
  return {
    counts,
    dismissed,
    rulesOff,
    categories: {
      done: preparedCategories.filter((category) => planned.has(category)).length,
      of: preparedCategories.length,
    },
    depth: { done: deep.size, of: coreCategories.length },
    episodes: { done: written.filter((answer) => answer.episodeIds.length > 0).length, of: written.length },
    questions: { done: Math.min(toAsk.length, questionsToBring), of: questionsToBring },
    ready: counts.blocker === 0 && counts.high <= highsAllowed,
  };
}
