import { Button, Group, Text, Title } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { isCore, type PreparedCategory, preparedCategories } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import { blankProbe } from '#core/domain/probe-tree.ts';
import type { Round } from '#core/domain/round.ts';
import { earlierRoundsOf } from '#core/gaps/situation.ts';
import { useRemove } from '#renderer/components/use-remove.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';
import { Ladder } from './ladder.tsx';
import { PlanColumn } from './plan-column.tsx';
import { PracticeStrip } from './practice-strip.tsx';
import { saidAbout } from './said.ts';
import { SaidColumn } from './said-column.tsx';
import { usePlan } from './use-plan.ts';
import { WroteColumn } from './wrote-column.tsx';

/** One category side by side: what I wrote, what I said, what I plan; and the ladder under it. */
export function Workspace(props: {
  company: Company;
  target: Round;
  category: PreparedCategory;
  onOpen: (category: PreparedCategory | undefined) => void;
}) {
  const { t } = useWords();
  const { company, target, category, onOpen } = props;
  const plan = usePlan(company, target, category);
  const remove = useRemove();
  const { exchangeIds, probes, text } = plan;
  const { choose: chooseText } = text;
  const earlier = useMemo(() => earlierRoundsOf(company.rounds, target), [company.rounds, target]);
  const said = useMemo(
    () => saidAbout(earlier, category, exchangeIds.value),
    [earlier, category, exchangeIds.value],
  );
  const link = useCallback(
    (exchange: Exchange) => {
      if (!exchangeIds.value.includes(exchange.id)) exchangeIds.choose([...exchangeIds.value, exchange.id]);
    },
    [exchangeIds],
  );
  const start = useCallback(
    (exchange: Exchange) => {
      chooseText(exchange.answer);
      link(exchange);
    },
    [chooseText, link],
  );
  const probe = useCallback(
    (exchange: Exchange, question: string, answer: string) => {
      probes.choose([...probes.value, blankProbe({ question, answer })]);
      link(exchange);
    },
    [probes, link],
  );
  const index = preparedCategories.indexOf(category);
  const neighbours = [preparedCategories[index - 1], preparedCategories[index + 1]] as const;
  return (
    <div className={classes.workspace} data-category={category}>
      <Group justify="space-between" align="center" gap="xs">
        <Group gap="sm" align="baseline">
          <Button size="compact-sm" variant="default" onClick={() => onOpen(undefined)}>
            {t('answers.to-list')}
          </Button>
          <Title order={2} size="h4">
            {t(`category.${category}`)}
          </Title>
          {isCore(category) ? (
            <Text size="xs" c="var(--quiet)">
              {t('answers.core')}
            </Text>
          ) : null}
        </Group>
        <Group gap="xs">
          {plan.exists ? (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => void remove('answer', plan.now.id, t(`category.${category}`))}
            >
              {t('answers.remove')}
            </Button>
          ) : null}
          {neighbours.map((neighbour, side) =>
            neighbour === undefined ? null : (
              <Button key={neighbour} size="compact-sm" variant="subtle" onClick={() => onOpen(neighbour)}>
                {t(side === 0 ? 'answers.previous' : 'answers.next', {
                  category: t(`category.${neighbour}`),
                })}
              </Button>
            ),
          )}
        </Group>
      </Group>
      <div className={classes.columns}>
        <WroteColumn documents={company.documents} answerId={plan.now.id} field={plan.documentItemIds} />
        <SaidColumn
          said={said}
          earlier={earlier}
          answerId={plan.now.id}
          field={exchangeIds}
          probes={probes.value}
          canStart={text.value.trim() === ''}
          onStart={start}
          onProbe={probe}
        />
        <PlanColumn company={company} target={target} earlier={earlier} plan={plan} said={said} />
      </div>
      <PracticeStrip
        companyId={company.id}
        roundId={target.id}
        answerId={plan.now.id}
        category={category}
        practice={plan.now.practice}
      />
      <Ladder category={category} answerId={plan.now.id} field={probes} />
    </div>
  );
}
