import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { attempt } from './attempt.tsx';

/** Runs a call that writes a file where the user wants it, and says where it went. Quiet when it was cancelled. */
export async function saveAs(action: () => Promise<{ path: string | null }>, saved: string): Promise<void> {
  const result = await attempt(action);
  const path = result?.path ?? null;
  if (path === null) return;
  notifications.show({
    withBorder: true,
    message: (
      <>
        {saved}
        <Text size="xs" c="var(--quiet)" style={{ overflowWrap: 'anywhere' }}>
          {path}
        </Text>
      </>
    ),
  });
}
