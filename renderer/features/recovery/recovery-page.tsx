import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CallName } from '#core/contract/contract.ts';
import type { Health } from '#core/contract/safety-calls.ts';
import type { Backup } from '#core/domain/backup.ts';
import type { ErrorCode, Failure } from '#core/errors.ts';
import { BackupList, PassphraseField, takenWords } from '#renderer/components/backup-list.tsx';
import { FailureText } from '#renderer/components/failure-note.tsx';
import { ProblemList } from '#renderer/components/problem-list.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call, failureOf } from '#renderer/journal/call.ts';

/** What the page shows when the database cannot be used: what happened, that nothing was deleted, and the ways on. */
export function RecoveryPage({ health, code }: { health: Health; code: ErrorCode }) {
  const { t, language } = useWords();
  const client = useQueryClient();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [locked, setLocked] = useState<Backup | null>(null);

  useEffect(() => {
    document.documentElement.dataset.appState = 'ready';
    document.title = `${t('recovery.title')} — ${t('app.name')}`;
  }, [t]);

  const run = async (action: () => Promise<unknown>) => {
    setFailure(null);
    setNote(null);
    try {
      await action();
    } catch (error) {
      setFailure(failureOf(error));
    }
    await client.invalidateQueries();
  };
  const simply =
    (name: Extract<CallName, 'recovery.retry' | 'recovery.begin-anew' | 'data-folder.open'>) => () =>
      void run(() => call(name, {}));
  const restore = (backup: Backup, passphrase: string | null) =>
    run(async () => {
      await call('recovery.restore', { name: backup.name, passphrase });
      setLocked(null);
    });
  const choose = (backup: Backup) => (backup.encrypted ? setLocked(backup) : void restore(backup, null));
  const newest = health.backups.find(({ name }) => name === health.newestGood);
  const salvage = () =>
    run(async () => {
      const saved = await call('recovery.salvage', {});
      if (saved !== null) setNote(t('recovery.salvaged', { rows: saved.rows, path: saved.path }));
    });

  return (
    <Stack component="main" maw="52rem" mx="auto" px="xl" py="xl" gap="lg" data-recovery={code}>
      <Title order={1} size="h2">
        {t('recovery.title')}
      </Title>
      <Alert color="orange" variant="light" title={<FailureText failure={{ code, message: '' }} />}>
        <Text>{t('recovery.kept')}</Text>
        <Text size="sm" c="var(--quiet)" mt={4}>
          {t('recovery.folder', { folder: health.dataFolder })}
        </Text>
      </Alert>
      <Group>
        <Button onClick={simply('recovery.retry')}>{t('recovery.retry')}</Button>
        <Button variant="default" onClick={simply('data-folder.open')}>
          {t('recovery.open-folder')}
        </Button>
        {code === 'database-missing' ? (
          <Button variant="default" onClick={simply('recovery.begin-anew')}>
            {t('recovery.begin-anew')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void salvage()}>
            {t('recovery.salvage')}
          </Button>
        )}
      </Group>
      {failure === null ? null : <ProblemList failure={failure} />}
      {note === null ? null : <Alert color="teal">{note}</Alert>}
      <section aria-label={t('recovery.backups')}>
        <Title order={2} size="h4" mb="xs">
          {t('recovery.backups')}
        </Title>
        <Text size="sm" c="var(--quiet)" mb="xs">
          {t('recovery.backups-text')}
        </Text>
        {newest === undefined ? null : (
          <Button mb="sm" onClick={() => choose(newest)}>
            {t('recovery.newest', { when: takenWords(newest.takenAt, language) })}
          </Button>
        )}
        {locked === null ? null : (
          <PassphraseField onGiven={(passphrase) => void restore(locked, passphrase)} />
        )}
        <BackupList backups={health.backups} action={t('backup.restore')} onChoose={choose} />
      </section>
    </Stack>
  );
}
