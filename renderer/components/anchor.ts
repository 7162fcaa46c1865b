import { useEffect } from 'react';
import type { Fix } from '#core/gaps/rule.ts';

/** The mark of a field that a gap can send the user to: put it on the field as `data-anchor`. */
export function anchorOf(kind: string, id: string, field: string): string {
  return `${kind}/${id}/${field}`;
}

/** The mark of the field that clears a gap. */
export function anchorOfFix(fix: Fix): string {
  return anchorOf(
    fix.kind === 'question' ? 'reverse-question' : fix.kind,
    fix.id,
    fix.kind === 'round' && fix.category ? `answer.${fix.category}` : fix.field,
  );
}

/** The record and field an anchor names; undefined for anything else. */
export function placeOf(anchor: string | undefined): { kind: string; id: string; field: string } | undefined {
  const [kind, id, field] = anchor?.split('/') ?? [];
  return kind && id && field ? { kind, id, field } : undefined;
}

const focusable = 'textarea, input:not([type=hidden]), select, button, [tabindex="0"]';

function land(anchor: string): boolean {
  const place = document.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);
  if (place === null) return false;
  place.scrollIntoView({ block: 'center' });
  place.classList.add('anchor-lit');
  const target = place.matches(focusable) ? place : place.querySelector<HTMLElement>(focusable);
  target?.focus({ preventScroll: true });
  return true;
}

/** Brings the field with this mark into view and puts the cursor there, as soon as it is on the page; returns the way to stop waiting. */
export function landOn(anchor: string): () => void {
  if (land(anchor)) return () => undefined;
  const observer = new MutationObserver(() => {
    if (land(anchor)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const giveUp = setTimeout(() => observer.disconnect(), 3000);
  return () => {
    observer.disconnect();
    clearTimeout(giveUp);
  };
}

/** Lands on the field that a link names. */
export function useLanding(anchor: string | undefined): void {
  useEffect(() => (anchor === undefined ? undefined : landOn(anchor)), [anchor]);
}
