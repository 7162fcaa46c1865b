import { Badge, Group, Text, UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import type { Exchange, Rating, Reaction } from '#core/domain/exchange.ts';
import { byPlace } from '#renderer/components/by-place.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './rounds.module.css';

const ratingColors: Record<Rating, string> = { good: 'teal', fair: 'gray', poor: 'orange' };
const reactionColors: Record<Reaction, string> = { positive: 'teal', neutral: 'gray', negative: 'orange' };

/** The longest answer shown in full while reading; longer ones are read in the editor. */
const shownLength = 1200;
const shorten = (text: string) => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);

/** One exchange to read. A click or Enter opens it; Alt+↑↓ moves it. */
export const ExchangeNote = memo(function ExchangeNote(props: {
  exchange: Exchange;
  index: number;
  onOpen: (id: string) => void;
  onMove: (id: string, index: number) => void;
}) {
  const { exchange, index, onOpen, onMove } = props;
  const { t, code } = useWords();
  const { id, question, answer, followUps, rating, reaction, certain, prepared } = exchange;
  return (
    // The button inside is what keyboards and screen readers use; the whole note answers to the mouse as well.
    <fieldset
      className={classes.read}
      onClick={() => {
        if (window.getSelection()?.isCollapsed !== false) onOpen(id);
      }}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (!event.altKey || step === 0) return;
        event.preventDefault();
        onMove(id, index + step);
      }}
    >
      <Group justify="space-between" align="baseline" wrap="nowrap" gap="md">
        <UnstyledButton
          className={classes.question}
          aria-expanded={false}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          title={t('rounds.open-exchange')}
        >
          {question.trim() === '' ? t('rounds.no-question') : shorten(question)}
        </UnstyledButton>
        <Text size="xs" c="var(--quiet)" className={classes.category}>
          {code('category', exchange.category)}
        </Text>
      </Group>
      <Text className={classes.text} c={answer.trim() === '' ? 'var(--quiet)' : 'inherit'}>
        {answer.trim() === '' ? t('rounds.no-answer') : shorten(answer)}
      </Text>
      {followUps.length === 0 ? null : (
        <ul className={classes.followed}>
          {byPlace(followUps).map(({ item: followUp, key }) => (
            <li key={key}>
              <Text size="sm" fw={500} className={classes.text}>
                {shorten(followUp.question)}
              </Text>
              <Text size="sm" className={classes.text}>
                {shorten(followUp.answer)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {rating === null && reaction === null && certain && prepared === null ? null : (
        <Group gap={6} mt={4}>
          {rating === null ? null : (
            <Badge size="sm" variant="light" tt="none" color={ratingColors[rating]}>
              {code('rating', rating)}
            </Badge>
          )}
          {reaction === null ? null : (
            <Badge size="sm" variant="light" tt="none" color={reactionColors[reaction]}>
              {code('reaction', reaction)}
            </Badge>
          )}
          {prepared === null ? null : (
            <Badge size="sm" variant="default" tt="none">
              {prepared ? t('rounds.was-prepared') : t('rounds.not-prepared')}
            </Badge>
          )}
          {certain ? null : (
            <Badge size="sm" variant="default" tt="none">
              {t('rounds.hazy')}
            </Badge>
          )}
        </Group>
      )}
    </fieldset>
  );
});
