import { Button, Group, Switch } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { guessCategory } from '#core/capture/guess-category.ts';
import { type Category, categories } from '#core/domain/category.ts';
import { type Exchange, type FollowUp, ratings, reactions } from '#core/domain/exchange.ts';
import { useAutosave } from '#renderer/autosave/use-autosave.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { FailureNote } from '#renderer/components/failure-note.tsx';
import { NoteText } from '#renderer/components/note-text.tsx';
import {
  RecordChoice,
  RecordSelect,
  RecordTernary,
  RecordText,
} from '#renderer/components/record-fields.tsx';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { FollowUps } from './follow-ups.tsx';
import classes from './rounds.module.css';

/** One exchange with every field open. Esc closes it, Ctrl+Enter adds a follow-up. */
export function ExchangeEditor(props: {
  exchange: Exchange;
  order: readonly string[];
  onClose: (id: string) => void;
}) {
  const { exchange, order, onClose } = props;
  const { t, code } = useWords();
  const { id } = exchange;
  const of = { noun: 'exchange', id } as const;
  const question = useAutosave<'exchange', 'question', string>(
    { ...of, field: 'question' },
    exchange.question,
  );
  const category = useAutosave<'exchange', 'category', Category>(
    { ...of, field: 'category' },
    exchange.category,
  );
  const certain = useAutosave<'exchange', 'certain', boolean>({ ...of, field: 'certain' }, exchange.certain);
  const followUps = useAutosave<'exchange', 'followUps', FollowUp[]>(
    { ...of, field: 'followUps' },
    exchange.followUps,
  );
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);

  const guess = () => {
    question.flush();
    const guessed = guessCategory(question.value);
    if (category.value === 'other' && guessed !== 'other') category.choose(guessed);
  };
  const addFollowUp = () => {
    flushSync(() => followUps.choose([...followUps.value, { question: '', answer: '' }]));
    box.current?.querySelector<HTMLElement>('[data-follow-up]:last-child textarea')?.focus();
  };
  return (
    <fieldset
      ref={box}
      aria-label={t('noun.exchange')}
      className={classes.editor}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.defaultPrevented) return;
        if (event.key === 'Escape') onClose(id);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          addFollowUp();
        }
      }}
    >
      <div>
        <NoteText
          label={t('rounds.question')}
          placeholder={t('rounds.question-hint')}
          anchor={anchorOf('exchange', id, 'question')}
          value={question.value}
          onChange={question.change}
          onBlur={guess}
        />
        <FailureNote
          failure={question.failure}
          onRetry={question.flush}
          onKeepMine={question.keepMine}
          onTakeTheirs={question.takeTheirs}
        />
      </div>
      <RecordText
        {...of}
        field="answer"
        stored={exchange.answer}
        label={t('rounds.answer')}
        placeholder={t('rounds.answer-hint')}
        minRows={2}
      />
      <FollowUps exchangeId={id} field={followUps} onAdd={addFollowUp} />
      <div className={classes.marks}>
        <RecordSelect
          {...of}
          key={category.value}
          field="category"
          stored={category.value}
          label={t('rounds.category')}
          options={categories.map((value) => ({ value, label: code('category', value) }))}
        />
        <RecordChoice
          {...of}
          field="rating"
          stored={exchange.rating}
          label={t('rounds.rating')}
          options={ratings.map((value) => ({ value, label: code('rating', value) }))}
          none={t('rounds.not-said')}
        />
        <RecordChoice
          {...of}
          field="reaction"
          stored={exchange.reaction}
          label={t('rounds.reaction')}
          options={reactions.map((value) => ({ value, label: code('reaction', value) }))}
          none={t('rounds.not-said')}
        />
        <RecordTernary
          {...of}
          field="prepared"
          stored={exchange.prepared}
          label={t('rounds.prepared')}
          words={{
            yes: t('rounds.was-prepared'),
            no: t('rounds.not-prepared'),
            unknown: t('rounds.not-said'),
          }}
        />
        <Switch
          size="sm"
          label={t('rounds.hazy')}
          checked={!certain.value}
          data-anchor={anchorOf('exchange', id, 'certain')}
          onChange={(event) => certain.choose(!event.currentTarget.checked)}
        />
      </div>
      <Group justify="space-between">
        <Button size="compact-sm" variant="default" onClick={() => onClose(id)}>
          {t('rounds.close-exchange')}
        </Button>
        <RowActions
          noun="exchange"
          id={id}
          title={exchange.question}
          removeLabel={t('remove.label')}
          order={order}
        />
      </Group>
    </fieldset>
  );
}
