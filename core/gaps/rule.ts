import type { Category } from '#core/domain/category.ts';
import type { Situation } from './situation.ts';

/** Severities, gravest first. */
export const severities = ['blocker', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** What a gap or a piece of evidence is about. `journal` stands for the whole journal (its id is `journal`). */
export const subjectKinds = [
  'journal',
  'company',
  'round',
  'exchange',
  'concern',
  'checklist-item',
  'fact',
  'document',
  'document-item',
  'answer',
  'claim',
  'question',
  'episode',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** A noun of the journal by kind and id. */
export interface Subject {
  kind: SubjectKind;
  id: string;
}

/** The subject of what concerns no company in particular, such as the bank of episodes. */
export const wholeJournal = { kind: 'journal', id: 'journal' } as const satisfies Subject;

/** Words of the journal that show the gap: `quote` is an exact substring of the named noun's text. */
export interface Evidence extends Subject {
  quote: string;
}

/** The screens on which gaps are cleared. */
export const fixScreens = [
  'rounds',
  'answers',
  'research',
  'documents',
  'questions',
  'episodes',
  'claims',
] as const;
export type FixScreen = (typeof fixScreens)[number];

/**
 * The one place that clears a gap: a screen, the noun on it, and the noun's field (a key of its schema).
 * For an answer that does not exist yet: `{ screen: 'answers', kind: 'round', id: target, field: 'text', category }`.
 */
export interface Fix extends Subject {
  screen: FixScreen;
  field: string;
  category?: Category | undefined;
}

/**
 * What fills a rule's messages. Codes are put into words under these keys: `category`, `categories`, `rungs`, `parts`,
 * `topic`, `mode`, `round`, `document` (see describe.ts); a list is joined as the language does.
 */
export type Params = Record<string, string | number | readonly string[]>;

/** What one rule found once. `params` fill the rule's messages and never hold anything that changes with the date alone. */
export interface Finding {
  severity: Severity;
  subject: Subject;
  evidence: Evidence[];
  /** Picks `gaps.<rule>.message_<variant>` instead of `gaps.<rule>.message`. */
  variant?: string | undefined;
  params?: Params | undefined;
  fix: Fix;
}

/** The groups of gap-rules, in the order screens list them. */
export const ruleGroups = [
  'capture',
  'concerns',
  'consistency',
  'evidence',
  'depth',
  'motive',
  'coverage',
  'questions',
  'delivery',
  'logistics',
  'learning',
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** One rule: pure, total, independent of the order of the journal's lists. */
export interface Rule<Id extends string = string> {
  id: Id;
  group: RuleGroup;
  /** Minutes the fix usually takes; orders gaps of one severity and adds up to "about 15 minutes". */
  minutes: number;
  check(situation: Situation): Finding[];
}

/** Declares a rule; keeps its id as a literal type. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
