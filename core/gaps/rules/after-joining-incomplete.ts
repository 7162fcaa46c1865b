import { afterJoiningParts } from '#core/domain/company.ts';
import { opening } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** A plan after joining that lacks the work, the reason or the strength. */
export const afterJoiningIncomplete = defineRule({
  id: 'after-joining-incomplete',
  group: 'motive',
  minutes: 5,
  check: ({ company }) => {
    const { id, afterJoining } = company;
    const missing = afterJoiningParts.filter((part) => isEmpty(afterJoining[part]));
    if (missing.length === 0) return [];
    const written = afterJoiningParts.filter((part) => !missing.includes(part));
    return [
      {
        severity: 'blocker',
        subject: { kind: 'company', id },
        evidence: written.map((part) => ({ kind: 'company', id, quote: opening(afterJoining[part]) })),
        params: { parts: missing },
        fix: { screen: 'research', kind: 'company', id, field: 'afterJoining' },
      },
    ];
  },
});
