import { Stack, Text, Title } from '@mantine/core';

/** What an empty place is for and what to do first. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: React.ReactNode;
  action?: React.ReactNode;
}) {
  return (
    <Stack align="flex-start" gap="xs" py="lg" maw="34rem">
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="var(--quiet)">{children}</Text>
      {action}
    </Stack>
  );
}
