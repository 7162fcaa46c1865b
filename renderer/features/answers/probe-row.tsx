import { Button, Checkbox, Group, Menu, NativeSelect } from '@mantine/core';
import { memo } from 'react';
import type { Probe } from '#core/domain/answer.ts';
import { genericLadder, ladderOf, type PreparedCategory } from '#core/domain/category.ts';
import type { ProbePath } from '#core/domain/probe-tree.ts';
import { NoteText } from '#renderer/components/note-text.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';
import type { LadderEditing, ProbeAction, ProbePart } from './use-ladder.tsx';

/** What a key does to a probe; undefined for keys that type. */
function actionOf(event: React.KeyboardEvent): ProbeAction | undefined {
  if (event.nativeEvent.isComposing) return undefined;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === 'Enter') return event.shiftKey ? 'add-deeper' : 'add-below';
  if (command && event.code === 'BracketRight') return 'nest';
  if (command && event.code === 'BracketLeft') return 'unnest';
  if (command && event.shiftKey && event.key === 'Backspace') return 'remove';
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  return undefined;
}

/** One "why?" of the ladder: its rung, the question, my reply. */
export const ProbeRow = memo(function ProbeRow(props: {
  probe: Probe;
  /** Its path, joined by dots. */
  at: string;
  category: PreparedCategory;
  editing: LadderEditing;
}) {
  const { t, code } = useWords();
  const { probe, at, category, editing } = props;
  const path: ProbePath = at.split('.').map(Number);
  const change = (fields: Partial<Probe>) => editing.change(path, fields);
  const { flush } = editing;
  const run = (action: ProbeAction) => editing.run(action, path, 'question');
  const own = ladderOf(category);
  const rungs = [...own, ...genericLadder.filter((rung) => !own.includes(rung))];
  const known = probe.rung === null || rungs.includes(probe.rung) ? rungs : [...rungs, probe.rung];
  const keys = (part: ProbePart) => (event: React.KeyboardEvent<HTMLElement>) => {
    const action = actionOf(event);
    if (action === undefined) return;
    event.preventDefault();
    editing.run(action, path, part);
  };
  return (
    <div
      className={classes.probe}
      data-path={at}
      data-stuck={probe.stuck}
      style={{ marginInlineStart: `${(path.length - 1) * 1.75}rem` }}
    >
      <div className={classes.probeHead}>
        <NativeSelect
          size="xs"
          w="10.5rem"
          aria-label={t('answers.ladder.rung')}
          value={probe.rung ?? ''}
          data={[
            { value: '', label: t('answers.ladder.no-rung') },
            ...known.map((rung) => ({ value: rung, label: code('rung', rung) })),
          ]}
          onChange={(event) => {
            change({ rung: event.currentTarget.value === '' ? null : event.currentTarget.value });
            flush();
          }}
        />
        <Group gap={4} wrap="nowrap" ml="auto">
          <Checkbox
            size="xs"
            label={t('answers.ladder.stuck')}
            checked={probe.stuck}
            onChange={(event) => {
              change({ stuck: event.currentTarget.checked });
              flush();
            }}
          />
          <Button size="compact-xs" variant="subtle" ml="xs" onClick={() => run('add-deeper')}>
            {t('answers.ladder.deeper')}
          </Button>
          <Menu position="bottom-end" shadow="sm">
            <Menu.Target>
              <Button size="compact-xs" variant="subtle" color="gray">
                {t('answers.ladder.more')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => run('up')}>{t('answers.ladder.up')}</Menu.Item>
              <Menu.Item onClick={() => run('down')}>{t('answers.ladder.down')}</Menu.Item>
              <Menu.Item onClick={() => run('nest')}>{t('answers.ladder.nest')}</Menu.Item>
              <Menu.Item onClick={() => run('unnest')}>{t('answers.ladder.unnest')}</Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={() => run('remove')}>{t('remove.label')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      </div>
      <NoteText
        bare
        label={t('answers.ladder.question')}
        placeholder={t('answers.ladder.question-placeholder')}
        value={probe.question}
        onChange={(question) => change({ question })}
        onBlur={flush}
        onKeyDown={keys('question')}
        part="question"
      />
      <NoteText
        bare
        label={t('answers.ladder.answer')}
        placeholder={t('answers.ladder.answer-placeholder')}
        value={probe.answer}
        onChange={(answer) => change({ answer })}
        onBlur={flush}
        onKeyDown={keys('answer')}
        part="answer"
      />
    </div>
  );
});
