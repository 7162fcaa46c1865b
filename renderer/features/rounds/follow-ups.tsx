import { Button, Group, Text } from '@mantine/core';
import { useRef } from 'react';
import type { FollowUp } from '#core/domain/exchange.ts';
import type { Autosaved } from '#renderer/autosave/use-autosave.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { byPlace } from '#renderer/components/by-place.ts';
import { FailureNote } from '#renderer/components/failure-note.tsx';
import { NoteText } from '#renderer/components/note-text.tsx';
import { useUndoNotice } from '#renderer/components/use-undo-notice.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './rounds.module.css';

/** What dug into an answer, under it. */
export function FollowUps(props: { exchangeId: string; field: Autosaved<FollowUp[]>; onAdd: () => void }) {
  const { exchangeId, field, onAdd } = props;
  const { t } = useWords();
  const undoNotice = useUndoNotice();
  // Undoing happens later, on the list as it is then.
  const latest = useRef(field);
  latest.current = field;
  const put = (index: number, change: Partial<FollowUp>) =>
    field.change(field.value.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const remove = (index: number) => {
    const before = field.value;
    field.choose(before.filter((_, at) => at !== index));
    undoNotice(t('rounds.follow-up-removed'), () => latest.current.choose(before));
  };
  return (
    <div className={classes.digging} data-anchor={anchorOf('exchange', exchangeId, 'followUps')}>
      <div>
        {byPlace(field.value).map(({ item: followUp, index, key }) => (
          <div key={key} className={classes.dig} data-follow-up>
            <NoteText
              label={t('rounds.follow-up-question')}
              value={followUp.question}
              onChange={(question) => put(index, { question })}
              onBlur={field.flush}
              size="sm"
            />
            <NoteText
              label={t('rounds.follow-up-answer')}
              value={followUp.answer}
              onChange={(answer) => put(index, { answer })}
              onBlur={field.flush}
              size="sm"
            />
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              className={classes.undig}
              onClick={() => remove(index)}
            >
              {t('rounds.remove-follow-up')}
            </Button>
          </div>
        ))}
      </div>
      <Group gap="xs">
        <Button size="compact-xs" variant="light" onClick={onAdd}>
          {t('rounds.add-follow-up')}
        </Button>
        <Text size="xs" c="var(--quiet)">
          {t('rounds.follow-up-key')}
        </Text>
      </Group>
      <FailureNote
        failure={field.failure}
        onRetry={field.flush}
        onKeepMine={field.keepMine}
        onTakeTheirs={field.takeTheirs}
      />
    </div>
  );
}
