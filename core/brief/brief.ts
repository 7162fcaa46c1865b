/*
 * The brief: one page to read on the morning of a round. It is built in full, every line with a rank; what the page
 * cannot hold is taken off from the lowest rank up and counted, never cut silently.
 */

/** The blocks of the page below its head, in reading order. */
export const briefBlocks = [
  'answers',
  'concerns',
  'documents',
  'claims',
  'company',
  'questions',
  'checklist',
] as const;
export type BriefBlockId = (typeof briefBlocks)[number];

/** One line of a block. `label` stands before the text, `detail` under or after it. */
export interface BriefLine {
  /** What the line belongs to: a category, a topic, a question of a document. */
  label: string;
  text: string;
  detail: string;
  /** A question that was asked already. */
  struck: boolean;
  /** A step that is done; null for lines that are not steps. */
  done: boolean | null;
  /** Larger stays longer. Unique within a brief. */
  rank: number;
}

/** One block with the lines on the page and how many more the app holds. */
export interface BriefBlock {
  id: BriefBlockId;
  lines: BriefLine[];
  more: number;
}

/** One row of the head: what, and the words for it. */
export interface BriefFact {
  /** A key of `brief.head` in the message files. */
  key: 'time' | 'place' | 'contact' | 'interviewers';
  text: string;
}

/** Everything on the page, in words of one language. */
export interface Brief {
  company: string;
  round: string;
  head: BriefFact[];
  blocks: BriefBlock[];
}

/** How many lines a brief has in all its blocks. */
export function lineCount(brief: Brief): number {
  return brief.blocks.reduce((sum, block) => sum + block.lines.length, 0);
}

/** Keeps the `count` lines of highest rank, each in its place, and counts the others per block. */
export function trimBrief(brief: Brief, count: number): Brief {
  const ranks = brief.blocks
    .flatMap((block) => block.lines.map((line) => line.rank))
    .toSorted((a, b) => b - a)
    .slice(0, Math.max(0, count));
  const kept = new Set(ranks);
  return {
    ...brief,
    blocks: brief.blocks.map((block) => {
      const lines = block.lines.filter((line) => kept.has(line.rank));
      return { ...block, lines, more: block.more + block.lines.length - lines.length };
    }),
  };
}

/**
 * The largest number of lines that `fits` on the page. `fits` is asked for numbers of lines, about ten times; more
 * lines never fit where fewer do not. 0 when not even the head fits.
 */
export function largestFit(lines: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = lines;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
