import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { categories } from '#core/domain/category.ts';
import type { CompanyTabProps } from '#renderer/components/company-tab.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { inForceOf } from '#renderer/components/in-force.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { companyGapsQuery, episodeListQuery } from '#renderer/journal/queries.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { marksOf } from './marks.ts';
import { StrengthTable } from './strength-table.tsx';

/** Which scenes prove what is planned for the coming round. */
export function EvidenceTab({ company }: CompanyTabProps) {
  const { t, code, language } = useWords();
  const { data: episodes } = useQuery(episodeListQuery);
  const { data: gaps } = useQuery(companyGapsQuery(company.id));
  if (episodes === undefined || gaps === undefined) return null;
  const { target, answers } = inForceOf(company);
  const inOrder = answers.toSorted((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category));

  if (target === null || inOrder.length === 0) {
    return (
      <EmptyState
        title={t('evidence.title')}
        action={
          target === null ? null : (
            <Anchor
              underline="always"
              renderRoot={(look) => (
                <Link
                  {...look}
                  to="/companies/$companyId/$tab"
                  params={{ companyId: company.id, tab: 'answers' }}
                />
              )}
            >
              {t('evidence.to-answers')}
            </Anchor>
          )
        }
      >
        {t(target === null ? 'evidence.no-round' : 'evidence.no-answers')}
      </EmptyState>
    );
  }
  const titleOf = (id: string) => episodes.find((episode) => episode.id === id)?.title ?? '';
  return (
    <Stack gap="xl">
      <section>
        <Title order={2} size="h4">
          {t('evidence.title')}
        </Title>
        <Text size="sm" c="var(--quiet)" mb="sm">
          {episodes.length === 0 ? t('evidence.no-episodes') : t('evidence.text')}
        </Text>
        {episodes.length === 0 ? (
          <Anchor underline="always" renderRoot={(look) => <Link {...look} to="/episodes" />}>
            {t('evidence.to-episodes')}
          </Anchor>
        ) : (
          <EvidenceTable answers={inOrder} episodes={episodes} marks={marksOf(gaps)} />
        )}
        <details>
          <Text component="summary" size="sm" mt="md" style={{ cursor: 'pointer' }}>
            {t('evidence.summary')}
          </Text>
          <ul>
            {inOrder.map((answer) => (
              <li key={answer.id}>
                {answer.episodeIds.length === 0
                  ? t('evidence.row-none', { category: code('category', answer.category) })
                  : t('evidence.row-words', {
                      category: code('category', answer.category),
                      episodes: answer.episodeIds
                        .map((id) => titleOf(id) || t('episodes.untitled'))
                        .join(language === 'ja' ? '、' : ', '),
                    })}
              </li>
            ))}
          </ul>
        </details>
      </section>
      <StrengthTable episodes={episodes} />
    </Stack>
  );
}
