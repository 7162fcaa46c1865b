import { Button, Menu } from '@mantine/core';
import { type Round, roundKinds } from '#core/domain/round.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord } from '#renderer/journal/records.ts';
import { newStep } from './new-step.ts';

/** Adds a step of any kind at the end. */
export function AddStep(props: {
  companyId: string;
  rounds: readonly Round[];
  onAdded: (id: string) => void;
}) {
  const { companyId, rounds, onAdded } = props;
  const { t, language } = useWords();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="compact-sm" variant="light">
          {t('rounds.add-step')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {roundKinds.map((kind) => {
          const values = newStep(kind, rounds);
          return (
            <Menu.Item
              key={kind}
              onClick={async () => {
                const round = await attempt(() => createRecord('round', companyId, values));
                if (round !== undefined) onAdded(round.id);
              }}
            >
              {roundName({ kind, ordinal: values.ordinal ?? null, isFinal: null }, language)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
