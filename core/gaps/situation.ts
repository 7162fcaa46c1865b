import type { Answer } from '#core/domain/answer.ts';
import { isCore } from '#core/domain/category.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Round } from '#core/domain/round.ts';
import { daysBetween } from '#core/domain/time.ts';
import type { Dossier } from './dossier.ts';

/** Days to assume for a target round without a date. Source: gap rules, "D". */
const daysWhenUndated = 14;

/** An exchange of an earlier round, with that round. */
export interface EarlierExchange {
  round: Round;
  exchange: Exchange;
}

/** A dossier as the rules see it: which round is coming, what came before, what is planned for it. */
export interface Situation extends Dossier {
  /** The day on which the question is asked, `YYYY-MM-DD`. */
  today: string;
  /** The next scheduled interview: what everything is prepared for. */
  target: Round;
  /** Interviews before the target that took place (done or passed), earliest first. */
  earlier: Round[];
  /** Every exchange of the earlier rounds, in the order they were asked. */
  earlierExchanges: EarlierExchange[];
  /** The answers in force: those planned for the target round. */
  answers: Answer[];
  /** The answers in force of the five core categories. */
  coreAnswers: Answer[];
  /** D: calendar days from today to the target round; 14 when it has no date. */
  daysLeft: number;
}

function compareRounds(a: Round, b: Round): number {
  const byOrdinal = (a.ordinal ?? Number.POSITIVE_INFINITY) - (b.ordinal ?? Number.POSITIVE_INFINITY);
  if (byOrdinal !== 0 && !Number.isNaN(byOrdinal)) return byOrdinal;
  const byStart = (a.startsAt ?? '9999').localeCompare(b.startsAt ?? '9999');
  return byStart !== 0 ? byStart : a.id.localeCompare(b.id);
}

/** The company's next interview round: scheduled, not in the past by date (or undated), lowest ordinal first. */
export function targetRoundOf(rounds: readonly Round[], today: string): Round | null {
  const coming = rounds.filter(
    (round) =>
      round.kind === 'interview' &&
      round.outcome === 'scheduled' &&
      (round.startsAt === null || round.startsAt.slice(0, 10) >= today),
  );
  return coming.toSorted(compareRounds)[0] ?? null;
}

function comesBefore(round: Round, target: Round): boolean {
  if (round.ordinal !== null && target.ordinal !== null && round.ordinal < target.ordinal) return true;
  return round.startsAt !== null && target.startsAt !== null && round.startsAt < target.startsAt;
}

/** The interviews before `target` that took place (outcome done or passed), earliest first. */
export function earlierRoundsOf(rounds: readonly Round[], target: Round): Round[] {
  return rounds
    .filter(
      (round) =>
        round.kind === 'interview' &&
        (round.outcome === 'done' || round.outcome === 'passed') &&
        round.id !== target.id &&
        comesBefore(round, target),
    )
    .toSorted(compareRounds);
}

/** What the rules examine for one company on one day; null when no interview is coming, and nothing is flagged. */
export function situationOf(dossier: Dossier, today: string): Situation | null {
  const { company } = dossier;
  const target = company.status === 'active' ? targetRoundOf(company.rounds, today) : null;
  if (target === null) return null;
  const earlier = earlierRoundsOf(company.rounds, target);
  const answers = company.answers.filter((answer) => answer.roundId === target.id);
  return {
    ...dossier,
    today,
    target,
    earlier,
    earlierExchanges: earlier.flatMap((round) => round.exchanges.map((exchange) => ({ round, exchange }))),
    answers,
    coreAnswers: answers.filter((answer) => isCore(answer.category)),
    daysLeft: target.startsAt === null ? daysWhenUndated : daysBetween(today, target.startsAt),
  };
}

/** Whether a text is empty after trimming. */
export function isEmpty(text: string): boolean {
  return text.trim() === '';
}
