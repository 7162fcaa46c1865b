import { Alert, Button, Group, Progress, Radio, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type CsvField, type CsvMapping, csvFields } from '#core/archive/exchange-csv.ts';
import type { OpenedArchive, OpenedCsv } from '#core/contract/archive-calls.ts';
import type { Failure } from '#core/errors.ts';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { DifferenceList } from '#renderer/components/difference-list.tsx';
import { ProblemList } from '#renderer/components/problem-list.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { call, failureOf } from '#renderer/journal/call.ts';
import { companyListQuery, companyQuery } from '#renderer/journal/queries.ts';
import { Section } from './section.tsx';

const formats = ['json', 'markdown', 'csv'] as const;
type Mode = 'by-id' | 'as-copies' | 'replace';

function ImportArchive({ opened, onDone }: { opened: OpenedArchive; onDone: () => void }) {
  const { t } = useWords();
  const { preview } = opened;
  const [mode, setMode] = useState<Mode>(preview === null ? 'as-copies' : 'by-id');
  const [onConflict, setOnConflict] = useState<'keep-mine' | 'take-file'>('keep-mine');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  useEffect(() => window.journal.on('progress', setProgress), []);
  const conflicts = preview?.items.some(({ kind }) => kind === 'conflicting') ?? false;
  const take = async () => {
    setFailure(null);
    setProgress({ done: 0, of: 1 });
    try {
      const { written } = await call('archive.import', { token: opened.token, mode, onConflict });
      notifications.show({ message: t('files.imported', { count: written }) });
      onDone();
    } catch (error) {
      setFailure(failureOf(error));
      setProgress(null);
    }
  };
  return (
    <Alert variant="light" title={t('files.opened', { name: opened.name })} data-import="archive">
      <Stack gap="sm">
        <Text size="sm">
          {t('files.opened-holds', { companies: opened.companies, episodes: opened.episodes })}
        </Text>
        <Radio.Group value={mode} onChange={(value) => setMode(value as Mode)} label={t('files.how')}>
          <Stack gap={6} mt={6}>
            <Radio
              value="by-id"
              disabled={preview === null}
              label={t('files.by-id')}
              description={t('files.by-id-text')}
            />
            <Radio value="as-copies" label={t('files.as-copies')} description={t('files.as-copies-text')} />
            <Radio value="replace" label={t('files.replace')} description={t('files.replace-text')} />
          </Stack>
        </Radio.Group>
        {mode === 'by-id' && preview !== null ? (
          <DifferenceList items={preview.items} none={t('files.nothing-new')} />
        ) : null}
        {mode === 'by-id' && conflicts ? (
          <Radio.Group
            value={onConflict}
            onChange={(value) => setOnConflict(value === 'take-file' ? 'take-file' : 'keep-mine')}
            label={t('files.on-conflict')}
          >
            <Group mt={6}>
              <Radio value="keep-mine" label={t('files.keep-mine')} />
              <Radio value="take-file" label={t('files.take-file')} />
            </Group>
          </Radio.Group>
        ) : null}
        {failure === null ? null : <ProblemList failure={failure} />}
        <Text size="sm" c="var(--quiet)">
          {t('files.backup-first')}
        </Text>
        {progress === null ? (
          <Group>
            <Button size="compact-sm" onClick={() => void take()}>
              {t('files.take-in')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={onDone}>
              {t('action.cancel')}
            </Button>
          </Group>
        ) : (
          <Group>
            <Progress
              flex={1}
              value={(100 * progress.done) / progress.of}
              aria-label={t('files.running', progress)}
            />
            <Text size="sm">{t('files.running', progress)}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => void call('archive.stop', {})}>
              {t('files.stop')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

function ImportCsv({ opened, onDone }: { opened: OpenedCsv; onDone: () => void }) {
  const { t, language } = useWords();
  const { data: companies = [] } = useQuery(companyListQuery);
  const [companyId, setCompanyId] = useState<string | null>(null);
  const { data: company } = useQuery({ ...companyQuery(companyId ?? ''), enabled: companyId !== null });
  const [roundId, setRoundId] = useState<string | null>(null);
  const [mapping, setMapping] = useState<CsvMapping>(opened.mapping);
  const [failure, setFailure] = useState<Failure | null>(null);
  const columns = opened.headings.map((heading, index) => ({
    value: String(index),
    label: heading || t('files.column', { number: index + 1 }),
  }));
  const setColumn = (field: CsvField, value: string | null) => {
    const { [field]: _old, ...rest } = mapping;
    setMapping(value === null ? rest : { ...rest, [field]: Number(value) });
  };
  const take = async () => {
    if (roundId === null) return;
    try {
      const { written } = await call('csv.import', { token: opened.token, mapping, roundId });
      notifications.show({ message: t('files.imported', { count: written }) });
      onDone();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <Alert variant="light" title={t('files.opened', { name: opened.name })} data-import="csv">
      <Stack gap="sm">
        <Text size="sm">{t('files.csv-rows', { count: opened.rows })}</Text>
        <Group grow align="flex-end">
          <Select
            size="sm"
            searchable
            label={t('files.into-company')}
            data={companies.map(({ id, name }) => ({ value: id, label: name }))}
            value={companyId}
            onChange={(value) => {
              setCompanyId(value);
              setRoundId(null);
            }}
          />
          <Select
            size="sm"
            label={t('files.into-round')}
            disabled={company === undefined}
            data={(company?.rounds ?? []).map((round) => ({
              value: round.id,
              label: roundName(round, language),
            }))}
            value={roundId}
            onChange={setRoundId}
          />
        </Group>
        <Text size="sm" fw={600}>
          {t('files.columns')}
        </Text>
        {csvFields.map((field) => (
          <Select
            key={field}
            size="xs"
            maw="24rem"
            clearable
            label={t(`csv.${field}`)}
            description={opened.sample
              .map((cells) => cells[mapping[field] ?? -1])
              .filter(Boolean)
              .join(' / ')}
            data={columns}
            value={mapping[field] === undefined ? null : String(mapping[field])}
            onChange={(value) => setColumn(field, value)}
          />
        ))}
        {failure === null ? null : <ProblemList failure={failure} />}
        <Group>
          <Button size="compact-sm" disabled={roundId === null} onClick={() => void take()}>
            {t('files.take-in')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onDone}>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

type Opened = { kind: 'archive'; file: OpenedArchive } | { kind: 'csv'; file: OpenedCsv };

/** Taking the journal out and in: JSON that comes back identically, Markdown for people, CSV for spreadsheets. */
export function FilesSection() {
  const { t } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async (choose: () => Promise<Opened | null>) => {
    setFailure(null);
    setOpened(null);
    try {
      await saveAll();
      setOpened(await choose());
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const close = () => {
    if (opened !== null) void call('archive.close', { token: opened.file.token });
    setOpened(null);
  };
  const openArchive = () =>
    open(async () => {
      const file = await call('archive.open', {});
      return file === null ? null : { kind: 'archive', file };
    });
  const openCsv = () =>
    open(async () => {
      const file = await call('csv.open', {});
      return file === null ? null : { kind: 'csv', file };
    });
  return (
    <Section title={t('files.title')} text={t('files.text')}>
      <Group>
        {formats.map((format) => (
          <Button
            key={format}
            variant="default"
            onClick={() =>
              void attempt(async () => {
                await saveAll();
                const { path } = await call('archive.export', { format });
                if (path !== null) notifications.show({ message: t('files.exported', { path }) });
              })
            }
          >
            {t(`files.export-${format}`)}
          </Button>
        ))}
      </Group>
      <Group>
        <Button variant="default" onClick={() => void openArchive()}>
          {t('files.import-json')}
        </Button>
        <Button variant="default" onClick={() => void openCsv()}>
          {t('files.import-csv')}
        </Button>
      </Group>
      {failure === null ? null : <ProblemList failure={failure} />}
      {opened?.kind === 'archive' ? (
        <ImportArchive key={opened.file.token} opened={opened.file} onDone={close} />
      ) : null}
      {opened?.kind === 'csv' ? (
        <ImportCsv key={opened.file.token} opened={opened.file} onDone={close} />
      ) : null}
    </Section>
  );
}
