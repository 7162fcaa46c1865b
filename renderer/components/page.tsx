import { Group, Stack, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useWords } from './use-words.ts';

/** A page with its heading; the heading also names the window. */
export function Page({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: React.ReactNode;
  children: React.ReactNode;
}) {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${title} — ${t('app.name')}`;
  }, [title, t]);
  return (
    <Stack gap="lg" px="xl" py="lg" maw="76rem">
      <Group justify="space-between" align="center">
        <Title order={1} size="h2">
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </Stack>
  );
}
