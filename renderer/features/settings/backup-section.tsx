import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallOutput } from '#core/contract/contract.ts';
import type { BackupOverview } from '#core/contract/safety-calls.ts';
import type { Backup } from '#core/domain/backup.ts';
import type { Failure } from '#core/errors.ts';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { BackupList, PassphraseField, takenWords } from '#renderer/components/backup-list.tsx';
import { DifferenceList } from '#renderer/components/difference-list.tsx';
import { FailureText } from '#renderer/components/failure-note.tsx';
import { ProblemList } from '#renderer/components/problem-list.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call, failureOf } from '#renderer/journal/call.ts';
import { backupQuery } from '#renderer/journal/queries.ts';
import { Section } from './section.tsx';

interface Chosen {
  backup: Backup;
  passphrase: string | null;
  preview: CallOutput<'backup.preview'> | null;
}

/** What restoring a backup would change, and the second step that does it. */
function Restore({ backup, onDone }: { backup: Backup; onDone: () => void }) {
  const { t, language } = useWords();
  const [chosen, setChosen] = useState<Chosen>({ backup, passphrase: null, preview: null });
  const [failure, setFailure] = useState<Failure | null>(null);
  const preview = async (passphrase: string | null) => {
    setFailure(null);
    try {
      await saveAll();
      setChosen({
        backup,
        passphrase,
        preview: await call('backup.preview', { name: backup.name, passphrase }),
      });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const restore = () =>
    attempt(async () => {
      await saveAll();
      await call('backup.restore', { name: backup.name, passphrase: chosen.passphrase });
      notifications.show({ message: t('backup.restored') });
      onDone();
    });
  return (
    <Alert variant="light" title={t('backup.restore-from', { when: takenWords(backup.takenAt, language) })}>
      <Stack gap="sm">
        {failure === null ? null : <ProblemList failure={failure} />}
        {chosen.preview === null ? (
          <>
            {backup.encrypted ? <PassphraseField onGiven={(passphrase) => void preview(passphrase)} /> : null}
            <Group>
              <Button size="compact-sm" onClick={() => void preview(null)}>
                {t('backup.preview')}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={onDone}>
                {t('action.cancel')}
              </Button>
            </Group>
          </>
        ) : (
          <>
            <DifferenceList items={chosen.preview.differences} none={t('backup.no-difference')} />
            <Text size="sm">{t('backup.present-kept')}</Text>
            <Group>
              <Button size="compact-sm" onClick={() => void restore()}>
                {t('backup.restore-now')}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={onDone}>
                {t('action.cancel')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Alert>
  );
}

function SecondFolder({ overview }: { overview: BackupOverview }) {
  const { t } = useWords();
  return (
    <div>
      <Text fw={600} size="sm">
        {t('backup.second')}
      </Text>
      <Text size="sm" c="var(--quiet)">
        {overview.secondFolder ?? t('backup.second-text')}
      </Text>
      {overview.secondFolderError === null ? null : (
        <Text size="sm" c="orange.9" role="alert">
          {t('backup.second-failed')}{' '}
          <FailureText failure={{ code: overview.secondFolderError, message: '' }} />
        </Text>
      )}
      <Group mt={4}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void attempt(() => call('backup.choose-second-folder', {}))}
        >
          {t('backup.second-choose')}
        </Button>
        {overview.secondFolder === null ? null : (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void attempt(() => call('backup.forget-second-folder', {}))}
          >
            {t('backup.second-forget')}
          </Button>
        )}
      </Group>
    </div>
  );
}

const shortestPassphrase = 8;

function Encryption({ encrypted }: Pick<BackupOverview, 'encrypted'>) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const set = (next: string | null) =>
    attempt(async () => {
      await call('backup.set-passphrase', { passphrase: next });
      setPassphrase('');
    });
  return (
    <div>
      <Text fw={600} size="sm">
        {t('backup.encryption')}
      </Text>
      <Text size="sm" c="var(--quiet)">
        {encrypted ? t('backup.encryption-on') : t('backup.encryption-off')}
      </Text>
      {encrypted ? (
        <Button mt={4} size="compact-sm" variant="default" onClick={() => void set(null)}>
          {t('backup.encryption-stop')}
        </Button>
      ) : (
        <Group mt={4} align="flex-end">
          <PasswordInput
            size="sm"
            w="18rem"
            label={t('backup.passphrase')}
            description={t('backup.passphrase-new')}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Button
            size="sm"
            variant="default"
            disabled={passphrase.length < shortestPassphrase}
            onClick={() => void set(passphrase)}
          >
            {t('backup.encryption-start')}
          </Button>
        </Group>
      )}
    </div>
  );
}

/** Backups: what there is, one now, restoring with a preview, a second folder, encryption. */
export function BackupSection() {
  const { t } = useWords();
  const { data: overview } = useQuery(backupQuery);
  const [chosen, setChosen] = useState<Backup | null>(null);
  if (overview === undefined) return null;
  return (
    <Section title={t('backup.title')} text={t('backup.text')}>
      <Group>
        <Button
          variant="default"
          onClick={() =>
            void attempt(async () => {
              await saveAll();
              await call('backup.take', {});
              notifications.show({ message: t('backup.taken-now') });
            })
          }
        >
          {t('backup.take')}
        </Button>
        <Text size="sm" c="var(--quiet)">
          {overview.folder}
        </Text>
      </Group>
      {chosen === null ? null : <Restore key={chosen.name} backup={chosen} onDone={() => setChosen(null)} />}
      <BackupList backups={overview.backups} action={t('backup.restore')} onChoose={setChosen} />
      <SecondFolder overview={overview} />
      <Encryption encrypted={overview.encrypted} />
    </Section>
  );
}
