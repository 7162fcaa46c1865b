import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { Company } from '#core/domain/company.ts';
import type { Episode } from '#core/domain/episode.ts';
import { describeGap } from '#core/gaps/describe.ts';
import type { Gap } from '#core/gaps/engine.ts';
import { placeWords } from '#core/gaps/place-words.ts';
import type { Subject } from '#core/gaps/rule.ts';
import { isPlainEnter } from '#renderer/components/enter.ts';
import { FixLink } from '#renderer/components/fix-link.tsx';
import { todayHere } from '#renderer/components/round-words.ts';
import { severityColors } from '#renderer/components/severity.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './gaps.module.css';

function DismissForm({ onDismiss, onCancel }: { onDismiss: (reason: string) => void; onCancel: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const given = reason.trim() !== '';
  return (
    <Group gap="xs" align="flex-end" mt="xs">
      <TextInput
        flex={1}
        size="sm"
        data-autofocus
        autoFocus
        label={t('gap-list.reason')}
        placeholder={t('gap-list.reason-example')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event) && given) onDismiss(reason);
          if (event.key === 'Escape') onCancel();
        }}
      />
      <Button size="sm" variant="light" disabled={!given} onClick={() => onDismiss(reason)}>
        {t('gap-list.dismiss-confirm')}
      </Button>
      <Button size="sm" variant="subtle" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </Group>
  );
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
  const [dismissing, setDismissing] = useState(false);
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
        {gap.evidence.length > 0 ? (
          <div className={classes.quotes}>
            {gap.evidence.map((evidence) => (
              <figure key={`${evidence.kind}/${evidence.id}/${evidence.quote}`} className={classes.quote}>
                <blockquote>{evidence.quote}</blockquote>
                <figcaption>{placeOf(evidence)}</figcaption>
              </figure>
            ))}
          </div>
        ) : null}
        <Text size="sm" c="var(--quiet)">
          {text.why}
        </Text>
        {dismissing ? (
          <DismissForm onDismiss={props.onDismiss} onCancel={() => setDismissing(false)} />
        ) : (
          <Group gap="xs" mt={4}>
            <FixLink gap={gap} size="compact-sm" variant="light" data-fix={gap.rule}>
              {text.fix}
            </FixLink>
            <Text size="xs" c="var(--quiet)">
              {t('gap-list.minutes', { count: gap.minutes })}
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              ml="auto"
              onClick={() => setDismissing(true)}
            >
              {t('gap-list.dismiss')}
            </Button>
          </Group>
        )}
      </div>
    </article>
  );
}
