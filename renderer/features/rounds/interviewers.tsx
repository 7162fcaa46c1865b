import { Button, Select, Text, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { type Interviewer, interviewerRoles, type Round } from '#core/domain/round.ts';
import { useAutosave } from '#renderer/autosave/use-autosave.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { byPlace } from '#renderer/components/by-place.ts';
import { FailureNote } from '#renderer/components/failure-note.tsx';
import { useUndoNotice } from '#renderer/components/use-undo-notice.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './rounds.module.css';

/** Who asked: role, name and an impression of each. */
export function Interviewers({ round }: { round: Round }) {
  const { t, code } = useWords();
  const people = useAutosave<'round', 'interviewers', Interviewer[]>(
    { noun: 'round', id: round.id, field: 'interviewers' },
    round.interviewers,
  );
  // Undoing happens later, on the list as it is then.
  const latest = useRef(people);
  latest.current = people;
  const undoNotice = useUndoNotice();
  const roles = interviewerRoles.map((value) => ({ value, label: code('role', value) }));
  const put = (index: number, change: Partial<Interviewer>) =>
    people.value.map((person, at) => (at === index ? { ...person, ...change } : person));
  return (
    <div className={classes.people} data-anchor={anchorOf('round', round.id, 'interviewers')}>
      <Text size="xs" c="var(--quiet)" fw={500}>
        {t('rounds.interviewers')}
      </Text>
      {byPlace(people.value).map(({ item: person, index, key }) => (
        <div key={key} className={classes.person}>
          <Select
            size="sm"
            aria-label={t('rounds.interviewer-role')}
            data={roles}
            value={person.role}
            allowDeselect={false}
            onChange={(value) =>
              people.choose(
                put(index, { role: interviewerRoles.find((role) => role === value) ?? 'unknown' }),
              )
            }
          />
          <TextInput
            size="sm"
            aria-label={t('rounds.interviewer-name')}
            placeholder={t('rounds.interviewer-name')}
            value={person.name}
            onChange={(event) => people.change(put(index, { name: event.currentTarget.value }))}
            onBlur={people.flush}
          />
          <TextInput
            size="sm"
            aria-label={t('rounds.interviewer-note')}
            placeholder={t('rounds.interviewer-note')}
            value={person.note}
            onChange={(event) => people.change(put(index, { note: event.currentTarget.value }))}
            onBlur={people.flush}
          />
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={() => {
              const before = people.value;
              people.choose(before.filter((_, at) => at !== index));
              undoNotice(t('rounds.interviewer-removed'), () => latest.current.choose(before));
            }}
          >
            {t('rounds.remove-interviewer')}
          </Button>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="light"
        w="fit-content"
        onClick={() => people.choose([...people.value, { name: '', role: 'unknown', note: '' }])}
      >
        {t('rounds.add-interviewer')}
      </Button>
      <FailureNote
        failure={people.failure}
        onRetry={people.flush}
        onKeepMine={people.keepMine}
        onTakeTheirs={people.takeTheirs}
      />
    </div>
  );
}
