import type { Company } from '#core/domain/company.ts';
import type { ReverseQuestion } from '#core/domain/reverse-question.ts';
import { isEmpty } from './situation.ts';

/** The questions the user can still ask: with text, and not asked in any round. */
export function questionsToAsk(company: Company): ReverseQuestion[] {
  return company.reverseQuestions.filter(
    (question) => question.askedInRoundId === null && !isEmpty(question.text),
  );
}
