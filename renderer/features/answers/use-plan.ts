import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Answer, answerFor, answerSchema, isPlanned } from '#core/domain/answer.ts';
import type { Category, PreparedCategory } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { type Autosaved, useAutosave } from '#renderer/autosave/use-autosave.ts';
import { createRecord } from '#renderer/journal/records.ts';

type Field =
  | 'headline'
  | 'text'
  | 'keywords'
  | 'changeReason'
  | 'probes'
  | 'episodeIds'
  | 'factIds'
  | 'exchangeIds'
  | 'documentItemIds';

/** The planned answer of one category: its fields as they are typed, each saving itself. */
export type Plan = { [Key in Field]: Autosaved<Answer[Key]> } & {
  /** What is typed now, saved or not. */
  now: Answer;
  /** Whether the answer is in the journal yet; it comes into being with the first input. */
  exists: boolean;
  /** Brings the answer into being if it is not there yet. The same function while it is not. */
  ready: () => Promise<unknown>;
};

/** The answers planned for a round. */
export function answersOf(company: Company, target: Round): Answer[] {
  return company.answers.filter((answer) => answer.roundId === target.id);
}

/** What was planned for a category for the latest other round that has anything planned. */
export function lastPlanFor(
  company: Company,
  target: Round,
  category: Category,
): { answer: Answer; round: Round } | undefined {
  return company.rounds
    .filter((round) => round.id !== target.id)
    .toReversed()
    .flatMap((round) => {
      const answer = answerFor(answersOf(company, round), category);
      return answer !== undefined && isPlanned(answer) ? [{ answer, round }] : [];
    })[0];
}

/** Binds the answer of a category for the coming round; the first input creates it under an id chosen beforehand. */
export function usePlan(company: Company, target: Round, category: PreparedCategory): Plan {
  const stored = answerFor(answersOf(company, target), category);
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const creating = useRef<Promise<unknown>>(undefined);
  const lastStored = useRef(stored?.id);
  const blank = useMemo(
    () => answerSchema.parse({ id: newId, roundId: target.id, category }),
    [newId, target.id, category],
  );
  const answer = stored ?? blank;

  useEffect(() => {
    // A deleted answer keeps its id in the trash: what is written next is another answer.
    if (stored === undefined && lastStored.current !== undefined) {
      creating.current = undefined;
      setNewId(crypto.randomUUID());
    }
    lastStored.current = stored?.id;
  }, [stored]);

  const exists = stored !== undefined;
  const ready = useCallback(async () => {
    if (exists) return;
    creating.current ??= createRecord('answer', company.id, {
      id: blank.id,
      roundId: target.id,
      category,
    }).catch((error: unknown) => {
      creating.current = undefined;
      throw error;
    });
    await creating.current;
  }, [exists, company.id, blank.id, target.id, category]);
  const field = <F extends Field>(name: F) => ({
    noun: 'answer' as const,
    id: answer.id,
    field: name,
    ready,
  });

  const fields = {
    headline: useAutosave(field('headline'), answer.headline),
    text: useAutosave(field('text'), answer.text),
    keywords: useAutosave(field('keywords'), answer.keywords),
    changeReason: useAutosave(field('changeReason'), answer.changeReason),
    probes: useAutosave(field('probes'), answer.probes),
    episodeIds: useAutosave(field('episodeIds'), answer.episodeIds),
    factIds: useAutosave(field('factIds'), answer.factIds),
    exchangeIds: useAutosave(field('exchangeIds'), answer.exchangeIds),
    documentItemIds: useAutosave(field('documentItemIds'), answer.documentItemIds),
  };
  const now: Answer = {
    ...answer,
    headline: fields.headline.value,
    text: fields.text.value,
    keywords: fields.keywords.value,
    changeReason: fields.changeReason.value,
    probes: fields.probes.value,
    episodeIds: fields.episodeIds.value,
    factIds: fields.factIds.value,
    exchangeIds: fields.exchangeIds.value,
    documentItemIds: fields.documentItemIds.value,
  };
  return { ...fields, now, exists, ready };
}
