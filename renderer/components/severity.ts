import type { Severity } from '#core/gaps/rule.ts';

/** The colour of each severity, from Mantine's palette. */
export const severityColors: Record<Severity, string> = {
  blocker: 'red',
  high: 'orange',
  medium: 'ink',
  low: 'gray',
};
