import type { Dismissal } from '#core/domain/dismissal.ts';
import type { Dossier } from './dossier.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Finding, severities } from './rule.ts';
import { type RuleId, rules } from './rules/index.ts';
import { situationOf } from './situation.ts';

/** One gap: what a rule found, with the rule, its usual effort in minutes, and a fingerprint of what it saw. */
export interface Gap extends Finding {
  rule: RuleId;
  companyId: string;
  minutes: number;
  fingerprint: string;
}

const ruleOrder = new Map<RuleId, number>(rules.map((rule, index) => [rule.id, index]));

function orderOf(gap: Gap): [number, number, number, string] {
  return [
    severities.indexOf(gap.severity),
    gap.minutes,
    ruleOrder.get(gap.rule) ?? 0,
    `${gap.subject.kind} ${gap.subject.id}`,
  ];
}

/** Compares two gaps: severity, then effort (shortest first), then rule order, then subject. */
function compareGaps(a: Gap, b: Gap): number {
  const [severityA, minutesA, ruleA, subjectA] = orderOf(a);
  const [severityB, minutesB, ruleB, subjectB] = orderOf(b);
  return (
    severityA - severityB ||
    minutesA - minutesB ||
    ruleA - ruleB ||
    (subjectA < subjectB ? -1 : subjectA > subjectB ? 1 : 0)
  );
}

/**
 * Every gap of one company on one day (`YYYY-MM-DD`), gravest and quickest first. Pure and total: never throws on a
 * valid journal, does not depend on the order of its lists. `off` names rules the user switched off.
 */
export function findGaps(dossier: Dossier, today: string, off: ReadonlySet<string> = new Set()): Gap[] {
  const situation = situationOf(dossier, today);
  if (situation === null) return [];
  return rules
    .filter((rule) => !off.has(rule.id))
    .flatMap((rule) =>
      rule.check(situation).map((finding: Finding) => ({
        ...finding,
        rule: rule.id,
        companyId: dossier.company.id,
        minutes: rule.minutes,
        fingerprint: fingerprintOf(finding),
      })),
    )
    .toSorted(compareGaps);
}

/** Whether the user decided to live with this gap, and nothing it rests on has changed since. */
export function isDismissed(gap: Gap, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some(
    (dismissal) =>
      dismissal.rule === gap.rule &&
      dismissal.companyId === gap.companyId &&
      dismissal.subjectId === gap.subject.id &&
      dismissal.fingerprint === gap.fingerprint,
  );
}
