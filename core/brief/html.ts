import type { Language } from '#core/domain/settings.ts';
import { translator } from '#core/i18n/translate.ts';
import type { Brief, BriefBlock, BriefLine } from './brief.ts';

/** Makes a text safe inside HTML text and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * The styles of the page, the same in the preview, on paper and in the file. 10 pt text on A4; half a millimetre
 * less than the paper, so that rounding never starts a second page.
 */
export const briefStyles = `
@page { size: A4; margin: 0; }
.brief { box-sizing: border-box; width: 210mm; height: 296.5mm; padding: 11mm 12mm 9mm; overflow: hidden;
  background: #fff; color: #1b1d21; font: 10pt/1.42 "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP",
  "Segoe UI", system-ui, sans-serif; display: flex; flex-direction: column; overflow-wrap: anywhere; }
.brief h1 { margin: 0; font-size: 15pt; line-height: 1.3; font-weight: 700; }
.brief h1 span { font-size: 12pt; font-weight: 600; margin-left: 3mm; }
.brief dl { display: grid; grid-template-columns: auto 1fr auto 1fr; gap: 0.4mm 3mm; margin: 1.6mm 0 0; padding: 0 0 2mm;
  border-bottom: 0.4mm solid #1b1d21; }
.brief dt { color: #4a4f57; } .brief dd { margin: 0; }
.brief .columns { flex: 1; min-height: 0; margin-top: 2.4mm; columns: 2; column-gap: 7mm; }
.brief section { margin: 0 0 2.6mm; }
.brief h2 { break-after: avoid; margin: 0 0 0.8mm; font-size: 10pt; font-weight: 700; border-bottom: 0.2mm solid #9aa0a8; }
.brief ul { list-style: none; margin: 0; padding: 0; }
.brief li { break-inside: avoid; margin: 0 0 0.9mm; padding-left: 3.4mm; text-indent: -3.4mm; }
.brief li::before { content: "・"; display: inline-block; width: 3.4mm; text-indent: 0; }
.brief li.step { padding-left: 4.6mm; text-indent: -4.6mm; }
.brief li.step::before { content: "☐"; width: 4.6mm; } .brief li.done::before { content: "☑"; }
.brief b { font-weight: 600; margin-right: 1.4mm; }
.brief i { font-style: normal; color: #4a4f57; margin-left: 1.4mm; }
.brief s { color: #4a4f57; }
.brief p { margin: 0; color: #4a4f57; }
`;

function lineHtml({ label, text, detail, struck, done }: BriefLine): string {
  const kind = done === null ? '' : ` class="${done ? 'step done' : 'step'}"`;
  const words = escapeHtml(text);
  return [
    `<li${kind}>`,
    label === '' ? '' : `<b>${escapeHtml(label)}</b>`,
    struck ? `<s>${words}</s>` : words,
    detail === '' ? '' : `<i>${escapeHtml(detail)}</i>`,
    '</li>',
  ].join('');
}

function blockHtml(block: BriefBlock, language: Language): string {
  const say = translator(language);
  const empty = block.lines.length === 0 && block.more === 0;
  return [
    `<section data-block="${block.id}"><h2>${escapeHtml(say(`brief.block.${block.id}`))}</h2>`,
    empty ? `<p>${escapeHtml(say('brief.empty'))}</p>` : `<ul>${block.lines.map(lineHtml).join('')}</ul>`,
    block.more > 0 ? `<p>${escapeHtml(say('brief.more', { count: block.more }))}</p>` : '',
    '</section>',
  ].join('');
}

/** The page as HTML without document or styles. Every text is escaped; there is nothing that runs. */
export function briefBody(brief: Brief, language: Language): string {
  const say = translator(language);
  const head = brief.head
    .map(({ key, text }) => `<dt>${escapeHtml(say(`brief.head.${key}`))}</dt><dd>${escapeHtml(text)}</dd>`)
    .join('');
  const blocks = brief.blocks.map((block) => blockHtml(block, language)).join('');
  return [
    `<article class="brief" lang="${language}">`,
    `<h1>${escapeHtml(brief.company)}<span>${escapeHtml(brief.round)}</span></h1>`,
    `<dl>${head}</dl>`,
    `<div class="columns">${blocks}</div>`,
    '</article>',
  ].join('');
}

/** The page as one HTML file that stands alone: nothing is loaded, nothing runs. */
export function briefDocument(brief: Brief, language: Language): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${brief.company} ${brief.round}`)}</title>`,
    `<style>html { background: #fff; } body { margin: 0; display: flex; justify-content: center; }${briefStyles}</style>`,
    `</head><body>${briefBody(brief, language)}</body></html>`,
  ].join('');
}
