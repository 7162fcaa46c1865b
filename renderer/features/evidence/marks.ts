import type { CompanyGaps } from '#core/contract/gap-calls.ts';
import type { EpisodePart } from '#core/domain/episode.ts';
import { episodeParts } from '#core/domain/episode.ts';

/** What the rules say about answers and episodes, by id. Dismissed findings are still true and still shown. */
export interface Marks {
  /** Answers that should be proved and are not. */
  uncovered: Set<string>;
  /** Answers that lean on one episode where two are wanted. */
  single: Set<string>;
  /** Episodes that carry too many answers. */
  overused: Set<string>;
  /** The parts a told episode lacks. */
  incomplete: Map<string, EpisodePart[]>;
}

/** Takes the marks from the gaps of a company, so that the table and the gap engine never disagree. */
export function marksOf({ gaps, dismissed }: CompanyGaps): Marks {
  const all = [...gaps, ...dismissed.map(({ gap }) => gap)];
  const subjectsOf = (rule: (typeof all)[number]['rule']) =>
    new Set(all.filter((gap) => gap.rule === rule).map((gap) => gap.subject.id));
  return {
    uncovered: subjectsOf('claim-without-episode'),
    single: subjectsOf('single-episode-strength'),
    overused: subjectsOf('episode-overused'),
    incomplete: new Map(
      all
        .filter((gap) => gap.rule === 'episode-incomplete')
        .map((gap) => {
          const named = [gap.params?.parts ?? []].flat();
          return [gap.subject.id, episodeParts.filter((part) => named.includes(part))];
        }),
    ),
  };
}
