import { type Brief, largestFit, lineCount, trimBrief } from '#core/brief/brief.ts';
import { briefBody, briefStyles } from '#core/brief/html.ts';
import type { Language } from '#core/domain/settings.ts';

/** Fills a shadow root with the page; nothing of the window's own styles reaches it. */
export function showPage(root: ShadowRoot, brief: Brief, language: Language): void {
  root.innerHTML = `<style>:host { all: initial; }${briefStyles}</style>${briefBody(brief, language)}`;
}

function overflows(root: ShadowRoot): boolean {
  const page = root.querySelector('.brief');
  const columns = root.querySelector('.columns');
  if (page === null || columns === null) return false;
  return (
    columns.scrollWidth > columns.clientWidth ||
    columns.scrollHeight > columns.clientHeight ||
    page.scrollHeight > page.clientHeight
  );
}

/** How many lines the page holds at 10 pt, measured by laying it out in this root. Leaves the fitting page in it. */
export function fitPage(root: ShadowRoot, brief: Brief, language: Language): number {
  const lines = largestFit(lineCount(brief), (count) => {
    showPage(root, trimBrief(brief, count), language);
    return !overflows(root);
  });
  showPage(root, trimBrief(brief, lines), language);
  return lines;
}
