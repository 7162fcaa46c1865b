import type { Rule } from '../rule.ts';
import { afterJoiningIncomplete } from './after-joining-incomplete.ts';
import { categoryUnprepared } from './category-unprepared.ts';
import { checklistOverdue } from './checklist-overdue.ts';
import { clicheWithoutProof } from './cliche-without-proof.ts';
import { companyNotInOwnWords } from './company-not-in-own-words.ts';
import { firstRoundNotLogged } from './first-round-not-logged.ts';
import { interviewerUnknown } from './interviewer-unknown.ts';
import { mayBeFinal } from './may-be-final.ts';
import { motivationFitsAnyCompany } from './motivation-fits-any-company.ts';
import { newsWithoutOpinion } from './news-without-opinion.ts';
import { noChecklist } from './no-checklist.ts';
import { noCompanyProblem } from './no-company-problem.ts';
import { noCompetitorComparison } from './no-competitor-comparison.ts';
import { noEmergencyContact } from './no-emergency-contact.ts';
import { noHumanSource } from './no-human-source.ts';
import { noQuestionBuildsOnFirstRound } from './no-question-builds-on-first-round.ts';
import { noRecentNews } from './no-recent-news.ts';
import { notSpokenAloud } from './not-spoken-aloud.ts';
import { overTime } from './over-time.ts';
import { questionAlreadyAsked } from './question-already-asked.ts';
import { questionForTheWrongPerson } from './question-for-the-wrong-person.ts';
import { questionsAboutConditionsOnly } from './questions-about-conditions-only.ts';
import { repeatedWeakCategory } from './repeated-weak-category.ts';
import { requiredKnowledgeMissing } from './required-knowledge-missing.ts';
import { researchStale } from './research-stale.ts';
import { resultOverdue } from './result-overdue.ts';
import { roundsClash } from './rounds-clash.ts';
import { sameAsDocument } from './same-as-document.ts';
import { scriptRisk } from './script-risk.ts';
import { studyPurposeMissing } from './study-purpose-missing.ts';
import { timeOrPlaceMissing } from './time-or-place-missing.ts';
import { tooFewQuestions } from './too-few-questions.ts';
import { tooLong } from './too-long.ts';
import { tooShallow } from './too-shallow.ts';
import { tooThin } from './too-thin.ts';
import { valuesNotMatched } from './values-not-matched.ts';
import { weaknessWithoutRemedy } from './weakness-without-remedy.ts';

/** Every rule, in the order that breaks ties between gaps of one severity and effort. */
export const rules = [
  // Capture
  firstRoundNotLogged,
  // Concerns
  // Consistency
  // Evidence
  // Depth
  tooShallow,
  // Motive and company
  motivationFitsAnyCompany,
  noCompetitorComparison,
  afterJoiningIncomplete,
  companyNotInOwnWords,
  noRecentNews,
  newsWithoutOpinion,
  requiredKnowledgeMissing,
  noCompanyProblem,
  valuesNotMatched,
  researchStale,
  noHumanSource,
  // Coverage
  categoryUnprepared,
  studyPurposeMissing,
  weaknessWithoutRemedy,
  interviewerUnknown,
  mayBeFinal,
  // Questions to ask
  tooFewQuestions,
  questionAlreadyAsked,
  questionsAboutConditionsOnly,
  noQuestionBuildsOnFirstRound,
  questionForTheWrongPerson,
  // Delivery
  tooLong,
  tooThin,
  notSpokenAloud,
  overTime,
  scriptRisk,
  clicheWithoutProof,
  sameAsDocument,
  // Logistics
  timeOrPlaceMissing,
  noEmergencyContact,
  roundsClash,
  noChecklist,
  checklistOverdue,
  // Learning
  resultOverdue,
  repeatedWeakCategory,
] as const satisfies readonly Rule[];

/** The id of a rule: its file's name. */
export type RuleId = (typeof rules)[number]['id'];
