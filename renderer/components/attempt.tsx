import { notifications } from '@mantine/notifications';
import { failureOf } from '#renderer/journal/call.ts';
import { FailureText } from './failure-note.tsx';

/** Runs an action and shows why when it is refused; undefined then. */
export async function attempt<Value>(action: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await action();
  } catch (error) {
    notifications.show({ color: 'red', message: <FailureText failure={failureOf(error)} /> });
    return undefined;
  }
}
