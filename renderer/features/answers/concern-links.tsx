import { Checkbox, Stack, Text } from '@mantine/core';
import { memo } from 'react';
import type { Answer } from '#core/domain/answer.ts';
import type { Concern } from '#core/domain/concern.ts';
import type { Round } from '#core/domain/round.ts';
import { useAutosave } from '#renderer/autosave/use-autosave.ts';
import { AutosaveNote } from '#renderer/components/autosaved-text.tsx';
import { useWords } from '#renderer/components/use-words.ts';

interface Shared {
  answerId: Answer['id'];
  /** Brings the answer into being, for a concern linked before anything is written. */
  ready: () => Promise<unknown>;
}

function ConcernLink({ concern, answerId, ready }: Shared & { concern: Concern }) {
  const { t } = useWords();
  const field = useAutosave<'concern', 'answerId', Concern['answerId']>(
    { noun: 'concern', id: concern.id, field: 'answerId', ready },
    concern.answerId,
  );
  const elsewhere = field.value !== null && field.value !== answerId;
  return (
    <div>
      <Checkbox
        size="xs"
        label={concern.text}
        description={elsewhere ? t('answers.concerns.elsewhere') : undefined}
        styles={{ description: { color: 'var(--quiet)' } }}
        checked={field.value === answerId}
        onChange={(event) => field.choose(event.currentTarget.checked ? answerId : null)}
      />
      <AutosaveNote field={field} />
    </div>
  );
}

/** The doubts of earlier rounds; a tick says that this answer settles one. */
export const ConcernLinks = memo(function ConcernLinks({
  earlier,
  ...shared
}: Shared & { earlier: readonly Round[] }) {
  const { t } = useWords();
  const concerns = earlier.flatMap((round) => round.concerns).filter((concern) => concern.text.trim() !== '');
  if (concerns.length === 0) return null;
  return (
    <Stack gap={6} role="group" aria-label={t('answers.concerns.title')}>
      <Text size="sm" fw={500}>
        {t('answers.concerns.title')}
      </Text>
      {concerns.map((concern) => (
        <ConcernLink key={concern.id} concern={concern} {...shared} />
      ))}
    </Stack>
  );
});
