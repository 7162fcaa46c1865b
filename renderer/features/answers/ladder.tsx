import { Button, Group, Kbd, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { isAnswered, levelsOf, type Probe, walkProbes } from '#core/domain/answer.ts';
import { ladderOf, type PreparedCategory } from '#core/domain/category.ts';
import {
  blankProbe,
  editProbe,
  insertProbe,
  type MovedProbe,
  moveProbe,
  nestProbe,
  type ProbePath,
  pathsOf,
  removeProbe,
  unnestProbe,
} from '#core/domain/probe-tree.ts';
import { typicalQuestions } from '#core/questions/typical-questions.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { AutosaveNote } from '#renderer/components/autosaved-text.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';
import { ProbeRow } from './probe-row.tsx';
import { Suggestions } from './suggestions.tsx';
import type { Plan } from './use-plan.ts';

const undoMs = 10_000;

const shortcuts = [
  { keys: ['Ctrl', 'Enter'], key: 'answers.keys.add' },
  { keys: ['Alt', '↑', '↓'], key: 'answers.keys.move' },
  { keys: ['Ctrl', ']', '['], key: 'answers.keys.nest' },
  { keys: ['Ctrl', 'Shift', 'Backspace'], key: 'answers.keys.remove' },
] as const;

/** The rungs of the category: those with a reply, and those still open, which start a probe. */
function Rungs({
  category,
  plan,
  onAdd,
}: {
  category: PreparedCategory;
  plan: Plan;
  onAdd: (rung: string) => void;
}) {
  const { t, code } = useWords();
  const probes = walkProbes(plan.now.probes).map(({ probe }) => probe);
  const answered = new Set(probes.filter(isAnswered).map((probe) => probe.rung));
  return (
    <ul className={classes.rungs} aria-label={t('answers.ladder.rungs')}>
      {ladderOf(category).map((rung) => (
        <li key={rung}>
          {answered.has(rung) ? (
            <span className={classes.rungDone} data-rung={rung}>
              {code('rung', rung)}
              <span className={classes.rungState}>{t('answers.ladder.answered')}</span>
            </span>
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              data-rung={rung}
              aria-label={t('answers.ladder.open-named', { rung: code('rung', rung) })}
              onClick={() => onAdd(rung)}
            >
              {code('rung', rung)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The ladder of "why?" under an answer, edited as a tree. */
export function Ladder({ category, plan }: { category: PreparedCategory; plan: Plan }) {
  const { t, language } = useWords();
  const place = useRef<HTMLElement>(null);
  const field = plan.probes;
  const rows = pathsOf(field.value);
  const levels = levelsOf(plan.now);

  const focus = (path: ProbePath, part: 'question' | 'answer' = 'question') =>
    requestAnimationFrame(() =>
      place.current
        ?.querySelector<HTMLElement>(`[data-path="${path.join('.')}"] [data-part="${part}"]`)
        ?.focus(),
    );
  const put = (path: ProbePath, probe: Probe, part?: 'question' | 'answer') => {
    field.choose(insertProbe(field.value, path, probe));
    focus(path, part);
  };
  const add = (fields: Partial<Probe>) =>
    put([field.value.length], blankProbe(fields), fields.question ? 'answer' : 'question');
  const move = ({ probes, path }: MovedProbe, part: 'question' | 'answer') => {
    field.choose(probes);
    focus(path, part);
  };
  const remove = (path: ProbePath, probe: Probe) => {
    const before = field.value;
    field.choose(removeProbe(before, path));
    const index = path.at(-1) ?? 0;
    focus(index > 0 ? [...path.slice(0, -1), index - 1] : path.length > 1 ? path.slice(0, -1) : [0]);
    if (probe.question.trim() === '' && probe.answer.trim() === '' && probe.probes.length === 0) return;
    const notice = notifications.show({
      autoClose: undoMs,
      withBorder: true,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" lineClamp={2}>
            {t('remove.done', {
              what: probe.question.trim() === '' ? t('answers.ladder.probe') : probe.question,
            })}
          </Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(notice);
              field.choose(before);
            }}
          >
            {t('remove.undo')}
          </Button>
        </Group>
      ),
    });
  };

  return (
    <section ref={place} className={classes.ladder} data-anchor={anchorOf('answer', plan.now.id, 'probes')}>
      <Group justify="space-between" align="baseline">
        <Title order={3} size="h5">
          {t('answers.ladder.title')}
        </Title>
        <Text size="sm" c="var(--quiet)" data-levels={levels}>
          {levels === 0 ? t('answers.ladder.no-levels') : t('answers.ladder.levels', { count: levels })}
        </Text>
      </Group>
      <Rungs
        category={category}
        plan={plan}
        onAdd={(rung) =>
          add({
            rung,
            question: typicalQuestions(category, language).find((entry) => entry.rung === rung)?.text ?? '',
          })
        }
      />
      <Stack gap={0}>
        {rows.map(({ probe, path }) => (
          <ProbeRow
            key={path.join('.')}
            probe={probe}
            path={path}
            category={category}
            change={(fields) => field.change(editProbe(field.value, path, fields))}
            flush={field.flush}
            actions={{
              addBelow: () => put([...path.slice(0, -1), (path.at(-1) ?? 0) + 1], blankProbe()),
              addDeeper: () => put([...path, probe.probes.length], blankProbe()),
              up: (part) => move(moveProbe(field.value, path, -1), part),
              down: (part) => move(moveProbe(field.value, path, 1), part),
              nest: (part) => move(nestProbe(field.value, path), part),
              unnest: (part) => move(unnestProbe(field.value, path), part),
              remove: () => remove(path, probe),
            }}
          />
        ))}
      </Stack>
      <AutosaveNote field={field} />
      <Group gap="lg" align="center">
        <Button size="compact-md" variant="light" onClick={() => add({})}>
          {t('answers.ladder.add')}
        </Button>
        {rows.length === 0 ? null : (
          <ul className={classes.keys}>
            {shortcuts.map(({ keys, key }) => (
              <li key={key}>
                {keys.map((cap) => (
                  <Kbd key={cap} size="xs">
                    {cap}
                  </Kbd>
                ))}{' '}
                {t(key)}
              </li>
            ))}
          </ul>
        )}
      </Group>
      <Suggestions category={category} asked={rows.map(({ probe }) => probe.question)} onAdd={add} />
    </section>
  );
}
