import type { Language } from '#core/domain/settings.ts';
import { describeGap } from '#core/gaps/describe.ts';
import type { Readiness } from '#core/gaps/readiness.ts';
import type { Evidence, Severity, Subject } from '#core/gaps/rule.ts';
import type { Examined } from './examine.ts';

/** One gap as the machine-readable report tells it; `message` and `fix` are sentences. */
interface ReportedGap {
  rule: string;
  severity: Severity;
  subject: Subject;
  evidence: Evidence[];
  message: string;
  fix: string;
}

/** One company of the machine-readable report; without a coming interview `round` and `readiness` are null. */
export interface ReportedCompany {
  /** Its name. */
  company: string;
  round: { id: string; ordinal: number | null; startsAt: string | null } | null;
  readiness: Readiness | null;
  gaps: ReportedGap[];
}

/** What was found for one company, as plain data with exactly the documented keys. */
export function reportCompany({ dossier, check }: Examined, language: Language): ReportedCompany {
  const { round, readiness, open } = check;
  return {
    company: dossier.company.name,
    round: round && { id: round.id, ordinal: round.ordinal, startsAt: round.startsAt },
    readiness,
    gaps: open.map((gap) => {
      const { message, fix } = describeGap(gap, language);
      const { rule, severity, subject, evidence } = gap;
      return {
        rule,
        severity,
        subject: { kind: subject.kind, id: subject.id },
        evidence: evidence.map(({ kind, id, quote }) => ({ kind, id, quote })),
        message,
        fix,
      };
    }),
  };
}
