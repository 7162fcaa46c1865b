import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Company } from '#core/domain/company.ts';
import type { Episode } from '#core/domain/episode.ts';
import { describeGap } from '#core/gaps/describe.ts';
import type { Gap } from '#core/gaps/engine.ts';
import { placeWords } from '#core/gaps/place-words.ts';
import type { Subject } from '#core/gaps/rule.ts';
import type { RuleId } from '#core/gaps/rules/index.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { FixLink } from '#renderer/components/fix-link.tsx';
import { todayHere } from '#renderer/components/round-words.ts';
import { severityColors } from '#renderer/components/severity.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { updateRecord } from '#renderer/journal/records.ts';
import classes from './gaps.module.css';
import { Quotes } from './quotes.tsx';
import { ReasonForm } from './reason-form.tsx';

/** The rules that a reason for the change settles, when the later text can hold one. */
const settledByReason: readonly RuleId[] = [
  'numbers-disagree',
  'statements-disagree',
  'answer-departs-from-first-round',
];

function changeOf({ rule, subject }: Gap): { noun: 'answer' | 'claim'; id: string } | null {
  const { kind, id } = subject;
  return settledByReason.includes(rule) && (kind === 'answer' || kind === 'claim')
    ? { noun: kind, id }
    : null;
}

/** One gap: what, where in quoted words, why it matters, the one fix, and a way to live with it. */
export function GapCard(props: {
  gap: Gap;
  company: Company;
  episodes: readonly Episode[];
  onDismiss: (reason: string) => void;
}) {
  const { t, language, code } = useWords();
  const { gap, company, episodes } = props;
  const [form, setForm] = useState<'dismiss' | 'change' | null>(null);
  const changed = changeOf(gap);
  const text = describeGap(gap, language);
  const placeOf = (subject: Subject) => placeWords(subject, { company, episodes }, language, todayHere());
  const place = gap.evidence.length === 0 ? placeOf(gap.subject) : '';
  return (
    <article className={classes.gap} data-gap={gap.rule} data-severity={gap.severity} aria-label={text.title}>
      <div
        className={classes.bar}
        style={{ background: `var(--mantine-color-${severityColors[gap.severity]}-5)` }}
      />
      <div className={classes.body}>
        <Group justify="space-between" gap="xs" wrap="nowrap" align="baseline">
          <Title order={3} size="h5">
            {text.title}
          </Title>
          <Text size="xs" c="var(--quiet)" className={classes.place}>
            {place === '' ? code('category', gap.fix.category ?? '') : place}
          </Text>
        </Group>
        <Text>{text.message}</Text>
        <Quotes gap={gap} placeOf={placeOf} />
        <Text size="sm" c="var(--quiet)">
          {text.why}
        </Text>
        {form === 'dismiss' ? (
          <ReasonForm
            label={t('gap-list.reason')}
            example={t('gap-list.reason-example')}
            confirm={t('gap-list.dismiss-confirm')}
            onGiven={props.onDismiss}
            onCancel={() => setForm(null)}
          />
        ) : null}
        {form === 'change' && changed !== null ? (
          <ReasonForm
            label={t('gap-list.change-reason')}
            example={t('gap-list.change-example')}
            confirm={t('action.save')}
            onGiven={(changeReason) =>
              void attempt(() => updateRecord(changed.noun, changed.id, { changeReason }))
            }
            onCancel={() => setForm(null)}
          />
        ) : null}
        {form === null ? (
          <Group gap="xs" mt={4}>
            <FixLink gap={gap} size="compact-sm" variant="light" data-fix={gap.rule}>
              {text.fix}
            </FixLink>
            <Text size="xs" c="var(--quiet)">
              {t('gap-list.minutes', { count: gap.minutes })}
            </Text>
            <Group gap="xs" ml="auto">
              {changed === null ? null : (
                <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setForm('change')}>
                  {t('gap-list.say-why')}
                </Button>
              )}
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setForm('dismiss')}>
                {t('gap-list.dismiss')}
              </Button>
            </Group>
          </Group>
        ) : null}
      </div>
    </article>
  );
}
