import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';

/** The first page of an empty journal: what it does, and a sample that shows it within a minute. */
export function Welcome() {
  const { t } = useWords();
  const navigate = useNavigate();
  const welcomed = () => call('settings.update', { patch: { welcomed: true } });

  const trySample = () =>
    attempt(async () => {
      const { companyId } = await call('sample.add', {});
      await welcomed();
      await navigate({ to: '/companies/$companyId/$tab', params: { companyId, tab: 'gaps' } });
    });
  const startOwn = () =>
    attempt(async () => {
      await welcomed();
      await navigate({ to: '/companies' });
    });

  return (
    <Stack justify="center" mih="100%" px="xl" py="xl" maw="44rem" mx="auto" gap="lg">
      <Title order={1} size="h2">
        {t('welcome.title')}
      </Title>
      <Text size="lg">{t('welcome.text')}</Text>
      <Group>
        <Button size="md" data-autofocus onClick={() => void trySample()}>
          {t('welcome.sample')}
        </Button>
        <Button size="md" variant="default" onClick={() => void startOwn()}>
          {t('welcome.own')}
        </Button>
      </Group>
      <Text size="sm" c="var(--quiet)">
        {t('welcome.sample-note')}
      </Text>
    </Stack>
  );
}
