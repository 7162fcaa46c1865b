import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { CompanyGaps } from '#core/contract/gap-calls.ts';
import type { CompanySummary } from '#core/contract/journal-calls.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './companies.module.css';
import { type Stage, stageOf, stages } from './company-list.ts';
import { NextRound } from './next-round.tsx';
import { ReadinessChip } from './readiness-chip.tsx';

const cardHeight = 140;

function Column(props: {
  stage: Stage;
  companies: readonly CompanySummary[];
  readiness: ReadonlyMap<string, CompanyGaps>;
}) {
  const { stage, companies, readiness } = props;
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const cards = useVirtualizer({
    count: companies.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    overscan: 4,
    getItemKey: (index) => companies[index]?.id ?? index,
  });
  return (
    <section className={classes.column} aria-label={t(`companies.stage.${stage}`)}>
      <Title order={2} size="sm" className={classes.stage}>
        {t(`companies.stage.${stage}`)}
        <Text span size="xs" c="var(--quiet)" fw={400}>
          {companies.length}
        </Text>
      </Title>
      <div ref={scroller} className={classes.cards}>
        <ul style={{ height: cards.getTotalSize() }}>
          {cards.getVirtualItems().map(({ index, start, key }) => {
            const company = companies[index];
            return company === undefined ? null : (
              <li
                key={key}
                style={{ transform: `translateY(${start}px)`, height: cardHeight }}
                data-company={company.id}
              >
                <div className={classes.card}>
                  <Link
                    to="/companies/$companyId/$tab"
                    params={{ companyId: company.id, tab: 'rounds' }}
                    className={classes.name}
                    title={company.name}
                  >
                    {company.name}
                  </Link>
                  <NextRound company={company} />
                  <ReadinessChip gaps={readiness.get(company.id)} />
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** The companies by the stage they stand at. */
export function CompanyBoard(props: {
  companies: readonly CompanySummary[];
  readiness: ReadonlyMap<string, CompanyGaps>;
}) {
  const { companies, readiness } = props;
  const byStage = useMemo(() => Map.groupBy(companies, stageOf), [companies]);
  return (
    <div className={classes.board}>
      {stages.map((stage) => (
        <Column key={stage} stage={stage} companies={byStage.get(stage) ?? []} readiness={readiness} />
      ))}
    </div>
  );
}
