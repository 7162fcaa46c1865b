import type { z } from 'zod';
import type { Problem } from '../errors.ts';
import { formatPath } from './json-path.ts';

/** The problems zod found, each at its own place: an unknown key at the key, not at the object that holds it. */
export function problemsOf({ issues }: { issues: readonly z.core.$ZodIssue[] }): Problem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: formatPath([...issue.path, key]), message: 'unknown key' }))
      : [{ path: formatPath(issue.path), message: issue.message }],
  );
}
