import { Select } from '@mantine/core';
import type { RoundChoice } from '#core/contract/journal-calls.ts';
import { dateWords, roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';

/** Which round is being recorded; latest first. */
export function RoundPicker(props: {
  rounds: readonly RoundChoice[];
  round: RoundChoice;
  onPick: (id: string) => void;
}) {
  const { rounds, round, onPick } = props;
  const { t, language } = useWords();
  const options = rounds
    .toSorted((a, b) => ((a.startsAt ?? '') > (b.startsAt ?? '') ? -1 : 1))
    .map((one) => ({
      value: String(one.id),
      label: [
        one.companyName,
        roundName(one, language),
        one.startsAt === null ? t('round.undated') : dateWords(one.startsAt, language),
      ].join('　'),
    }));
  return (
    <Select
      label={t('capture.round')}
      data={options}
      value={String(round.id)}
      searchable
      limit={80}
      allowDeselect={false}
      onChange={(id) => {
        if (id !== null) onPick(id);
      }}
    />
  );
}
