/** The longest line in octets. Source: RFC 5545, section 3.1. */
const longestLine = 75;

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Folds one line between characters; every line after the first starts with the space that marks it. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Folds an iCalendar text by octets, as the standard counts; whatever folds it had before are undone first. */
export function foldCalendar(text: string): string {
  return text
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}
