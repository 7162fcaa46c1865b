import { Button, Group } from '@mantine/core';
import type { RoundKind } from '#core/domain/round.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord } from '#renderer/journal/records.ts';
import { AddStep } from './add-step.tsx';
import { newStep } from './new-step.ts';

const usual: RoundKind[] = ['interview', 'document'];

/** What the tab is for, and the two steps most people start with. */
export function NoSteps({ companyId, onAdded }: { companyId: string; onAdded: (id: string) => void }) {
  const { t, language } = useWords();
  return (
    <EmptyState
      title={t('rounds.empty-title')}
      action={
        <Group gap="xs">
          {usual.map((kind, index) => {
            const values = newStep(kind, []);
            const name = roundName({ kind, ordinal: values.ordinal ?? null, isFinal: null }, language);
            return (
              <Button
                key={kind}
                variant={index === 0 ? 'filled' : 'default'}
                onClick={async () => {
                  const round = await attempt(() => createRecord('round', companyId, values));
                  if (round !== undefined) onAdded(round.id);
                }}
              >
                {t('rounds.add-named', { name })}
              </Button>
            );
          })}
          <AddStep companyId={companyId} rounds={[]} onAdded={onAdded} />
        </Group>
      }
    >
      {t('rounds.empty-text')}
    </EmptyState>
  );
}
