/** Characters that mean something in Markdown or HTML anywhere in a line. */
const special = /[\\`*_{}[\]<>#|~&]/g;

/** Starts of lines that would become lists, rules or headings. */
const lineStart = /^([ \t]*)([-+=]|\d+[.)])/;

/** One line of the user's text as Markdown that shows exactly it: nothing in it becomes markup. */
export function plainLine(text: string): string {
  const escaped = text.replace(special, '\\$&').replace(lineStart, (_match, space: string, mark: string) => {
    const last = mark.length - 1;
    return `${space}${mark.slice(0, last)}\\${mark.slice(last)}`;
  });
  // Leading spaces would make code or nest the line.
  return escaped.replace(/^[ \t]+/, (space) => '\u00a0'.repeat(space.length)).replaceAll('\u0000', '\ufffd');
}

/** Text of several lines as one line, for headings and list items. */
export function oneLine(text: string): string {
  return plainLine(text.trim().replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
}

/** Text of several lines as Markdown paragraphs with its line breaks kept, indented for use under a list item. */
export function paragraphs(text: string, indent = ''): string {
  return text
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line, index, lines) => {
      if (line.trim() === '') return '';
      const breaks = (lines[index + 1] ?? '').trim() !== '';
      return `${indent}${plainLine(line.trimEnd())}${breaks ? '\\' : ''}`;
    })
    .join('\n');
}
