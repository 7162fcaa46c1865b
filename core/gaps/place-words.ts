import type { Company } from '#core/domain/company.ts';
import type { Document } from '#core/domain/document.ts';
import type { Episode } from '#core/domain/episode.ts';
import type { Language } from '#core/domain/settings.ts';
import { assertNever } from '#core/errors.ts';
import { dateWords, roundName } from '#core/i18n/round-words.ts';
import { hasMessage, translator } from '#core/i18n/translate.ts';
import type { Subject } from './rule.ts';

function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part.trim() !== '').join(' · ');
}

/** Where a quoted sentence stands and when it was said or sent, for example "一次面接 · 11月10日(火) · 志望動機は？". */
export function placeWords(
  { kind, id }: Subject,
  { company, episodes }: { company: Company; episodes: readonly Episode[] },
  language: Language,
  today: string,
): string {
  const say = translator(language);
  const day = (at: string | null | undefined) => (at ? dateWords(at, language, today) : '');
  const named = (document: Document | undefined) => {
    const kindKey = `document-kind.${document?.kind ?? 'other'}`;
    return joined(document?.title || (hasMessage(kindKey) ? say(kindKey) : ''), day(document?.submittedOn));
  };
  const holds = (list: readonly { id: string }[]) => list.some((one) => one.id === id);
  switch (kind) {
    case 'document-item': {
      const document = company.documents.find(({ items }) => holds(items));
      return joined(named(document), document?.items.find((item) => item.id === id)?.question);
    }
    case 'document':
      return named(company.documents.find((document) => document.id === id));
    case 'exchange': {
      const round = company.rounds.find(({ exchanges }) => holds(exchanges));
      const question = round?.exchanges.find((exchange) => exchange.id === id)?.question;
      return joined(round && roundName(round, language), day(round?.startsAt), question);
    }
    case 'concern':
    case 'checklist-item': {
      const round = company.rounds.find(({ concerns, checklist }) => holds(concerns) || holds(checklist));
      return joined(say(`noun.${kind}`), round && roundName(round, language));
    }
    case 'round': {
      const round = company.rounds.find((one) => one.id === id);
      return joined(round && roundName(round, language), day(round?.startsAt));
    }
    case 'answer': {
      const answer = company.answers.find((one) => one.id === id);
      return joined(say('noun.answer'), answer && say(`category.${answer.category}`));
    }
    case 'claim': {
      const claim = company.claims.find((one) => one.id === id);
      return joined(say('noun.claim'), claim && (claim.label || say(`topic.${claim.topic}`)));
    }
    case 'fact': {
      const fact = company.facts.find((one) => one.id === id);
      return joined(say('noun.fact'), fact && say(`fact-kind.${fact.kind}`), day(fact?.date));
    }
    case 'question': {
      const asked = company.reverseQuestions.find((one) => one.id === id)?.askedInRoundId;
      const round = company.rounds.find((one) => one.id === asked);
      return joined(say('noun.reverse-question'), round && roundName(round, language));
    }
    case 'episode':
      return joined(say('noun.episode'), episodes.find((one) => one.id === id)?.title);
    case 'company':
      return company.name;
    case 'journal':
      return '';
    default:
      return assertNever(kind);
  }
}
