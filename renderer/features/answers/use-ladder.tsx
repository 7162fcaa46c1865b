import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Probe } from '#core/domain/answer.ts';
import {
  blankProbe,
  editProbe,
  insertProbe,
  type MovedProbe,
  moveProbe,
  nestProbe,
  type ProbePath,
  probeAt,
  removeProbe,
  unnestProbe,
} from '#core/domain/probe-tree.ts';
import { assertNever } from '#core/errors.ts';
import { useWords } from '#renderer/components/use-words.ts';
import type { Plan } from './use-plan.ts';

/** The two texts of a probe. */
export type ProbePart = 'question' | 'answer';

/** What can be done to a probe where it stands. */
export type ProbeAction = 'add-below' | 'add-deeper' | 'up' | 'down' | 'nest' | 'unnest' | 'remove';

/** Editing a ladder; the same functions on every render. */
export interface LadderEditing {
  change: (path: ProbePath, fields: Partial<Probe>) => void;
  flush: () => void;
  /** Adds a probe at the end and puts the cursor into what is still empty. */
  add: (fields: Partial<Probe>) => void;
  run: (action: ProbeAction, path: ProbePath, part: ProbePart) => void;
}

const undoMs = 10_000;
const isBlank = ({ question, answer, probes }: Probe) =>
  question.trim() === '' && answer.trim() === '' && probes.length === 0;

/** Where the cursor goes when a probe is taken away: to the one above it. */
function above(path: ProbePath): ProbePath {
  const index = path.at(-1) ?? 0;
  if (index > 0) return [...path.slice(0, -1), index - 1];
  return path.length > 1 ? path.slice(0, -1) : [0];
}

/** Puts a probe back where it was, or at the end when what it stood under is gone. */
function putBack(probes: readonly Probe[], path: ProbePath, probe: Probe): Probe[] {
  const parent = path.slice(0, -1);
  const fits = parent.length === 0 || probeAt(probes, parent) !== undefined;
  return insertProbe(probes, fits ? path : [probes.length], probe);
}

/** Binds the editing of a ladder to its field; `place` is the element that holds the rows. */
export function useLadder(field: Plan['probes'], place: RefObject<HTMLElement | null>): LadderEditing {
  const { t } = useWords();
  const latest = useRef({ field, t });
  useLayoutEffect(() => {
    latest.current = { field, t };
  });
  return useMemo(() => {
    const probes = () => latest.current.field.value;
    const choose = (next: Probe[]) => latest.current.field.choose(next);
    // Drawn and focused at once: the next key must find the cursor in its place.
    const show = (next: Probe[], path: ProbePath, part: ProbePart) => {
      flushSync(() => choose(next));
      place.current
        ?.querySelector<HTMLElement>(`[data-path="${path.join('.')}"] [data-part="${part}"]`)
        ?.focus();
    };
    const put = (path: ProbePath, probe: Probe) =>
      show(insertProbe(probes(), path, probe), path, probe.question === '' ? 'question' : 'answer');
    const move = (moved: MovedProbe, part: ProbePart) => show(moved.probes, moved.path, part);
    const offerUndo = (path: ProbePath, probe: Probe) => {
      const { t: say } = latest.current;
      const notice = notifications.show({
        autoClose: undoMs,
        withBorder: true,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm" lineClamp={2}>
              {say('remove.done', {
                what: probe.question.trim() === '' ? say('answers.ladder.probe') : probe.question,
              })}
            </Text>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                notifications.hide(notice);
                choose(putBack(probes(), path, probe));
              }}
            >
              {say('remove.undo')}
            </Button>
          </Group>
        ),
      });
    };
    const remove = (path: ProbePath) => {
      const probe = probeAt(probes(), path);
      if (probe === undefined) return;
      show(removeProbe(probes(), path), above(path), 'question');
      if (!isBlank(probe)) offerUndo(path, probe);
    };
    return {
      change: (path, fields) => latest.current.field.change(editProbe(probes(), path, fields)),
      flush: () => latest.current.field.flush(),
      add: (fields) => put([probes().length], blankProbe(fields)),
      run: (action, path, part) => {
        switch (action) {
          case 'add-below':
            return put([...path.slice(0, -1), (path.at(-1) ?? 0) + 1], blankProbe());
          case 'add-deeper':
            return put([...path, probeAt(probes(), path)?.probes.length ?? 0], blankProbe());
          case 'up':
            return move(moveProbe(probes(), path, -1), part);
          case 'down':
            return move(moveProbe(probes(), path, 1), part);
          case 'nest':
            return move(nestProbe(probes(), path), part);
          case 'unnest':
            return move(unnestProbe(probes(), path), part);
          case 'remove':
            return remove(path);
          default:
            return assertNever(action);
        }
      },
    };
  }, [place]);
}
