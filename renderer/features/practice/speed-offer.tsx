import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Answer } from '#core/domain/answer.ts';
import { speedsToOffer } from '#core/practice/speaking-speed.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import { settingsQuery } from '#renderer/journal/queries.ts';

/** After three runs: the user's own speaking speed, to take over into the settings. */
export function SpeedOffer({ answers }: { answers: readonly Answer[] }) {
  const { t } = useWords();
  const { data: settings } = useQuery(settingsQuery);
  if (settings === undefined) return null;
  return speedsToOffer(answers, settings).map(({ field, perMinute, runs }) => (
    <Alert key={field} variant="light" data-practice="speed">
      <Group justify="space-between" gap="md">
        <Text size="sm">
          {t(field === 'charactersPerMinute' ? 'practice.speed-characters' : 'practice.speed-words', {
            measured: perMinute,
            set: settings[field],
            runs,
          })}
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => void attempt(() => call('settings.update', { patch: { [field]: perMinute } }))}
        >
          {t('practice.speed-take')}
        </Button>
      </Group>
    </Alert>
  ));
}
