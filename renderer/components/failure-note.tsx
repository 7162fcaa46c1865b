import { Button, Group, Text } from '@mantine/core';
import type { Failure } from '#core/errors.ts';
import { useWords } from './use-words.ts';

/** What went wrong, in the user's words, with the id under which the log holds the details. */
export function FailureText({ failure }: { failure: Failure }) {
  const { t, code } = useWords();
  return (
    <>
      {code('error', failure.code)}
      {failure.logId === undefined ? '' : ` ${t('error.logged', { id: failure.logId })}`}
    </>
  );
}

/** Stands under a field whose write was refused: the text is still here, and what can be done. */
export function FailureNote(props: {
  failure: Failure | undefined;
  onRetry: () => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const { t } = useWords();
  if (props.failure === undefined) return null;
  const conflict = props.failure.code === 'conflict';
  return (
    <Group gap="xs" mt={4} role="alert">
      <Text size="sm" c="red.8">
        {conflict ? t('autosave.conflict') : t('autosave.not-saved')} <FailureText failure={props.failure} />
      </Text>
      {conflict ? (
        <>
          <Button size="compact-xs" variant="light" onClick={props.onKeepMine}>
            {t('autosave.keep-mine')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={props.onTakeTheirs}>
            {t('autosave.take-theirs')}
          </Button>
        </>
      ) : (
        <Button size="compact-xs" variant="light" onClick={props.onRetry}>
          {t('autosave.retry')}
        </Button>
      )}
    </Group>
  );
}
