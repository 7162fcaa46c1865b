import { Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';

/** A part of the settings page under its own heading. */
export function Section(props: { title: string; text?: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <div>
        <Title order={2} size="h4" id={id}>
          {props.title}
        </Title>
        {props.text === undefined ? null : (
          <Text size="sm" c="var(--quiet)">
            {props.text}
          </Text>
        )}
      </div>
      {props.children}
    </Stack>
  );
}
