import { maxNesting } from './limits.ts';

/** What is wrong with a JSON text and where; line and column count from 1. */
export interface JsonFault {
  line: number;
  column: number;
  message: string;
}

const literals = ['true', 'false', 'null'];
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Whatever may not stand in a JSON text as it is: the quote, the backslash, control characters. */
const stringEnd = /[^ !#-[\]-\u{10ffff}]/gu;
const unicodeEscape = /[0-9a-fA-F]{4}/y;

class Fault extends Error {
  readonly position: number;

  constructor(position: number, message: string) {
    super(message);
    this.position = position;
  }
}

/** Walks a JSON text without recursion, so that no nesting overflows the stack. */
class Scanner {
  private position = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  private refuse(message: string, position = this.position): never {
    throw new Fault(position, message);
  }

  private skipSpace(): void {
    while (' \t\n\r'.includes(this.text[this.position] ?? 'end')) this.position += 1;
  }

  private string(): string {
    const start = this.position;
    this.position += 1;
    for (;;) {
      stringEnd.lastIndex = this.position;
      const end = stringEnd.exec(this.text);
      if (end === null) this.refuse('this text has no closing quote', start);
      this.position = end.index + 1;
      if (end[0] === '"') return this.text.slice(start, this.position);
      if (end[0] !== '\\') this.refuse('a line break or control character inside a text', end.index);
      const escaped = this.text[this.position] ?? 'end';
      unicodeEscape.lastIndex = this.position + 1;
      if (escaped === 'u' && unicodeEscape.test(this.text)) this.position += 5;
      else if ('"\\/bfnrt'.includes(escaped)) this.position += 1;
      else this.refuse('an unknown escape after the backslash', end.index);
    }
  }

  private scalar(): void {
    if (this.text[this.position] === '"') {
      this.string();
      return;
    }
    const literal = literals.find((word) => this.text.startsWith(word, this.position));
    number.lastIndex = this.position;
    const length = literal?.length ?? number.exec(this.text)?.[0].length;
    if (length === undefined) {
      this.refuse(this.position < this.text.length ? 'a value was expected here' : 'the file ends too early');
    }
    this.position += length;
  }

  private key(seen: Set<string>): void {
    this.skipSpace();
    const start = this.position;
    if (this.text[start] !== '"') this.refuse('a key in quotes was expected here');
    const key: unknown = JSON.parse(this.string());
    if (typeof key === 'string') {
      if (seen.has(key)) this.refuse('this key is already given in the same object', start);
      seen.add(key);
    }
    this.skipSpace();
    if (this.text[this.position] !== ':') this.refuse('a colon was expected here');
    this.position += 1;
  }

  /** Reads the whole text; throws a {@link Fault} at the first thing wrong. */
  scan(): void {
    /** The open objects (their keys so far) and lists (null), outermost first. */
    const open: (Set<string> | null)[] = [];
    for (;;) {
      this.skipSpace();
      const opener = this.text[this.position];
      if (opener === '{' || opener === '[') {
        if (open.length === maxNesting) this.refuse(`nested deeper than ${maxNesting} levels`);
        this.position += 1;
        this.skipSpace();
        const keys = opener === '{' ? new Set<string>() : null;
        if (this.text[this.position] !== (keys === null ? ']' : '}')) {
          open.push(keys);
          if (keys !== null) this.key(keys);
          continue;
        }
        this.position += 1;
      } else {
        this.scalar();
      }
      if (this.closeAll(open)) return;
    }
  }

  /** After a value: closes what ends here and steps over one comma. True when the text is complete. */
  private closeAll(open: (Set<string> | null)[]): boolean {
    for (;;) {
      this.skipSpace();
      const keys = open.at(-1);
      const next = this.text[this.position];
      if (keys === undefined) {
        if (next !== undefined) this.refuse('there is something after the end of the value');
        return true;
      }
      this.position += 1;
      if (next === ',') {
        if (keys !== null) this.key(keys);
        return false;
      }
      if (next !== (keys === null ? ']' : '}')) {
        this.position -= 1;
        this.refuse(
          next === undefined ? 'the file ends too early' : 'a comma or a closing bracket was expected here',
        );
      }
      open.pop();
    }
  }
}

/** The first fault of a JSON text (syntax, repeated key, nesting beyond the limit), or null when it has none. */
export function findJsonFault(text: string): JsonFault | null {
  try {
    new Scanner(text).scan();
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.position);
    const line = before.split('\n').length;
    return { line, column: error.position - before.lastIndexOf('\n'), message: error.message };
  }
}
