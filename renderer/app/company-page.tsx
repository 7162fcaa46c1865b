import { Group, Tabs, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { useLanding } from '#renderer/components/anchor.ts';
import type { CompanyTabProps } from '#renderer/components/company-tab.ts';
import { FailureText } from '#renderer/components/failure-note.tsx';
import { ReadinessLine } from '#renderer/components/readiness-line.tsx';
import { RecordText } from '#renderer/components/record-fields.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { AnswersTab } from '#renderer/features/answers/answers-tab.tsx';
import { ClaimsTab } from '#renderer/features/claims/claims-tab.tsx';
import { CompanyDetails } from '#renderer/features/companies/company-details.tsx';
import { DocumentsTab } from '#renderer/features/documents/documents-tab.tsx';
import { EvidenceTab } from '#renderer/features/evidence/evidence-tab.tsx';
import { GapsTab } from '#renderer/features/gaps/gaps-tab.tsx';
import { QuestionsTab } from '#renderer/features/questions/questions-tab.tsx';
import { ResearchTab } from '#renderer/features/research/research-tab.tsx';
import { RoundsTab } from '#renderer/features/rounds/rounds-tab.tsx';
import { failureOf } from '#renderer/journal/call.ts';
import { companyGapsQuery, companyQuery } from '#renderer/journal/queries.ts';
import classes from './company-page.module.css';

const tabs = {
  gaps: GapsTab,
  rounds: RoundsTab,
  answers: AnswersTab,
  evidence: EvidenceTab,
  research: ResearchTab,
  documents: DocumentsTab,
  questions: QuestionsTab,
  claims: ClaimsTab,
} as const satisfies Record<string, React.ComponentType<CompanyTabProps>>;
const tabNames = Object.keys(tabs) as (keyof typeof tabs)[];

const route = getRouteApi('/companies/$companyId/$tab');

/** One company: its head, and a tab for each kind of record. */
export function CompanyPage() {
  const { t } = useWords();
  const { companyId, tab } = route.useParams();
  const { anchor, category } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: company, error } = useQuery(companyQuery(companyId));
  const { data: gaps } = useQuery(companyGapsQuery(companyId));
  const shown = tabNames.find((name) => name === tab) ?? 'rounds';
  const Tab = tabs[shown];
  useLanding(company === undefined ? undefined : anchor);
  useEffect(() => {
    if (company !== undefined) document.title = `${company.name} — ${t('app.name')}`;
  }, [company, t]);

  if (error !== null)
    return (
      <Text p="xl">
        <FailureText failure={failureOf(error)} />
      </Text>
    );
  if (company === undefined) return null;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Title order={1} size="h3" className={classes.name}>
          <RecordText
            key={company.id}
            noun="company"
            id={company.id}
            field="name"
            stored={company.name}
            label={t('noun.company')}
            bare
            single
            size="xl"
            below={(name) =>
              name.trim() === '' ? (
                <Text size="sm" c="var(--notice)" fw={400}>
                  {t('companies.needs-name')}
                </Text>
              ) : null
            }
          />
        </Title>
        <ReadinessLine gaps={gaps} />
      </header>
      <CompanyDetails key={company.id} company={company} />
      <Tabs
        value={shown}
        keepMounted={false}
        onChange={(next) => {
          void saveAll();
          void navigate({ params: { companyId, tab: next ?? 'rounds' }, search: {} });
        }}
      >
        <Tabs.List className={classes.tabs}>
          {tabNames.map((name) => (
            <Tabs.Tab key={name} value={name}>
              <Group gap={6}>
                {t(`tab.${name}`)}
                {name === 'gaps' && gaps !== undefined && gaps.gaps.length > 0 ? (
                  <Text span size="xs" c="var(--quiet)">
                    {gaps.gaps.length}
                  </Text>
                ) : null}
              </Group>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={shown} pt="md">
          <Tab key={company.id} company={company} category={category} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
