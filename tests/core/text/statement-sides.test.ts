import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDenial } from '#core/text/statements/affirmed.ts';
import { statementTopics } from '#core/text/statements/statement.ts';
import { findTold, statementsDisagree, type Told } from '#core/text/statements.ts';

/** Sentences on one question: each of a side contradicts each of the other, and those of a side agree unless they differ by nature. */
interface Question {
  question: string;
  /** Whether the sentences of the second side name things that exclude one another. */
  varied: boolean;
  sides: [string[], string[]];
}

const file = new URL('../../cases/statement-sides.json', import.meta.url);
const questions: Question[] = JSON.parse(readFileSync(file, 'utf8'));

function clash(a: Told, b: Told): boolean {
  const on = (told: Told, topic: string) => told.statements.filter((statement) => statement.topic === topic);
  return statementTopics.some((topic) => {
    const about = (told: Told) => told.affirmed.filter(({ topics }) => topics.includes(topic));
    return statementsDisagree(topic, on(a, topic), on(b, topic)) || findDenial(about(a), about(b)) !== null;
  });
}

function clashing(one: readonly string[], other: readonly string[]): string[] {
  return one.flatMap((a) =>
    other.filter((b) => a !== b && clash(findTold(a), findTold(b))).map((b) => `${a} / ${b}`),
  );
}

describe.each(questions)('$question', ({ varied, sides: [first, second] }) => {
  it('hears that what one side says and what the other says cannot both hold', () => {
    expect(clashing(first, second)).toHaveLength(first.length * second.length);
  });

  it('lets what is said on one side hold together', () => {
    expect(clashing(first, first)).toEqual([]);
    if (!varied) expect(clashing(second, second)).toEqual([]);
  });
});
