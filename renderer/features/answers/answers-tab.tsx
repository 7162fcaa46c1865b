import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { isPrepared } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import { targetRoundOf } from '#core/gaps/situation.ts';
import type { CompanyTabProps } from '#renderer/components/company-tab.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { RoundTools } from '#renderer/components/round-tools.tsx';
import { countdownWords, dateWords, roundName, todayHere } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { Overview } from './overview.tsx';
import { Workspace } from './workspace.tsx';

const route = getRouteApi('/companies/$companyId/$tab');

/** The category a link means: the one it names, or that of the answer it lands on. */
function categoryMeant({ company, category }: CompanyTabProps, anchor: string | undefined) {
  const [noun, id] = anchor?.split('/') ?? [];
  const answer = noun === 'answer' ? company.answers.find((candidate) => candidate.id === id) : undefined;
  const meant = category ?? answer?.category;
  return meant !== undefined && isPrepared(meant) ? meant : undefined;
}

function NoRound({ company }: { company: Company }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={t('answers.no-round.title')}
      action={
        <Button
          mt="sm"
          onClick={() =>
            void navigate({
              to: '/companies/$companyId/$tab',
              params: { companyId: company.id, tab: 'rounds' },
              search: {},
            })
          }
        >
          {t('answers.no-round.action')}
        </Button>
      }
    >
      {t('answers.no-round.text')}
    </EmptyState>
  );
}

/** What is planned for the coming round, category by category. */
export function AnswersTab(props: CompanyTabProps) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { anchor } = route.useSearch();
  const { company } = props;
  const target = targetRoundOf(company.rounds, todayHere());
  if (target === null) return <NoRound company={company} />;
  const category = categoryMeant(props, anchor);
  const open = (next: typeof category) => {
    // The page scrolls inside the frame, which the router does not know.
    document.getElementById('main')?.scrollTo({ top: 0 });
    void navigate({
      to: '/companies/$companyId/$tab',
      params: { companyId: company.id, tab: 'answers' },
      search: next === undefined ? {} : { category: next },
    });
  };
  if (category !== undefined) {
    return (
      <Workspace
        key={`${target.id}/${category}`}
        company={company}
        target={target}
        category={category}
        onOpen={open}
      />
    );
  }
  return (
    <Stack gap="md">
      <Group gap="xs" align="center">
        <Text size="sm">{t('answers.for-round', { round: roundName(target, language) })}</Text>
        {target.startsAt === null ? null : (
          <Text size="sm" c="var(--quiet)">
            {dateWords(target.startsAt, language)} {countdownWords(target.startsAt, language)}
          </Text>
        )}
        <Box ml="auto">
          <RoundTools companyId={company.id} round={target} />
        </Box>
      </Group>
      <Overview company={company} target={target} onOpen={open} />
    </Stack>
  );
}
