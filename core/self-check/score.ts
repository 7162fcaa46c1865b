import type { SelfCheck } from '#core/domain/self-check.ts';

/** The four sides of preparation the self-check looks at. */
export const areas = ['company', 'consistency', 'depth', 'delivery'] as const;
export type Area = (typeof areas)[number];

/** The ten statements, in the order they are asked, each with its side. */
export const statements = [
  { id: 'business', area: 'company' },
  { id: 'competitor', area: 'company' },
  { id: 'after-joining', area: 'company' },
  { id: 'first-round', area: 'consistency' },
  { id: 'documents', area: 'consistency' },
  { id: 'episodes', area: 'depth' },
  { id: 'why-twice', area: 'depth' },
  { id: 'failure', area: 'depth' },
  { id: 'aloud', area: 'delivery' },
  { id: 'questions', area: 'delivery' },
] as const satisfies readonly { id: string; area: Area }[];
export type StatementId = (typeof statements)[number]['id'];

/** The three choices by their value: not yet, partly, yes. */
export const choices = [0, 1, 2] as const;
const best = 2;

/** At this score or below the result is a warning. Source: the design, words, "Self-check". */
export const warningScore = 39;

/** What the answers of one self-check come to. Scores are 0–100, rounded. */
export interface SelfCheckResult {
  score: number;
  areas: Record<Area, number>;
  /** At most two statements answered best and two answered worst, in the order asked. */
  strongest: StatementId[];
  weakest: StatementId[];
  warning: boolean;
}

/** Whether every statement has an answer. */
export function isComplete(answers: SelfCheck['answers']): boolean {
  return statements.every(({ id }) => answers[id] !== undefined);
}

/** Scores the answers; a statement without an answer counts as "not yet". */
export function resultOf(answers: SelfCheck['answers']): SelfCheckResult {
  const choiceOf = (id: StatementId) => answers[id] ?? 0;
  const share = (asked: readonly { id: StatementId }[]) =>
    Math.round((100 * asked.reduce((sum, { id }) => sum + choiceOf(id), 0)) / (best * asked.length));
  const score = share(statements);
  const ranked = statements.map(({ id }) => id).toSorted((a, b) => choiceOf(b) - choiceOf(a));
  const inOrder = (ids: StatementId[]) => statements.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  const strongest = ranked.filter((id) => choiceOf(id) > 0).slice(0, 2);
  const weakest = ranked.filter((id) => choiceOf(id) < best && !strongest.includes(id)).slice(-2);
  return {
    score,
    areas: {
      company: share(statements.filter(({ area }) => area === 'company')),
      consistency: share(statements.filter(({ area }) => area === 'consistency')),
      depth: share(statements.filter(({ area }) => area === 'depth')),
      delivery: share(statements.filter(({ area }) => area === 'delivery')),
    },
    strongest: inOrder(strongest),
    weakest: inOrder(weakest),
    warning: score <= warningScore,
  };
}
