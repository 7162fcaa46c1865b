import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { CompanyGaps } from '#core/contract/gap-calls.ts';
import type { CompanySummary } from '#core/contract/journal-calls.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './companies.module.css';
import { CompanyActions } from './company-actions.tsx';
import { NextRound } from './next-round.tsx';
import { ReadinessChip } from './readiness-chip.tsx';

const rowHeight = 68;

const CompanyRow = memo(function CompanyRow(props: {
  company: CompanySummary;
  gaps: CompanyGaps | undefined;
}) {
  const { company, gaps } = props;
  const { t } = useWords();
  return (
    <>
      <div className={classes.who}>
        <Link
          to="/companies/$companyId/$tab"
          params={{ companyId: company.id, tab: 'rounds' }}
          className={classes.name}
          title={company.name}
        >
          {company.name}
        </Link>
        <Text size="xs" c="var(--quiet)" truncate>
          {[
            company.status === 'active' ? '' : t(`company.status.${company.status}`),
            company.industry,
            company.priority === null ? '' : t('companies.priority-rank', { rank: company.priority }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      </div>
      <NextRound company={company} />
      <ReadinessChip gaps={gaps} />
      <CompanyActions company={company} />
    </>
  );
});

/** The companies one under the other; only the rows in sight exist. */
export function CompanyRows(props: {
  companies: readonly CompanySummary[];
  readiness: ReadonlyMap<string, CompanyGaps>;
}) {
  const { companies, readiness } = props;
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  const scroller = () => document.getElementById('main');
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0), []);
  const rows = useVirtualizer({
    count: companies.length,
    getScrollElement: scroller,
    estimateSize: () => rowHeight,
    scrollMargin: offset,
    overscan: 8,
    getItemKey: (index) => companies[index]?.id ?? index,
  });
  return (
    <ul
      ref={list}
      className={classes.rows}
      style={{ height: rows.getTotalSize() }}
      aria-label={t('nav.companies')}
    >
      {rows.getVirtualItems().map(({ index, start, key }) => {
        const company = companies[index];
        return company === undefined ? null : (
          <li
            key={key}
            className={classes.row}
            style={{ transform: `translateY(${start - offset}px)`, height: rowHeight }}
            aria-setsize={companies.length}
            aria-posinset={index + 1}
            data-company={company.id}
          >
            <CompanyRow company={company} gaps={readiness.get(company.id)} />
          </li>
        );
      })}
    </ul>
  );
}
