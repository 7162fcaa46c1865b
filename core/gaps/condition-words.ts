/** Words that make a question one about pay, hours or place. Source: gap rules, "questions-about-conditions-only". */
const conditionWords = [
  /給与|給料|年収|残業|休み|休日|有給|福利厚生|転勤/u,
  /\b(?:salar(?:y|ies)|overtime|vacations?|benefits|remote(?:ly)?)\b/iu,
] as const;

/** Whether a question asks about working conditions. */
export function isAboutConditions(question: string): boolean {
  return conditionWords.some((words) => words.test(question));
}
