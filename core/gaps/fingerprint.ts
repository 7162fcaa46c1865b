import type { Finding } from './rule.ts';

/** FNV-1a over UTF-16 units, 32 bits, from a given offset basis. Source: the FNV reference parameters. Not for security. */
function hash(text: string, basis: number): string {
  let value = basis;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * A short sign of what a finding rests on: subject, variant, evidence and parameters, not severity (which moves with
 * the date). A dismissal holds as long as this stays the same.
 */
export function fingerprintOf(finding: Finding): string {
  const evidence = finding.evidence
    .map(({ kind, id, quote }) => JSON.stringify([kind, id, quote]))
    .toSorted();
  const params = Object.entries(finding.params ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const seen = JSON.stringify([
    finding.subject.kind,
    finding.subject.id,
    finding.variant ?? '',
    evidence,
    params,
  ]);
  return hash(seen, 0x811c9dc5) + hash(seen, 0x01234567);
}
