import { type Answer, isAnswered, walkProbes } from '#core/domain/answer.ts';
import type { Episode } from '#core/domain/episode.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Fact } from '#core/domain/fact.ts';
import { normalise } from '#core/text/normalise.ts';
import { contentWordOverlap, contentWords, similarity } from '#core/text/similarity.ts';

/** From here on two texts count as the same words. Source: gap rules, "answer-repeated-verbatim". */
const sameWords = 0.9;
/** Below this overlap of content words a plan tells another story. Source: gap rules, "answer-departs-from-first-round". */
const otherStory = 0.1;
/** A probe whose question and reply are this close to a follow-up of an earlier round was said there already. */
const alreadySaid = 0.8;
/** A fact this much of whose words were spoken was mentioned already. */
const mentioned = 0.8;

/** How the core of a plan relates to what was said: nothing to compare, the same words, the same core, another story. */
export type CoreRelation = 'nothing-said' | 'nothing-planned' | 'same-words' | 'same-core' | 'other-story';

/** What a plan adds to what was said in earlier rounds. */
export interface NewLayer {
  relation: CoreRelation;
  /** Rungs of the ladder with a reply that was not given before, in the order of the plan. */
  rungs: string[];
  /** New replies on no named rung. */
  unnamedProbes: number;
  episodes: Episode[];
  facts: Fact[];
}

function relationOf(text: string, said: readonly Exchange[]): CoreRelation {
  const spoken = said.map((exchange) => exchange.answer).filter((answer) => answer.trim() !== '');
  if (spoken.length === 0) return 'nothing-said';
  if (text.trim() === '') return 'nothing-planned';
  if (spoken.some((answer) => similarity(answer, text) >= sameWords)) return 'same-words';
  return spoken.every((answer) => contentWordOverlap(answer, text) < otherStory)
    ? 'other-story'
    : 'same-core';
}

function isMentioned(fact: Fact, spoken: string): boolean {
  const words = contentWords(fact.text);
  if (words.size === 0) return false;
  const heard = contentWords(spoken);
  return [...words].filter((word) => heard.has(word)).length / words.size >= mentioned;
}

/**
 * "Same core, one new layer": which replies, episodes and facts the plan brings that `said` (the exchanges of its
 * category in earlier rounds) does not hold yet.
 */
export function newLayerOf(
  answer: Pick<Answer, 'text' | 'probes' | 'episodeIds' | 'factIds'>,
  said: readonly Exchange[],
  { episodes, facts }: { episodes: readonly Episode[]; facts: readonly Fact[] },
): NewLayer {
  const followUps = said.flatMap((exchange) => exchange.followUps);
  const spoken = said
    .flatMap(({ answer: reply, followUps: more }) => [reply, ...more.map((followUp) => followUp.answer)])
    .join('\n');
  const fresh = walkProbes(answer.probes)
    .map(({ probe }) => probe)
    .filter(isAnswered)
    .filter(
      (probe) =>
        !followUps.some(
          (followUp) =>
            similarity(followUp.question, probe.question) >= alreadySaid &&
            similarity(followUp.answer, probe.answer) >= alreadySaid,
        ),
    );
  const rungs = fresh.flatMap(({ rung }) => (rung === null ? [] : [rung]));
  return {
    relation: relationOf(answer.text, said),
    rungs: [...new Set(rungs)],
    unnamedProbes: fresh.length - rungs.length,
    episodes: episodes.filter(
      ({ id, title }) =>
        answer.episodeIds.includes(id) &&
        (normalise(title) === '' || !normalise(spoken).includes(normalise(title))),
    ),
    facts: facts.filter((fact) => answer.factIds.includes(fact.id) && !isMentioned(fact, spoken)),
  };
}
