import { SegmentedControl, Text } from '@mantine/core';
import { memo, useState } from 'react';
import type { Company } from '#core/domain/company.ts';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { Difference } from './difference.tsx';
import type { Said } from './said.ts';

interface Base {
  id: string;
  label: string;
  text: string;
}

/** What the plan can be compared with: what was said, then the linked lines of the documents. */
function useBases(documents: Company['documents'], said: readonly Said[], linked: readonly string[]): Base[] {
  const { t, language } = useWords();
  const spoken = said
    .filter(({ exchange }) => exchange.answer.trim() !== '')
    .map(({ round, exchange }) => ({
      id: exchange.id as string,
      label: t('answers.difference.said', { round: roundName(round, language) }),
      text: exchange.answer,
    }));
  const written = documents
    .flatMap((document) => document.items)
    .filter((item) => linked.includes(item.id) && item.text.trim() !== '')
    .map((item) => ({ id: item.id as string, label: t('answers.difference.wrote'), text: item.text }));
  return [...spoken, ...written].map((base, _index, all) => {
    const twins = all.filter((other) => other.label === base.label);
    return twins.length === 1 ? base : { ...base, label: `${base.label} ${twins.indexOf(base) + 1}` };
  });
}

/** The plan against what was said or written, word by word. */
export const Differences = memo(function Differences(props: {
  documents: Company['documents'];
  said: readonly Said[];
  linked: readonly string[];
  text: string;
}) {
  const { t } = useWords();
  const bases = useBases(props.documents, props.said, props.linked);
  const [chosen, setChosen] = useState<string>();
  const base = bases.find(({ id }) => id === chosen) ?? bases[0];
  if (base === undefined || props.text.trim() === '') return null;
  return (
    <section aria-label={t('answers.difference.title')}>
      <Text size="xs" c="var(--quiet)" fw={500} component="h4" m={0}>
        {t('answers.difference.title')}
      </Text>
      {bases.length > 1 ? (
        <SegmentedControl
          size="xs"
          mt={4}
          aria-label={t('answers.difference.with')}
          data={bases.map(({ id, label }) => ({ value: id, label }))}
          value={base.id}
          onChange={setChosen}
        />
      ) : (
        <Text size="xs" c="var(--quiet)">
          {base.label}
        </Text>
      )}
      <Difference before={base.text} after={props.text} />
    </section>
  );
});
