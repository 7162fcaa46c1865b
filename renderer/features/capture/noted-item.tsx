import { Button, Group, Select, Text, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { guessCategory } from '#core/capture/guess-category.ts';
import { categories } from '#core/domain/category.ts';
import { byPlace } from '#renderer/components/by-place.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './capture.module.css';
import type { Found } from './paste-notes.tsx';

type Place = { field: 'question' | 'answer'; offset: number };

/** One exchange found in notes, with what can be corrected about it. */
export function NotedItem(props: {
  item: Found;
  number: number;
  onChange: (change: Partial<Found>) => void;
  onMerge: (() => void) | undefined;
  onSplit: (place: Place) => void;
  onSwap: () => void;
  onDrop: () => void;
}) {
  const { item, number, onChange, onMerge, onSplit, onSwap, onDrop } = props;
  const { t, code } = useWords();
  // Where the cursor was last, so that the button that splits knows it after taking the focus.
  const cursor = useRef<Place>({ field: 'answer', offset: 0 });
  const field = (name: 'question' | 'answer', label: string) => (
    <Textarea
      aria-label={label}
      placeholder={label}
      rows={1}
      resize="none"
      classNames={{ input: classes.grows }}
      size="sm"
      spellCheck={false}
      value={item[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      onSelect={(event) => {
        cursor.current = { field: name, offset: event.currentTarget.selectionStart };
      }}
      onBlur={() => {
        if (name === 'question' && item.category === 'other')
          onChange({ category: guessCategory(item.question) });
      }}
    />
  );
  return (
    <li className={classes.noted} data-noted>
      <Group gap="xs" justify="space-between">
        <Text size="xs" c="var(--quiet)">
          {t('capture.item', { count: number })}
        </Text>
        <Select
          size="xs"
          w="13rem"
          aria-label={t('rounds.category')}
          data={categories.map((value) => ({ value, label: code('category', value) }))}
          value={item.category}
          allowDeselect={false}
          onChange={(value) => onChange({ category: categories.find((one) => one === value) ?? 'other' })}
        />
      </Group>
      {field('question', t('capture.question'))}
      {field('answer', t('rounds.answer'))}
      {byPlace(item.followUps).map(({ item: followUp, index, key }) => (
        <div key={key} className={classes.dig}>
          {(['question', 'answer'] as const).map((part) => (
            <Textarea
              key={part}
              aria-label={part === 'question' ? t('capture.follow-up') : t('capture.follow-up-answer')}
              placeholder={part === 'question' ? t('capture.follow-up') : t('capture.follow-up-answer')}
              rows={1}
              resize="none"
              classNames={{ input: classes.grows }}
              size="xs"
              spellCheck={false}
              value={followUp[part]}
              onChange={(event) => {
                const text = event.currentTarget.value;
                onChange({
                  followUps: item.followUps.map((one, at) => (at === index ? { ...one, [part]: text } : one)),
                });
              }}
            />
          ))}
        </div>
      ))}
      <Group gap={4}>
        {onMerge === undefined ? null : (
          <Button size="compact-xs" variant="subtle" onClick={onMerge}>
            {t('capture.merge-up')}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => onSplit(cursor.current)}>
          {t('capture.split-here')}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={onSwap}>
          {t('capture.swap')}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onDrop}>
          {t('capture.drop')}
        </Button>
      </Group>
    </li>
  );
}
