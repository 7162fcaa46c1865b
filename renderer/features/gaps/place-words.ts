import type { Company } from '#core/domain/company.ts';
import type { Episode } from '#core/domain/episode.ts';
import type { Language } from '#core/domain/settings.ts';
import { assertNever } from '#core/errors.ts';
import type { Subject } from '#core/gaps/rule.ts';
import type { Translate } from '#core/i18n/translate.ts';
import { dateWords, roundName } from '#renderer/components/round-words.ts';

interface Words {
  t: Translate;
  language: Language;
  code: (namespace: string, code: string) => string;
}

function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join(' · ');
}

/** Where a quoted sentence stands and when it was said or sent, for example "一次面接 · 11月10日(火) · 志望動機は？". */
export function placeWords(
  subject: Subject,
  company: Company,
  episodes: readonly Episode[],
  words: Words,
): string {
  const { t, language, code } = words;
  const day = (at: string | null) => (at === null ? null : dateWords(at, language));
  switch (subject.kind) {
    case 'document-item': {
      const document = company.documents.find(({ items }) => items.some(({ id }) => id === subject.id));
      const item = document?.items.find(({ id }) => id === subject.id);
      return joined(
        document?.title || code('document-kind', document?.kind ?? 'other'),
        day(document?.submittedOn ?? null),
        item?.question,
      );
    }
    case 'document': {
      const document = company.documents.find(({ id }) => id === subject.id);
      return joined(
        document?.title || code('document-kind', document?.kind ?? 'other'),
        day(document?.submittedOn ?? null),
      );
    }
    case 'exchange': {
      const round = company.rounds.find(({ exchanges }) => exchanges.some(({ id }) => id === subject.id));
      const exchange = round?.exchanges.find(({ id }) => id === subject.id);
      return joined(round && roundName(round, t, language), day(round?.startsAt ?? null), exchange?.question);
    }
    case 'concern':
    case 'checklist-item': {
      const round = company.rounds.find(({ concerns, checklist }) =>
        [...concerns, ...checklist].some(({ id }) => id === subject.id),
      );
      return joined(code('noun', subject.kind), round && roundName(round, t, language));
    }
    case 'round': {
      const round = company.rounds.find(({ id }) => id === subject.id);
      return joined(round && roundName(round, t, language), day(round?.startsAt ?? null));
    }
    case 'answer': {
      const answer = company.answers.find(({ id }) => id === subject.id);
      return joined(t('noun.answer'), answer && code('category', answer.category));
    }
    case 'claim': {
      const claim = company.claims.find(({ id }) => id === subject.id);
      return joined(t('noun.claim'), claim && (claim.label || code('topic', claim.topic)));
    }
    case 'fact': {
      const fact = company.facts.find(({ id }) => id === subject.id);
      return joined(t('noun.fact'), fact && code('fact-kind', fact.kind), day(fact?.date ?? null));
    }
    case 'question':
      return t('noun.reverse-question');
    case 'episode':
      return joined(t('noun.episode'), episodes.find(({ id }) => id === subject.id)?.title);
    case 'company':
      return company.name;
    case 'journal':
      return '';
    default:
      return assertNever(subject.kind);
  }
}
