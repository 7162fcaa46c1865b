import { Anchor, Button, Collapse, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CompanyGaps } from '#core/contract/gap-calls.ts';
import { describeGap } from '#core/gaps/describe.ts';
import type { Gap } from '#core/gaps/engine.ts';
import { severities } from '#core/gaps/rule.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import type { CompanyTabProps } from '#renderer/components/company-tab.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { companyGapsQuery, episodeListQuery } from '#renderer/journal/queries.ts';
import { createRecord, removeRecord } from '#renderer/journal/records.ts';
import { GapCard } from './gap-card.tsx';
import classes from './gaps.module.css';
import { ReadinessPanel } from './readiness-panel.tsx';

function dismiss(gap: Gap, reason: string): void {
  void attempt(() =>
    createRecord('dismissal', null, {
      rule: gap.rule,
      companyId: gap.companyId,
      subjectId: gap.subject.id,
      reason,
      fingerprint: gap.fingerprint,
      at: new Date().toISOString(),
    }),
  );
}

function DismissedList({ dismissed }: Pick<CompanyGaps, 'dismissed'>) {
  const { t, language } = useWords();
  const [opened, { toggle }] = useDisclosure(false);
  if (dismissed.length === 0) return null;
  return (
    <section>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={toggle} aria-expanded={opened}>
        {t('gap-list.dismissed', { count: dismissed.length })}
      </Button>
      <Collapse expanded={opened}>
        <ul>
          {dismissed.map(({ gap, dismissalId, reason }) => (
            <li key={dismissalId} data-dismissed={gap.rule}>
              <Group gap="xs">
                <Text>
                  {describeGap(gap, language).title}
                  <Text span c="var(--quiet)">
                    {' '}
                    — {reason}
                  </Text>
                </Text>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => void attempt(() => removeRecord('dismissal', dismissalId))}
                >
                  {t('gap-list.reopen')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      </Collapse>
    </section>
  );
}

/** What is still missing for the coming round. */
export function GapsTab({ company }: CompanyTabProps) {
  const { t } = useWords();
  const { data: found } = useQuery(companyGapsQuery(company.id));
  const { data: episodes = [] } = useQuery(episodeListQuery);
  if (found === undefined) return null;
  if (found.round === null || found.readiness === null) {
    return <EmptyState title={t('gap-list.no-round-title')}>{t('gap-list.no-round')}</EmptyState>;
  }
  return (
    <div className={classes.groups} data-gap-count={found.gaps.length}>
      <ReadinessPanel readiness={found.readiness} />
      {found.gaps.length === 0 ? (
        <EmptyState title={t('gap-list.none-title')}>{t('gap-list.none')}</EmptyState>
      ) : null}
      {severities.map((severity) => {
        const gaps = found.gaps.filter((gap) => gap.severity === severity);
        if (gaps.length === 0) return null;
        return (
          <section key={severity} aria-label={t(`severity.${severity}`)}>
            <Title order={2} size="h4">
              {t(`severity.${severity}`)}{' '}
              <Text span c="var(--quiet)" size="sm">
                {gaps.length}
              </Text>
            </Title>
            <div className={classes.list}>
              {gaps.map((gap) => (
                <GapCard
                  key={`${gap.rule}/${gap.subject.kind}/${gap.subject.id}/${gap.fingerprint}`}
                  gap={gap}
                  company={company}
                  episodes={episodes}
                  onDismiss={(reason) => dismiss(gap, reason)}
                />
              ))}
            </div>
          </section>
        );
      })}
      <DismissedList dismissed={found.dismissed} />
      <Text size="sm" c="var(--quiet)">
        {found.readiness.rulesOff > 0
          ? `${t('gap-list.rules-off', { count: found.readiness.rulesOff })} `
          : null}
        <Anchor component={Link} to="/rules" inherit>
          {t('rules.link')}
        </Anchor>
      </Text>
    </div>
  );
}
