import type { Answer } from '#core/domain/answer.ts';
import type { Category } from '#core/domain/category.ts';
import type { Episode, EpisodeTag } from '#core/domain/episode.ts';
import { opening } from './quote.ts';
import type { Evidence, Severity } from './rule.ts';
import { isEmpty, type Situation } from './situation.ts';

/** The episodes an answer links, in journal order. */
export function episodesOf({ episodes }: Situation, { episodeIds }: Answer): Episode[] {
  return episodes.filter((episode) => episodeIds.includes(episode.id));
}

/** The answers in force that link an episode. */
export function answersTelling({ answers }: Situation, { id }: Episode): Answer[] {
  return answers.filter((answer) => answer.episodeIds.includes(id));
}

/** The episodes that at least one answer in force links. */
export function toldEpisodes({ answers, episodes }: Situation): Episode[] {
  const told = new Set(answers.flatMap(({ episodeIds }) => episodeIds));
  return episodes.filter(({ id }) => told.has(id));
}

/** The episodes with one of the tags. */
export function taggedEpisodes({ episodes }: Situation, ...tags: EpisodeTag[]): Episode[] {
  return episodes.filter((episode) => tags.some((tag) => episode.tags.includes(tag)));
}

/** How grave an answer without an episode is, by category; the others stand without one. Source: gap rules. */
const gravityWithout: Partial<Record<Category, Severity>> = {
  strength: 'blocker',
  achievement: 'high',
  failure: 'high',
  teamwork: 'high',
  'problem-solving': 'high',
  weakness: 'medium',
  values: 'medium',
};

/** How grave it is that an answer has no episode; null when it has one, has no text, or stands without one. */
export function missingEpisode({ category, text, episodeIds }: Answer): Severity | null {
  return isEmpty(text) || episodeIds.length > 0 ? null : (gravityWithout[category] ?? null);
}

/** Whether an episode says both what was learned and what of it the job gets. */
function carriesOver({ learning, transfer }: Episode): boolean {
  return !isEmpty(learning) && !isEmpty(transfer);
}

/** The core answers all of whose episodes stop before the job. */
export function answersWithoutTransfer(situation: Situation): Answer[] {
  return situation.coreAnswers.filter((answer) => {
    const episodes = episodesOf(situation, answer);
    return episodes.length > 0 && !episodes.some(carriesOver);
  });
}

/** The episodes of a failure when none of them taught anything; empty when one did. */
export function failuresWithoutLearning(situation: Situation): Episode[] {
  const failures = taggedEpisodes(situation, 'failure');
  return failures.some(({ learning }) => !isEmpty(learning)) ? [] : failures;
}

/** The evidence that names an episode: its title, or nothing when it has none. */
export function namedBy({ id, title }: Episode): Evidence[] {
  return isEmpty(title) ? [] : [{ kind: 'episode', id, quote: opening(title) }];
}
