import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { mergedIntoPrevious, splitAt, swapped } from '#core/capture/edit-notes.ts';
import { guessCategory } from '#core/capture/guess-category.ts';
import { type NotedExchange, splitNotes } from '#core/capture/split-notes.ts';
import type { RoundChoice } from '#core/contract/journal-calls.ts';
import type { Category } from '#core/domain/category.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { addExchange } from '#renderer/journal/exchanges.ts';
import classes from './capture.module.css';
import { NotedItem } from './noted-item.tsx';

/** An exchange found in notes, not saved yet. */
export interface Found extends NotedExchange {
  id: string;
  category: Category;
}

/** More than any interview holds; a list longer than that would keep the window busy. */
const mostShown = 150;

const withIds = (found: readonly NotedExchange[]): Found[] =>
  found.map((one) => ({ ...one, id: crypto.randomUUID(), category: guessCategory(one.question) }));

/** Splits pasted notes into exchanges, to be looked over and corrected before they are saved. */
export function PasteNotes(props: {
  round: RoundChoice;
  notes: string;
  /** Called with the notes until they are saved, so that closing the window loses nothing. */
  onNotes: (notes: string) => void;
  onClose: () => void;
}) {
  const { round, onNotes, onClose } = props;
  const { t } = useWords();
  const [notes, setNotes] = useState(props.notes);
  const [items, setItems] = useState(() => withIds(splitNotes(props.notes)));
  const [saving, setSaving] = useState(false);

  useEffect(() => onNotes(notes), [notes, onNotes]);
  const put = (id: string, change: Partial<Found>) =>
    setItems((before) => before.map((item) => (item.id === id ? { ...item, ...change } : item)));
  /** Both parts of a cut would have the same id and the category of the whole. */
  const cut = (index: number, place: Parameters<typeof splitAt>[2]) =>
    setItems((before) =>
      splitAt(before, index, place).map((item, at) =>
        at === index + 1 && item.id === before[index]?.id
          ? { ...item, id: crypto.randomUUID(), category: guessCategory(item.question) }
          : item,
      ),
    );
  const saveAll = async () => {
    setSaving(true);
    let left = items;
    await attempt(async () => {
      for (const { id, category, question, answer, followUps } of items) {
        await addExchange(round, { id, category, question, answer, followUps });
        left = left.filter((item) => item.id !== id);
      }
    });
    setSaving(false);
    setItems(left);
    if (left.length === 0) onClose();
  };

  return (
    <Stack gap="sm" className={classes.flow}>
      <Title order={2} size="h5">
        {t('capture.paste-title')}
      </Title>
      <Textarea
        label={t('capture.paste-text')}
        description={t('capture.paste-hint')}
        rows={1}
        resize="none"
        classNames={{ input: classes.notes }}
        data-autofocus
        spellCheck={false}
        value={notes}
        onChange={(event) => {
          setNotes(event.currentTarget.value);
          setItems(withIds(splitNotes(event.currentTarget.value)));
        }}
      />
      {items.length === 0 ? null : (
        <Text size="sm" role="status">
          {t('capture.paste-found', { count: items.length })} {t('capture.paste-check')}
        </Text>
      )}
      <ol className={classes.found}>
        {items.slice(0, mostShown).map((item, index) => (
          <NotedItem
            key={item.id}
            item={item}
            number={index + 1}
            onChange={(change) => put(item.id, change)}
            onMerge={index === 0 ? undefined : () => setItems((before) => mergedIntoPrevious(before, index))}
            onSplit={(place) => cut(index, place)}
            onSwap={() =>
              setItems((before) => before.map((one) => (one.id === item.id ? swapped(one) : one)))
            }
            onDrop={() => setItems((before) => before.filter(({ id }) => id !== item.id))}
          />
        ))}
      </ol>
      {items.length <= mostShown ? null : (
        <Text size="sm" c="var(--quiet)">
          {t('capture.paste-more', { count: items.length - mostShown })}
        </Text>
      )}
      <Group gap="xs" className={classes.foot}>
        <Button disabled={items.length === 0} loading={saving} onClick={() => void saveAll()}>
          {t('capture.paste-save', { count: items.length })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
