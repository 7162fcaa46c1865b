import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '#core/domain/answer.ts';
import { isPrepared } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Language } from '#core/domain/settings.ts';
import { earlierRoundsOf } from '#core/gaps/situation.ts';
import { practiceOrder } from '#core/practice/practice-order.ts';
import { typicalQuestions } from '#core/questions/typical-questions.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { FailureText } from '#renderer/components/failure-note.tsx';
import { Page } from '#renderer/components/page.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { failureOf } from '#renderer/journal/call.ts';
import { companyQuery } from '#renderer/journal/queries.ts';
import { Choose } from './choose.tsx';
import { SpeedOffer } from './speed-offer.tsx';
import { Stage } from './stage.tsx';

const route = getRouteApi('/companies/$companyId/rounds/$roundId/practice');

/** How many answers are chosen to begin with. */
const firstChoice = 3;

/** What could be asked: the words of earlier rounds first, then the ladder, then what others are often asked. */
function questionsFor(answer: Answer, said: readonly Exchange[], language: Language): string[] {
  const asked = said.filter(({ category }) => category === answer.category).map(({ question }) => question);
  const probes = answer.probes.map(({ question }) => question);
  const typical = typicalQuestions(answer.category, language).map(({ text }) => text);
  const all = [...asked, ...typical, ...probes].map((question) => question.trim());
  return [...new Set(all.filter((question) => question !== ''))];
}

function Session({ company, roundId }: { company: Company; roundId: string }) {
  const { t, language } = useWords();
  const { category } = route.useSearch();
  const navigate = useNavigate();
  const round = company.rounds.find(({ id }) => id === roundId);
  const said =
    round === undefined ? [] : earlierRoundsOf(company.rounds, round).flatMap(({ exchanges }) => exchanges);
  const answers = company.answers.filter((answer) => answer.roundId === roundId);
  const turns = practiceOrder(answers, said);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => {
    const named = turns.filter(({ answer }) => answer.category === category);
    return new Set((named.length > 0 ? named : turns.slice(0, firstChoice)).map(({ answer }) => answer.id));
  });
  const [recording, setRecording] = useState(false);
  const [queue, setQueue] = useState<string[]>();
  const [index, setIndex] = useState(0);
  const current = queue === undefined ? undefined : answers.find(({ id }) => id === queue[index]);

  if (turns.length === 0) {
    return (
      <EmptyState
        title={t('practice.empty-title')}
        action={
          <Button
            mt="sm"
            onClick={() =>
              void navigate({
                to: '/companies/$companyId/$tab',
                params: { companyId: company.id, tab: 'answers' },
                search: category !== undefined && isPrepared(category) ? { category } : {},
              })
            }
          >
            {t('practice.empty-action')}
          </Button>
        }
      >
        {t('practice.empty-text')}
      </EmptyState>
    );
  }
  if (queue !== undefined && current !== undefined) {
    return (
      <Stage
        key={`${index}/${current.id}`}
        answer={current}
        questions={questionsFor(current, said, language)}
        recording={recording}
        place={{ index, of: queue.length }}
        onNext={() => {
          if (index + 1 < queue.length) setIndex(index + 1);
          else setQueue(undefined);
        }}
      />
    );
  }
  return (
    <>
      <Text c="var(--quiet)" maw="44rem">
        {t('practice.intro')}
      </Text>
      <SpeedOffer answers={company.answers} />
      <Choose
        turns={turns}
        chosen={chosen}
        onChoose={setChosen}
        recording={recording}
        onRecording={setRecording}
        onStart={() => {
          setIndex(0);
          setQueue(turns.map(({ answer }) => answer.id as string).filter((id) => chosen.has(id)));
        }}
      />
    </>
  );
}

/** Saying the answers of a round aloud against the clock. */
export function PracticePage() {
  const { t, language } = useWords();
  const { companyId, roundId } = route.useParams();
  const navigate = useNavigate();
  const { data: company, error } = useQuery(companyQuery(companyId));
  const round = company?.rounds.find(({ id }) => id === roundId);
  if (error !== null) {
    return (
      <Page title={t('practice.title')}>
        <FailureText failure={failureOf(error)} />
      </Page>
    );
  }
  if (company === undefined) return null;
  return (
    <Page
      title={t('practice.title')}
      aside={
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            void navigate({
              to: '/companies/$companyId/$tab',
              params: { companyId, tab: 'answers' },
              search: {},
            })
          }
        >
          {t('brief.back', {
            company: company.name,
            round: round === undefined ? '' : roundName(round, language),
          })}
        </Button>
      }
    >
      <Session key={roundId} company={company} roundId={roundId} />
    </Page>
  );
}
