import type { Answer } from '#core/domain/answer.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { targetRoundOf } from '#core/gaps/situation.ts';
import { todayHere } from './round-words.ts';

/** The interview a company is prepared for, and the answers planned for it. */
export function inForceOf(company: Company): { target: Round | null; answers: Answer[] } {
  const target = company.status === 'active' ? targetRoundOf(company.rounds, todayHere()) : null;
  return {
    target,
    answers: target === null ? [] : company.answers.filter((answer) => answer.roundId === target.id),
  };
}
