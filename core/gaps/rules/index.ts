import type { Rule } from '../rule.ts';
import { afterJoiningIncomplete } from './after-joining-incomplete.ts';
import { anotherCompanyNamed } from './another-company-named.ts';
import { answerDepartsFromFirstRound } from './answer-departs-from-first-round.ts';
import { answerRepeatedVerbatim } from './answer-repeated-verbatim.ts';
import { categoryUnprepared } from './category-unprepared.ts';
import { checklistOverdue } from './checklist-overdue.ts';
import { circularReason } from './circular-reason.ts';
import { claimWithoutEpisode } from './claim-without-episode.ts';
import { clicheWithoutProof } from './cliche-without-proof.ts';
import { companyNotInOwnWords } from './company-not-in-own-words.ts';
import { concernOpen } from './concern-open.ts';
import { coreAnswerNotRecorded } from './core-answer-not-recorded.ts';
import { deadEnd } from './dead-end.ts';
import { documentLineUnprepared } from './document-line-unprepared.ts';
import { documentTextMissing } from './document-text-missing.ts';
import { episodeIncomplete } from './episode-incomplete.ts';
import { episodeOverused } from './episode-overused.ts';
import { feedbackNotAsked } from './feedback-not-asked.ts';
import { firstRoundNotLogged } from './first-round-not-logged.ts';
import { firstRoundProbeNotExtended } from './first-round-probe-not-extended.ts';
import { followUpsNotRecorded } from './follow-ups-not-recorded.ts';
import { heardFactsUnused } from './heard-facts-unused.ts';
import { interviewerUnknown } from './interviewer-unknown.ts';
import { logIsThin } from './log-is-thin.ts';
import { loggedLate } from './logged-late.ts';
import { mayBeFinal } from './may-be-final.ts';
import { motivationFitsAnyCompany } from './motivation-fits-any-company.ts';
import { newsWithoutOpinion } from './news-without-opinion.ts';
import { noChecklist } from './no-checklist.ts';
import { noCompanyProblem } from './no-company-problem.ts';
import { noCompetitorComparison } from './no-competitor-comparison.ts';
import { noEmergencyContact } from './no-emergency-contact.ts';
import { noFailureEpisode } from './no-failure-episode.ts';
import { noHumanSource } from './no-human-source.ts';
import { noProblemOrStressEpisode } from './no-problem-or-stress-episode.ts';
import { noQuestionBuildsOnFirstRound } from './no-question-builds-on-first-round.ts';
import { noRecentNews } from './no-recent-news.ts';
import { noTeamEpisode } from './no-team-episode.ts';
import { noTransfer } from './no-transfer.ts';
import { notSpokenAloud } from './not-spoken-aloud.ts';
import { numbersDisagree } from './numbers-disagree.ts';
import { overTime } from './over-time.ts';
import { ownPartUnclear } from './own-part-unclear.ts';
import { questionAlreadyAsked } from './question-already-asked.ts';
import { questionForTheWrongPerson } from './question-for-the-wrong-person.ts';
import { questionsAboutConditionsOnly } from './questions-about-conditions-only.ts';
import { repeatedWeakCategory } from './repeated-weak-category.ts';
import { requiredKnowledgeMissing } from './required-knowledge-missing.ts';
import { researchStale } from './research-stale.ts';
import { resultNotObservable } from './result-not-observable.ts';
import { resultOverdue } from './result-overdue.ts';
import { roundsClash } from './rounds-clash.ts';
import { rungMissing } from './rung-missing.ts';
import { saidButNotPlanned } from './said-but-not-planned.ts';
import { sameAsDocument } from './same-as-document.ts';
import { scriptRisk } from './script-risk.ts';
import { singleEpisodeStrength } from './single-episode-strength.ts';
import { statementsDisagree } from './statements-disagree.ts';
import { studyPurposeMissing } from './study-purpose-missing.ts';
import { timeOrPlaceMissing } from './time-or-place-missing.ts';
import { tooFewQuestions } from './too-few-questions.ts';
import { tooLong } from './too-long.ts';
import { tooShallow } from './too-shallow.ts';
import { tooThin } from './too-thin.ts';
import { valuesNotMatched } from './values-not-matched.ts';
import { weakAnswerNotReworked } from './weak-answer-not-reworked.ts';
import { weakAnswerUnchanged } from './weak-answer-unchanged.ts';
import { weaknessWithoutRemedy } from './weakness-without-remedy.ts';
import { writtenFormInSpeech } from './written-form-in-speech.ts';

/** Every rule, in the order that breaks ties between gaps of one severity and effort. */
export const rules = [
  // Capture
  firstRoundNotLogged,
  coreAnswerNotRecorded,
  logIsThin,
  followUpsNotRecorded,
  loggedLate,
  feedbackNotAsked,
  heardFactsUnused,
  // Concerns
  concernOpen,
  weakAnswerNotReworked,
  weakAnswerUnchanged,
  // Consistency
  statementsDisagree,
  numbersDisagree,
  documentTextMissing,
  documentLineUnprepared,
  saidButNotPlanned,
  answerRepeatedVerbatim,
  answerDepartsFromFirstRound,
  anotherCompanyNamed,
  writtenFormInSpeech,
  // Evidence
  claimWithoutEpisode,
  singleEpisodeStrength,
  episodeIncomplete,
  ownPartUnclear,
  resultNotObservable,
  noTransfer,
  episodeOverused,
  noFailureEpisode,
  noTeamEpisode,
  noProblemOrStressEpisode,
  // Depth
  tooShallow,
  rungMissing,
  deadEnd,
  firstRoundProbeNotExtended,
  circularReason,
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
