import { Button, Checkbox, Group, Menu, NativeSelect } from '@mantine/core';
import type { Probe } from '#core/domain/answer.ts';
import { genericLadder, ladderOf, type PreparedCategory } from '#core/domain/category.ts';
import type { ProbePath } from '#core/domain/probe-tree.ts';
import { NoteText } from '#renderer/components/note-text.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';

type Part = 'question' | 'answer';

interface ProbeActions {
  addBelow: () => void;
  addDeeper: () => void;
  up: (part: Part) => void;
  down: (part: Part) => void;
  nest: (part: Part) => void;
  unnest: (part: Part) => void;
  remove: () => void;
}

/** What a key does to a probe; undefined for keys that type. */
function actionOf(event: React.KeyboardEvent, actions: ProbeActions, part: Part): (() => void) | undefined {
  if (event.nativeEvent.isComposing) return undefined;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === 'Enter') return event.shiftKey ? actions.addDeeper : actions.addBelow;
  if (command && event.code === 'BracketRight') return () => actions.nest(part);
  if (command && event.code === 'BracketLeft') return () => actions.unnest(part);
  if (command && event.shiftKey && event.key === 'Backspace') return actions.remove;
  if (event.altKey && event.key === 'ArrowUp') return () => actions.up(part);
  if (event.altKey && event.key === 'ArrowDown') return () => actions.down(part);
  return undefined;
}

/** One "why?" of the ladder: its rung, the question, my reply. */
export function ProbeRow(props: {
  probe: Probe;
  path: ProbePath;
  category: PreparedCategory;
  change: (fields: Partial<Probe>) => void;
  flush: () => void;
  actions: ProbeActions;
}) {
  const { t, code } = useWords();
  const { probe, path, category, change, flush, actions } = props;
  const own = ladderOf(category);
  const rungs = [...own, ...genericLadder.filter((rung) => !own.includes(rung))];
  const known = probe.rung === null || rungs.includes(probe.rung) ? rungs : [...rungs, probe.rung];
  const keys = (part: Part) => (event: React.KeyboardEvent<HTMLElement>) => {
    const action = actionOf(event, actions, part);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  return (
    <div
      className={classes.probe}
      data-path={path.join('.')}
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
          <Button size="compact-xs" variant="subtle" ml="xs" onClick={actions.addDeeper}>
            {t('answers.ladder.deeper')}
          </Button>
          <Menu position="bottom-end" shadow="sm">
            <Menu.Target>
              <Button size="compact-xs" variant="subtle" color="gray">
                {t('answers.ladder.more')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => actions.up('question')}>{t('answers.ladder.up')}</Menu.Item>
              <Menu.Item onClick={() => actions.down('question')}>{t('answers.ladder.down')}</Menu.Item>
              <Menu.Item onClick={() => actions.nest('question')}>{t('answers.ladder.nest')}</Menu.Item>
              <Menu.Item onClick={() => actions.unnest('question')}>{t('answers.ladder.unnest')}</Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={actions.remove}>{t('remove.label')}</Menu.Item>
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
}
