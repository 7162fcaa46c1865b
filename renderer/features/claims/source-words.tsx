import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type Spoken, spokenTexts } from '#core/claims/spoken.ts';
import type { ClaimSource } from '#core/domain/claim.ts';
import type { Company } from '#core/domain/company.ts';
import type { Language } from '#core/domain/settings.ts';
import { assertNever } from '#core/errors.ts';
import type { Translate } from '#core/i18n/translate.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';

const longestQuestion = 60;

function opening(question: string): string {
  const characters = [...question.trim()];
  return characters.length <= longestQuestion
    ? question.trim()
    : `${characters.slice(0, longestQuestion).join('')}…`;
}

/** Where something was stated, in words: the document's question, the round and its question, or the plan. */
export function sourceWords(
  { source, question, round, category }: Spoken,
  t: Translate,
  code: (namespace: string, code: string) => string,
  language: Language,
): string {
  const asked = question.trim() === '' ? t('claims.no-question') : opening(question);
  const where = round === null ? '' : roundName(round, language);
  switch (source.kind) {
    case 'document-item':
      return t('claims.source-document-item', { question: asked });
    case 'exchange':
      return t('claims.source-exchange', { round: where, question: asked });
    case 'answer':
      return t('claims.source-answer', {
        round: where,
        category: category === null ? '' : code('category', category),
      });
    default:
      return assertNever(source.kind);
  }
}

const places = {
  'document-item': { tab: 'documents', field: 'text' },
  exchange: { tab: 'rounds', field: 'answer' },
  answer: { tab: 'answers', field: 'text' },
} as const;

/** A link to the text in which something was stated. */
export function SourceLink({ company, source }: { company: Company; source: ClaimSource }) {
  const { t, code, language } = useWords();
  const spoken = spokenTexts(company).find((one) => one.source.id === source.id);
  if (spoken === undefined) return null;
  const { tab, field } = places[source.kind];
  return (
    <Text span size="xs">
      <Anchor
        size="xs"
        underline="always"
        renderRoot={(look) => (
          <Link
            {...look}
            to="/companies/$companyId/$tab"
            params={{ companyId: company.id, tab }}
            search={{
              anchor: anchorOf(source.kind, source.id, field),
              ...(source.kind === 'answer' && spoken.category !== null && { category: spoken.category }),
            }}
          />
        )}
      >
        {sourceWords(spoken, t, code, language)}
      </Anchor>
    </Text>
  );
}
