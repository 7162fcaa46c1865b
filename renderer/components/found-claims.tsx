import { Button, Group, Popover, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type FoundClaim, fingerprintOf, ignoredFinding, openFindings } from '#core/claims/found-claims.ts';
import { type Claim, type ClaimSource, type ClaimTopic, claimTopics } from '#core/domain/claim.ts';
import type { Company } from '#core/domain/company.ts';
import { ignoredClaimsQuery } from '#renderer/journal/queries.ts';
import { createRecord } from '#renderer/journal/records.ts';
import { attempt } from './attempt.tsx';
import { isPlainEnter } from './enter.ts';
import { useWords } from './use-words.ts';

const restMs = 400;
/** More than these at once are a wall; the rest waits behind a button. */
const shownAtOnce = 6;

/** A claim in a few words: 新人 30人. */
export function claimWords({ label, value }: Pick<Claim, 'label' | 'value'>): string {
  return [label, value].filter((part) => part.trim() !== '').join(' ');
}

function Offer(props: { company: Company; source: ClaimSource; found: FoundClaim }) {
  const { company, source, found } = props;
  const { t, code } = useWords();
  const [opened, setOpened] = useState(false);
  const [topic, setTopic] = useState<ClaimTopic>(found.topic);
  const [label, setLabel] = useState(found.label);
  const [value, setValue] = useState(found.value);

  const ignore = () =>
    createRecord('dismissal', null, {
      rule: ignoredFinding,
      companyId: company.id,
      subjectId: source.id,
      fingerprint: fingerprintOf(found),
      at: new Date().toISOString(),
    });
  const confirm = () =>
    void attempt(async () => {
      // A corrected statement no longer matches the text, which would offer it again.
      if (topic !== found.topic || value !== found.value) await ignore();
      await createRecord('claim', company.id, { topic, label, value, source });
      setOpened(false);
    });
  const onEnter = (event: React.KeyboardEvent) => {
    if (isPlainEnter(event) && value.trim() !== '') confirm();
  };
  const words =
    found.topic === 'number'
      ? found.excerpt
      : t('claims.about', { topic: code('topic', found.topic), words: found.excerpt });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="default"
          fw={400}
          aria-label={t('claims.offer', { words })}
          onClick={() => setOpened(!opened)}
        >
          {words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w="20rem">
          <Text size="sm" c="var(--quiet)">
            {found.quote}
          </Text>
          <Select
            label={t('claims.topic')}
            size="sm"
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={claimTopics.map((one) => ({ value: one, label: code('topic', one) }))}
            value={topic}
            onChange={(next) => setTopic(claimTopics.find((one) => one === next) ?? topic)}
          />
          <TextInput
            label={t('claims.label')}
            placeholder={t('claims.label-placeholder')}
            size="sm"
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
            onKeyDown={onEnter}
          />
          <TextInput
            label={t('claims.value')}
            size="sm"
            value={value}
            data-autofocus
            onChange={(event) => setValue(event.currentTarget.value)}
            onKeyDown={onEnter}
          />
          <Group gap="xs">
            <Button size="sm" disabled={value.trim() === ''} onClick={confirm}>
              {t('claims.confirm')}
            </Button>
            <Button size="sm" variant="subtle" color="gray" onClick={() => void attempt(ignore)}>
              {t('claims.ignore')}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/**
 * Stands under a text in which the user states something: numbers and statements found in it, each to be confirmed,
 * corrected or ignored. Shows nothing while nothing is open.
 */
export function FoundClaims(props: {
  company: Company;
  source: ClaimSource;
  text: string;
  /** Leaves out the words before the findings, where a heading says them already. */
  bare?: boolean;
}) {
  const { company, source } = props;
  const { t } = useWords();
  // Looked for when the typing rests: a number half typed is not a statement.
  const [text] = useDebouncedValue(props.text, restMs);
  const [all, setAll] = useState(false);
  const { data: ignored } = useQuery(ignoredClaimsQuery(company.id));
  if (ignored === undefined) return null;
  const open = openFindings(text, source, company.claims, ignored);
  if (open.length === 0) return null;
  const shown = all ? open : open.slice(0, shownAtOnce);
  return (
    <Group gap={6} data-found-claims={source.id}>
      {props.bare ? null : (
        <Text span size="xs" c="var(--quiet)">
          {t('claims.found')}
        </Text>
      )}
      {shown.map((found) => (
        <Offer key={fingerprintOf(found)} company={company} source={source} found={found} />
      ))}
      {shown.length === open.length ? null : (
        <Button size="compact-xs" variant="subtle" fw={400} onClick={() => setAll(true)}>
          {t('claims.more', { count: open.length - shown.length })}
        </Button>
      )}
    </Group>
  );
}
