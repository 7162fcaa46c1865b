import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '#core/domain/answer.ts';
import type { Episode } from '#core/domain/episode.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { updateRecord } from '#renderer/journal/records.ts';
import classes from './evidence.module.css';
import type { Marks } from './marks.ts';

function toggle(answer: Answer, episode: Episode): void {
  const episodeIds = answer.episodeIds.includes(episode.id)
    ? answer.episodeIds.filter((id) => id !== episode.id)
    : [...answer.episodeIds, episode.id];
  void attempt(() => updateRecord('answer', answer.id, { episodeIds }, { episodeIds: answer.episodeIds }));
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function Mark({ children, notice }: { children: React.ReactNode; notice?: boolean }) {
  return (
    <Text span display="block" size="xs" c={notice ? 'var(--notice)' : 'var(--quiet)'}>
      {children}
    </Text>
  );
}

/** Answers down, episodes across; a filled cell is a link. Arrow keys move between cells, Enter or Space toggles. */
export function EvidenceTable(props: { answers: Answer[]; episodes: Episode[]; marks: Marks }) {
  const { answers, episodes, marks } = props;
  const { t, code, language } = useWords();
  const [place, setPlace] = useState<[row: number, column: number]>([0, 0]);
  const row = Math.min(place[0], answers.length - 1);
  const column = Math.min(place[1], episodes.length - 1);

  const move = (event: React.KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const next: [number, number] = [
      Math.max(0, Math.min(answers.length - 1, row + step[0])),
      Math.max(0, Math.min(episodes.length - 1, column + step[1])),
    ];
    setPlace(next);
    event.currentTarget.querySelector<HTMLButtonElement>(`[data-cell="${next.join('-')}"]`)?.focus();
  };
  const stateOf = (answer: Answer) => {
    if (marks.uncovered.has(answer.id)) return <Mark notice>{t('evidence.uncovered')}</Mark>;
    if (marks.single.has(answer.id)) return <Mark notice>{t('evidence.single')}</Mark>;
    const count = answer.episodeIds.length;
    return <Mark>{count === 0 ? t('evidence.open') : t('evidence.covered', { count })}</Mark>;
  };

  return (
    <section className={classes.scroll} aria-label={t('evidence.title')}>
      <table className={classes.table} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">{t('evidence.answer')}</th>
            {episodes.map((episode) => {
              const parts = marks.incomplete.get(episode.id) ?? [];
              const count = answers.filter((answer) => answer.episodeIds.includes(episode.id)).length;
              return (
                <th key={episode.id} scope="col" data-episode={episode.id}>
                  <Anchor
                    size="sm"
                    c="inherit"
                    renderRoot={(look) => (
                      <Link
                        {...look}
                        to="/episodes"
                        search={{ anchor: anchorOf('episode', episode.id, parts[0] ?? 'title') }}
                      />
                    )}
                  >
                    {episode.title || t('episodes.untitled')}
                  </Anchor>
                  <Mark>{t('evidence.told', { count })}</Mark>
                  {marks.overused.has(episode.id) ? <Mark notice>{t('evidence.overused')}</Mark> : null}
                  {parts.length === 0 ? null : (
                    <Mark notice>
                      {t('evidence.incomplete', {
                        parts: parts
                          .map((part) => code('episode-part', part))
                          .join(language === 'ja' ? '・' : ', '),
                      })}
                    </Mark>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {answers.map((answer, rowIndex) => {
            const category = code('category', answer.category);
            return (
              <tr key={answer.id} data-answer={answer.id}>
                <th scope="row">
                  {category}
                  {stateOf(answer)}
                </th>
                {episodes.map((episode, columnIndex) => {
                  const linked = answer.episodeIds.includes(episode.id);
                  const words = { category, episode: episode.title || t('episodes.untitled') };
                  return (
                    <td key={episode.id}>
                      <button
                        type="button"
                        className={classes.cell}
                        aria-pressed={linked}
                        aria-label={linked ? t('evidence.linked', words) : t('evidence.unlinked', words)}
                        title={linked ? t('evidence.linked', words) : t('evidence.unlinked', words)}
                        tabIndex={rowIndex === row && columnIndex === column ? 0 : -1}
                        data-cell={`${rowIndex}-${columnIndex}`}
                        onFocus={() => setPlace([rowIndex, columnIndex])}
                        onClick={() => toggle(answer, episode)}
                      />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
