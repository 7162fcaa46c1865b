import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { findClaims, openFindings } from '#core/claims/found-claims.ts';
import { spokenTexts } from '#core/claims/spoken.ts';
import { claimTopics } from '#core/domain/claim.ts';
import { anchorOf, landOn } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import type { CompanyTabProps } from '#renderer/components/company-tab.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { FoundClaims } from '#renderer/components/found-claims.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { ignoredClaimsQuery } from '#renderer/journal/queries.ts';
import { createRecord, removeRecord } from '#renderer/journal/records.ts';
import { ClaimRow } from './claim-row.tsx';
import classes from './claims.module.css';
import { SourceLink, sourceWords } from './source-words.tsx';

/** What the user stated, topic by topic, wherever it was said; and what was found in the texts but not confirmed. */
export function ClaimsTab({ company }: CompanyTabProps) {
  const { t, code, language } = useWords();
  const { data: ignored } = useQuery(ignoredClaimsQuery(company.id));
  if (ignored === undefined) return null;

  const texts = spokenTexts(company).filter(({ text }) => text.trim() !== '');
  const byTopic = claimTopics
    .map((topic) => ({ topic, claims: company.claims.filter((claim) => claim.topic === topic) }))
    .filter(({ claims }) => claims.length > 0);
  const order = company.claims.map(({ id }) => id);
  const candidates = texts.filter(
    ({ source, text }) =>
      findClaims(text).length > 0 && openFindings(text, source, company.claims, ignored).length > 0,
  );

  if (texts.length === 0 && company.claims.length === 0)
    return <EmptyState title={t('claims.empty-title')}>{t('claims.empty-text')}</EmptyState>;
  return (
    <Stack gap="xl" maw="64rem">
      <section>
        <Title order={2} size="h4">
          {t('claims.title')}
        </Title>
        <Text size="sm" c="var(--quiet)">
          {byTopic.length === 0 ? t('claims.empty') : t('claims.text')}
        </Text>
        {byTopic.map(({ topic, claims }) => (
          <section key={topic} aria-label={code('topic', topic)} className={classes.topic}>
            <Title order={3} size="sm" c="var(--quiet)" fw={600}>
              {code('topic', topic)}
            </Title>
            <ul className={classes.list}>
              {claims.map((claim) => (
                <ClaimRow
                  key={claim.id}
                  company={company}
                  claim={claim}
                  order={order}
                  among={claims.map(({ id }) => id)}
                />
              ))}
            </ul>
          </section>
        ))}
        {texts.length === 0 ? null : (
          <Select
            mt="md"
            maw="30rem"
            size="sm"
            label={t('claims.add')}
            placeholder={t('claims.add-placeholder')}
            data-anchor={anchorOf('company', company.id, 'claims')}
            value={null}
            data={texts.map((spoken) => ({
              value: spoken.source.id,
              label: sourceWords(spoken, t, code, language),
            }))}
            onChange={(id) => {
              const spoken = texts.find(({ source }) => source.id === id);
              if (spoken !== undefined)
                void attempt(async () => {
                  const made = await createRecord('claim', company.id, { source: spoken.source });
                  landOn(anchorOf('claim', made.id, 'value'));
                });
            }}
          />
        )}
      </section>
      <section>
        <Title order={2} size="h4">
          {t('claims.candidates')}
        </Title>
        {candidates.length === 0 ? (
          <Text size="sm" c="var(--quiet)">
            {t('claims.candidates-none')}
          </Text>
        ) : (
          <ul className={classes.list}>
            {candidates.map(({ source, text }) => (
              <li key={source.id} className={classes.candidate}>
                <SourceLink company={company} source={source} />
                <FoundClaims company={company} source={source} text={text} bare />
              </li>
            ))}
          </ul>
        )}
        {ignored.length === 0 ? null : (
          <Group gap="sm" mt="sm">
            <Text size="sm" c="var(--quiet)">
              {t('claims.ignored', { count: ignored.length })}
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() =>
                void attempt(async () => {
                  for (const { dismissalId } of ignored) await removeRecord('dismissal', dismissalId);
                })
              }
            >
              {t('claims.offer-again')}
            </Button>
          </Group>
        )}
      </section>
    </Stack>
  );
}
