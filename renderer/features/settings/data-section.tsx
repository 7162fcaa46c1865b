import { Button, Group, Switch, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { AllSettings } from '#core/contract/settings-calls.ts';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import { healthQuery, sampleQuery } from '#renderer/journal/queries.ts';
import { Section } from './section.tsx';

/** Whether to remind of coming interviews. */
export function ReminderSection({ settings }: { settings: AllSettings }) {
  const { t } = useWords();
  return (
    <Section title={t('reminder.heading')}>
      <Switch
        label={t('reminder.setting')}
        description={t('reminder.setting-note')}
        checked={settings.reminders}
        onChange={(event) => {
          const reminders = event.currentTarget.checked;
          void attempt(() => call('settings.update', { patch: { reminders } }));
        }}
      />
    </Section>
  );
}

/** Where the data is, the sample, and what helps to find a fault. */
export function DataSection() {
  const { t } = useWords();
  const { data: health } = useQuery(healthQuery);
  const { data: sample } = useQuery(sampleQuery);
  return (
    <Section title={t('data.title')} text={t('data.text')}>
      <Text size="sm" ff="monospace">
        {health?.dataFolder}
      </Text>
      <Group>
        <Button variant="default" onClick={() => void attempt(() => call('data-folder.open', {}))}>
          {t('data.open')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            void attempt(async () => {
              await saveAll();
              const { folder } = await call('data-folder.move', {});
              if (folder !== null) notifications.show({ message: t('data.moved', { folder }) });
            })
          }
        >
          {t('data.move')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            void attempt(async () => {
              const { text } = await call('diagnostics.get', {});
              await navigator.clipboard.writeText(text);
              notifications.show({ message: t('data.copied') });
            })
          }
        >
          {t('data.diagnostics')}
        </Button>
        {sample?.present ? (
          <Button
            variant="default"
            onClick={() =>
              void attempt(async () => {
                await call('sample.remove', {});
                notifications.show({ message: t('data.sample-removed') });
              })
            }
          >
            {t('data.remove-sample')}
          </Button>
        ) : null}
      </Group>
    </Section>
  );
}
