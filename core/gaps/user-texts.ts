import type { Claim } from '#core/domain/claim.ts';
import type { Fix, Subject } from './rule.ts';
import type { Situation } from './situation.ts';
import { spokenTextsOf } from './spoken-texts.ts';

/**
 * One place where the user states something: a document item, an earlier exchange or an answer in force, with the claims
 * noted for it. Questions are not here: they are the interviewer's words.
 */
export interface UserText {
  subject: Subject;
  /** Rises from documents through the earlier rounds to the plan; equal within one of them. */
  order: number;
  texts: string[];
  claims: Claim[];
  /** Whether it says why it differs from what came before. */
  explained: boolean;
  fix: Fix;
}

function byOrderAndId(a: UserText, b: UserText): number {
  return a.order - b.order || (a.subject.id < b.subject.id ? -1 : a.subject.id > b.subject.id ? 1 : 0);
}

/** Two rules ask for the texts of the same situation. */
const known = new WeakMap<Situation, UserText[]>();

/** Everything the user stated to the company or plans to state, earliest first, independent of the order of the lists. */
export function userTextsOf(situation: Situation): UserText[] {
  const found = known.get(situation) ?? collect(situation);
  known.set(situation, found);
  return found;
}

function collect(situation: Situation): UserText[] {
  const { company, earlier, answers } = situation;
  const claimsOf = (kind: Claim['source']['kind'], id: string): Claim[] =>
    company.claims
      .filter(({ source, value }) => source.kind === kind && source.id === id && value.trim() !== '')
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const explainedExchanges = new Set(
    answers.flatMap(({ changeReason, exchangeIds }) => (changeReason.trim() === '' ? [] : exchangeIds)),
  );
  const documents = company.documents.flatMap((document) =>
    document.items.map(({ id, text }): UserText => {
      const claims = claimsOf('document-item', id);
      const subject: Subject = { kind: 'document-item', id };
      return {
        subject,
        order: 0,
        texts: [text],
        claims,
        explained: false,
        fix: { ...subject, screen: 'documents', field: 'text' },
      };
    }),
  );
  const said = earlier.flatMap((round, index) =>
    round.exchanges.map(({ id, answer, followUps }): UserText => {
      const claims = claimsOf('exchange', id);
      const subject: Subject = { kind: 'exchange', id };
      return {
        subject,
        order: index + 1,
        texts: [answer, ...followUps.map((followUp) => followUp.answer)],
        claims,
        explained: explainedExchanges.has(id),
        fix: { ...subject, screen: 'rounds', field: 'answer' },
      };
    }),
  );
  const planned = answers.map((answer): UserText => {
    const subject: Subject = { kind: 'answer', id: answer.id };
    const explained = answer.changeReason.trim() !== '';
    return {
      subject,
      order: earlier.length + 1,
      texts: spokenTextsOf(answer),
      claims: claimsOf('answer', answer.id),
      explained,
      fix: { ...subject, screen: 'answers', field: 'text', category: answer.category },
    };
  });
  return [...documents, ...said, ...planned].toSorted(byOrderAndId);
}
