import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Page } from '#renderer/components/page.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { settingsQuery } from '#renderer/journal/queries.ts';
import { BackupSection } from './backup-section.tsx';
import { ChecksSection } from './checks-section.tsx';
import { DataSection, ReminderSection } from './data-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { FilesSection } from './files-section.tsx';
import { SpeechSection } from './speech-section.tsx';
import { TrashSection } from './trash-section.tsx';

/** Choices, and what can be brought back. One section a file. */
export function SettingsPage() {
  const { t } = useWords();
  const { data: settings } = useQuery(settingsQuery);
  if (settings === undefined) return null;
  return (
    <Page title={t('settings.title')}>
      <Stack gap="xl" maw="46rem">
        <DisplaySection settings={settings} />
        <SpeechSection settings={settings} />
        <ChecksSection settings={settings} />
        <ReminderSection settings={settings} />
        <BackupSection />
        <FilesSection />
        <DataSection />
        <TrashSection />
      </Stack>
    </Page>
  );
}
