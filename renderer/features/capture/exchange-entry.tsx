import { Textarea } from '@mantine/core';
import { useEffect, useImperativeHandle, useRef } from 'react';
import { flushSync } from 'react-dom';
import { type EntryKind, readPrefix } from '#core/capture/entry-kind.ts';
import { guessCategory } from '#core/capture/guess-category.ts';
import { looksLikeNotes } from '#core/capture/split-notes.ts';
import type { RoundChoice } from '#core/contract/journal-calls.ts';
import type { Category } from '#core/domain/category.ts';
import { type Exchange, exchangeIdSchema, type FollowUp, ratings, reactions } from '#core/domain/exchange.ts';
import { byPlace } from '#renderer/components/by-place.ts';
import { isPlainEnter } from '#renderer/components/enter.ts';
import { FailureNote } from '#renderer/components/failure-note.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { addExchange } from '#renderer/journal/exchanges.ts';
import classes from './capture.module.css';
import { categoryKeys, markDigits } from './keys.ts';
import { Marks } from './marks.tsx';
import { useCaptureDraft } from './use-capture-draft.ts';

export type ExchangeValues = Omit<Exchange, 'id'>;

const blank: ExchangeValues = {
  category: 'other',
  question: '',
  answer: '',
  rating: null,
  reaction: null,
  certain: true,
  prepared: null,
  followUps: [],
};

const hasText = (text: string) => text.trim() !== '';
// A question that begins with a sign is on its way to become something else.
const isEmpty = ({ question, answer, followUps }: ExchangeValues) =>
  (!hasText(question) || readPrefix(question) !== undefined) &&
  !hasText(answer) &&
  followUps.every((followUp) => !hasText(followUp.question) && !hasText(followUp.answer));

/** What the list of recorded exchanges may ask of the entry. */
export interface ExchangeEntryHandle {
  open(exchange: Exchange): void;
  start(): void;
}

/** One question with its answer, marks and follow-ups; Enter walks through the fields and on to the next question. */
export function ExchangeEntry(props: {
  round: RoundChoice;
  /** The exchanges recorded so far, for going back to one. */
  recorded: readonly Exchange[];
  handle: React.Ref<ExchangeEntryHandle>;
  onSwitch: (kind: EntryKind, text: string) => void;
  onPasteNotes: (notes: string) => void;
  onOpened: (id: string | undefined) => void;
}) {
  const { round, recorded, handle, onSwitch, onPasteNotes, onOpened } = props;
  const { t } = useWords();
  const draft = useCaptureDraft<'exchange', ExchangeValues>(
    'exchange',
    blank,
    (id, values) => addExchange(round, { ...values, id }),
    isEmpty,
  );
  const { values } = draft;
  const box = useRef<HTMLFieldSetElement>(null);
  // A category chosen by hand is not guessed again.
  const chosen = useRef(false);
  const guess = (question: string): Category => (chosen.current ? values.category : guessCategory(question));

  const fields = () => [...(box.current?.querySelectorAll('textarea') ?? [])];
  // At once: the next key may follow within the same frame.
  const focusFirst = () => fields()[0]?.focus();

  // What was just written and has not come back with the list yet.
  const fresh = useRef(new Map<string, Exchange>());
  useEffect(() => {
    for (const { id } of recorded) fresh.current.delete(id);
  }, [recorded]);
  const keep = () => {
    if (!isEmpty(values)) fresh.current.set(draft.id, { ...values, id: exchangeIdSchema.parse(draft.id) });
  };

  const start = () => {
    keep();
    chosen.current = false;
    draft.next();
    onOpened(undefined);
    focusFirst();
  };
  const open = ({ id, ...rest }: Exchange) => {
    keep();
    chosen.current = true;
    draft.open(id, rest);
    onOpened(id);
    focusFirst();
  };
  useImperativeHandle(handle, () => ({ open, start }));
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);

  const putFollowUp = (index: number, change: Partial<FollowUp>) =>
    draft.change({
      followUps: values.followUps.map((one, at) => (at === index ? { ...one, ...change } : one)),
    });
  const addFollowUp = () => {
    flushSync(() => draft.change({ followUps: [...values.followUps, { question: '', answer: '' }] }));
    fields().at(-2)?.focus();
  };
  const choose = (category: Category) => {
    chosen.current = true;
    draft.change({ category });
  };
  const goBack = (step: -1 | 1) => {
    const all = [
      ...recorded.map((one) => fresh.current.get(one.id) ?? one),
      ...[...fresh.current.values()].filter(({ id }) => recorded.every((one) => one.id !== id)),
    ];
    const at = all.findIndex(({ id }) => id === draft.id);
    const target = all[at === -1 ? (step === -1 ? all.length - 1 : all.length) : at + step];
    if (target !== undefined) open(target);
    else if (step === 1 && !isEmpty(values)) start();
  };
  /** Goes to the next field; from the last one, to the next question. */
  const advance = (from: Element) => {
    const order: Element[] = fields();
    const following = fields()[order.indexOf(from) + 1];
    if (following !== undefined) following.focus();
    else if (!isEmpty(values)) start();
  };

  const onAltKey = (event: React.KeyboardEvent, from: Element): boolean => {
    const category = categoryKeys.find(({ code }) => code === event.code)?.category;
    if (category !== undefined) {
      choose(category);
      return true;
    }
    const digit = markDigits.indexOf(event.code);
    if (digit < 0) return false;
    if (digit < 3) {
      draft.change({ rating: ratings[digit] ?? null });
      // In the last field the mark is the last thing to say about this question.
      if (fields().at(-1) === from && hasText(values.answer)) start();
    } else if (digit < 6) {
      const reaction = reactions[digit - 3] ?? null;
      draft.change({ reaction: values.reaction === reaction ? null : reaction });
    } else draft.change({ certain: !values.certain });
    return true;
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const from = event.target;
    if (event.nativeEvent.isComposing || event.keyCode === 229 || !(from instanceof HTMLTextAreaElement))
      return;
    let taken = true;
    if (event.altKey && !event.ctrlKey && !event.metaKey) taken = onAltKey(event, from);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) addFollowUp();
    else if (isPlainEnter(event)) advance(from);
    else if (event.key === 'PageUp') goBack(-1);
    else if (event.key === 'PageDown') goBack(1);
    else taken = false;
    if (taken) event.preventDefault();
  };
  /** A sign at the beginning turns a new line into something else; never while a word is being converted. */
  const readSign = (question: string): boolean => {
    const isNew = !draft.opened && isEmpty({ ...values, question: '' });
    const sign = isNew ? readPrefix(question) : undefined;
    if (sign === undefined) return false;
    onSwitch(sign.kind, sign.rest);
    return true;
  };

  const field = (label: string, value: string, change: (text: string) => void, small = false) => (
    <Textarea
      label={label}
      rows={1}
      resize="none"
      classNames={{ input: classes.grows }}
      size={small ? 'sm' : 'md'}
      spellCheck={false}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
  return (
    <fieldset
      ref={box}
      className={classes.entry}
      aria-label={t('capture.kind.exchange')}
      onKeyDown={onKeyDown}
    >
      <Textarea
        label={t('capture.question')}
        rows={1}
        resize="none"
        classNames={{ input: classes.grows }}
        size="md"
        spellCheck={false}
        value={values.question}
        onChange={(event) => {
          const question = event.currentTarget.value;
          const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
          if (!composing && readSign(question)) return;
          draft.change({ question, category: guess(question) });
        }}
        onCompositionEnd={(event) => void readSign(event.currentTarget.value)}
        onPaste={(event) => {
          const notes = event.clipboardData.getData('text/plain');
          if (values.question !== '' || !looksLikeNotes(notes)) return;
          event.preventDefault();
          onPasteNotes(notes);
        }}
      />
      {field(t('capture.answer'), values.answer, (answer) => draft.change({ answer }))}
      {byPlace(values.followUps).map(({ item, index, key }) => (
        <div key={key} className={classes.dig}>
          {field(t('capture.follow-up'), item.question, (question) => putFollowUp(index, { question }), true)}
          {field(
            t('capture.follow-up-answer'),
            item.answer,
            (answer) => putFollowUp(index, { answer }),
            true,
          )}
        </div>
      ))}
      <FailureNote
        failure={draft.failure}
        onRetry={draft.retry}
        onKeepMine={draft.insist}
        onTakeTheirs={draft.drop}
      />
      <Marks values={values} onChange={draft.change} onCategory={choose} onFollowUp={addFollowUp} />
    </fieldset>
  );
}
