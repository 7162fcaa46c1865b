import { Group, Text, Title } from '@mantine/core';
import { useId } from 'react';
import classes from './rounds.module.css';

/** A part of a round's note: its heading, what is in it, or in quiet words what would go there. */
export function Section(props: {
  title: string;
  count?: number;
  aside?: React.ReactNode;
  empty?: string | undefined;
  anchor?: string;
  children: React.ReactNode;
}) {
  const { title, count, aside, empty, anchor, children } = props;
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} data-anchor={anchor}>
      <Group justify="space-between" align="baseline" className={classes.heading}>
        <Title order={3} size="h5" id={headingId}>
          {title}
          {count === undefined || count === 0 ? null : (
            <Text span size="sm" c="var(--quiet)" fw={400} ml={8}>
              {count}
            </Text>
          )}
        </Title>
        {aside}
      </Group>
      {empty === undefined ? null : (
        <Text size="sm" c="var(--quiet)" mb={4}>
          {empty}
        </Text>
      )}
      {children}
    </section>
  );
}
