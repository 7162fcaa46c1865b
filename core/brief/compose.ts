import { plusMinutes } from '#core/domain/time.ts';
import { dateWords, roundName } from '#core/i18n/round-words.ts';
import { translator } from '#core/i18n/translate.ts';
import { type BriefSource, linesOf } from './blocks.ts';
import { type Brief, type BriefBlockId, type BriefFact, briefBlocks } from './brief.ts';
import { clip } from './clip.ts';

/** How many lines of each block are worth more than the rest of any other block. */
const guaranteed: Record<BriefBlockId, number> = {
  answers: 5,
  questions: 5,
  claims: 4,
  checklist: 4,
  company: 3,
  concerns: 3,
  documents: 2,
};
const byWeight = Object.keys(guaranteed);
const tier = 1_000_000;
const longestFact = 110;

/** The rank of a block's line: guaranteed lines first, then in turns, one line of every block after another. */
function rankOf(block: BriefBlockId, index: number): number {
  const first = index < guaranteed[block] ? 2 * tier : tier;
  return first - index * byWeight.length - byWeight.indexOf(block);
}

function timeWords({ round, language }: BriefSource, today: string): string {
  const say = translator(language);
  if (round.startsAt === null) return say('round.undated');
  const start = dateWords(round.startsAt, language, today);
  if (round.minutes === null) return start;
  const end = plusMinutes(round.startsAt, round.minutes).slice(11);
  return say('brief.from-to', { start, end, count: round.minutes });
}

function headOf(source: BriefSource, today: string): BriefFact[] {
  const { round, language } = source;
  const say = translator(language);
  const stop = language === 'ja' ? '、' : ', ';
  const interviewers = round.interviewers
    .map(({ name, role }) =>
      name.trim() === ''
        ? say(`role.${role}`)
        : say('brief.interviewer', { name, role: say(`role.${role}`) }),
    )
    .join(stop);
  const place = [round.mode === null ? '' : say(`round.mode.${round.mode}`), round.location.trim()]
    .filter((part) => part !== '')
    .join(' ');
  const rows = [
    { key: 'time', text: timeWords(source, today) },
    { key: 'place', text: place },
    { key: 'contact', text: round.contact },
    { key: 'interviewers', text: interviewers },
  ] as const;
  return rows.map(({ key, text }) => ({
    key,
    text: text.trim() === '' ? say('brief.unknown') : clip(text, longestFact),
  }));
}

/** Builds the brief of a round in full, in one language; `today` decides whether dates name their year. */
export function composeBrief(source: BriefSource, today: string): Brief {
  const lines = linesOf(source);
  return {
    company: clip(source.company.name, 40),
    round: roundName(source.round, source.language),
    head: headOf(source, today),
    blocks: briefBlocks.map((id) => ({
      id,
      lines: lines[id].map((entry, index) => ({ ...entry, rank: rankOf(id, index) })),
      more: 0,
    })),
  };
}
