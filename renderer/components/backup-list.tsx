import { Badge, Button, PasswordInput, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Backup } from '#core/domain/backup.ts';
import { isPlainEnter } from './enter.ts';
import { useWords } from './use-words.ts';

const kilobyte = 1024;

function sizeWords(bytes: number): string {
  return bytes < kilobyte * kilobyte
    ? `${Math.ceil(bytes / kilobyte)} KB`
    : `${(bytes / kilobyte / kilobyte).toFixed(1)} MB`;
}

/** When a backup was taken, in the time of this computer. */
export function takenWords(takenAt: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(takenAt));
}

/** Asks for the passphrase of an encrypted backup. */
export function PassphraseField({ onGiven }: { onGiven: (passphrase: string) => void }) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  return (
    <PasswordInput
      size="sm"
      maw="22rem"
      autoFocus
      label={t('backup.passphrase')}
      description={t('backup.passphrase-enter')}
      value={passphrase}
      onChange={(event) => setPassphrase(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (isPlainEnter(event) && passphrase !== '') onGiven(passphrase);
      }}
    />
  );
}

/** The backups there are, newest first, each with one thing to do. */
export function BackupList(props: {
  backups: readonly Backup[];
  action: string;
  onChoose: (backup: Backup) => void;
}) {
  const { t, language } = useWords();
  if (props.backups.length === 0) return <Text size="sm">{t('backup.none')}</Text>;
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('backup.taken')}</Table.Th>
          <Table.Th>{t('backup.holds')}</Table.Th>
          <Table.Th ta="right">{t('backup.size')}</Table.Th>
          <Table.Th>
            <span className="only-for-readers">{props.action}</span>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.backups.map((backup) => (
          <Table.Tr key={backup.name} data-backup={backup.reason}>
            <Table.Td>
              <Text size="sm">{takenWords(backup.takenAt, language)}</Text>
              <Text size="xs" c="var(--quiet)">
                {t(`backup.reason.${backup.reason}`)}{' '}
                {backup.encrypted ? (
                  <Badge size="xs" variant="default" tt="none">
                    {t('backup.encrypted')}
                  </Badge>
                ) : null}
              </Text>
            </Table.Td>
            <Table.Td>
              <Text size="sm">
                {backup.counts === null ? t('backup.unreadable') : t('backup.counts', backup.counts)}
              </Text>
            </Table.Td>
            <Table.Td ta="right">
              <Text size="sm">{sizeWords(backup.size)}</Text>
            </Table.Td>
            <Table.Td ta="right">
              <Button
                size="compact-sm"
                variant="light"
                aria-label={`${props.action} ${takenWords(backup.takenAt, language)}`}
                onClick={() => props.onChoose(backup)}
              >
                {props.action}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
