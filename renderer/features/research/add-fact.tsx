import { Chip, Group, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Company } from '#core/domain/company.ts';
import { type FactKind, factKinds } from '#core/domain/fact.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { QuickAdd } from '#renderer/components/quick-add.tsx';
import { useWords } from '#renderer/components/use-words.ts';

/** Kinds a second round asks about, in the order in which one is offered while it has no note yet. */
const wanted: FactKind[] = ['competitor', 'news', 'problem', 'knowledge', 'people'];

/** One line for a new note: its kind from a row of kinds, the text, Enter. */
export function AddFact(props: { company: Company; onHold: (id: string | undefined) => void }) {
  const { company, onHold } = props;
  const { t, code } = useWords();
  const [kind, setKind] = useState<FactKind>(
    () => wanted.find((one) => company.facts.every((fact) => fact.kind !== one)) ?? 'business',
  );
  const values = useMemo(() => ({ kind }), [kind]);
  return (
    <Stack gap="xs" maw="60rem">
      <Chip.Group
        value={kind}
        onChange={(value) => setKind(factKinds.find((one) => one === value) ?? 'business')}
      >
        <Group gap={6} role="radiogroup" aria-label={t('research.add-kind')}>
          {factKinds.map((one) => (
            <Chip key={one} value={one} size="xs" variant="light">
              {code('fact-kind', one)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <QuickAdd
        noun="fact"
        holderId={company.id}
        field="text"
        values={values}
        label={t('research.add-label')}
        placeholder={t('research.add-placeholder')}
        anchor={anchorOf('company', company.id, 'facts')}
        onHold={onHold}
      />
    </Stack>
  );
}
