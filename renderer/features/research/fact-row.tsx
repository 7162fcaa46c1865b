import { Text } from '@mantine/core';
import { memo } from 'react';
import type { Company } from '#core/domain/company.ts';
import { type Fact, factKinds } from '#core/domain/fact.ts';
import { daysBetween } from '#core/domain/time.ts';
import { RecordDate, RecordSelect, RecordText } from '#renderer/components/record-fields.tsx';
import { countdownWords, roundName, todayHere } from '#renderer/components/round-words.ts';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { sameRow } from '#renderer/components/same-row.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './research.module.css';

/** News older than this no longer counts as recent. Source: gap rules, no-recent-news. */
const recentDays = 90;

/** How old a piece of news is, in words. */
function NewsAge({ date }: { date: string | null }) {
  const { t, language } = useWords();
  if (date === null)
    return (
      <Text span size="xs" c="var(--notice)">
        {t('research.age-none')}
      </Text>
    );
  const today = todayHere();
  const old = daysBetween(date, today) > recentDays;
  const when = countdownWords(date, language);
  return (
    <Text span size="xs" c={old ? 'var(--notice)' : 'var(--quiet)'}>
      {old ? t('research.age-old', { when }) : when}
    </Text>
  );
}

/** One note about the company with where and when it was learned, and what the user thinks of it. */
export const FactRow = memo(function FactRow(props: {
  company: Company;
  fact: Fact;
  order: readonly string[];
  among: readonly string[];
}) {
  const { company, fact, order, among } = props;
  const { t, code, language } = useWords();
  const { id } = fact;
  return (
    <li className={classes.fact} data-fact={id}>
      <div className={classes.line}>
        <div className={classes.grow}>
          <RecordText
            noun="fact"
            id={id}
            field="text"
            stored={fact.text}
            label={t('research.text')}
            placeholder={t('research.text')}
            bare
          />
        </div>
        <RowActions
          noun="fact"
          id={id}
          title={fact.text}
          removeLabel={t('research.remove')}
          order={order}
          among={among}
        />
      </div>
      <div className={classes.opinion}>
        <Text span size="xs" c="var(--quiet)" aria-hidden="true" className={classes.opinionLabel}>
          {t('research.opinion')}
        </Text>
        <div className={classes.grow}>
          <RecordText
            noun="fact"
            id={id}
            field="opinion"
            stored={fact.opinion}
            label={t('research.opinion')}
            placeholder={t(
              fact.kind === 'competitor' ? 'research.competitor-placeholder' : 'research.opinion-placeholder',
            )}
            bare
            size="sm"
          />
        </div>
      </div>
      <div className={classes.origin}>
        <RecordText
          noun="fact"
          id={id}
          field="source"
          stored={fact.source}
          label={t('research.source')}
          placeholder={t('research.source-placeholder')}
          quiet
        />
        <RecordDate noun="fact" id={id} field="date" stored={fact.date} label={t('research.date')} quiet />
        {fact.kind === 'news' ? <NewsAge date={fact.date} /> : null}
        <div className={fact.heardInRoundId === null ? 'revealed' : undefined}>
          <RecordSelect
            noun="fact"
            id={id}
            field="heardInRoundId"
            stored={fact.heardInRoundId}
            label={t('research.heard')}
            placeholder={t('research.not-heard')}
            options={company.rounds.map((round) => ({
              value: round.id,
              label: roundName(round, language),
            }))}
            clearable
            quiet
          />
        </div>
        <div className="revealed">
          <RecordSelect
            noun="fact"
            id={id}
            field="kind"
            stored={fact.kind}
            label={t('research.kind')}
            options={factKinds.map((kind) => ({ value: kind, label: code('fact-kind', kind) }))}
            quiet
          />
        </div>
      </div>
    </li>
  );
}, sameRow('rounds'));
