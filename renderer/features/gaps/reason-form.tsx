import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isPlainEnter } from '#renderer/components/enter.ts';
import { useWords } from '#renderer/components/use-words.ts';

/** Asks for a reason in one line; given with Enter or the button, let go with Escape. */
export function ReasonForm(props: {
  label: string;
  example: string;
  confirm: string;
  onGiven: (reason: string) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const given = reason.trim() !== '';
  return (
    <Group gap="xs" align="flex-end" mt="xs">
      <TextInput
        flex={1}
        size="sm"
        autoFocus
        label={props.label}
        placeholder={props.example}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event) && given) props.onGiven(reason.trim());
          if (event.key === 'Escape') props.onCancel();
        }}
      />
      <Button size="sm" variant="light" disabled={!given} onClick={() => props.onGiven(reason.trim())}>
        {props.confirm}
      </Button>
      <Button size="sm" variant="subtle" onClick={props.onCancel}>
        {t('action.cancel')}
      </Button>
    </Group>
  );
}
