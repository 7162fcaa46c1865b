import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { dateWords, roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { moveRecord } from '#renderer/journal/records.ts';
import { AddStep } from './add-step.tsx';
import classes from './rounds.module.css';

/** The steps in their order. Alt+↑↓ or dragging moves one. */
export function StepList(props: {
  company: Company;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) {
  const { company, chosen, onChoose } = props;
  const { t, language } = useWords();
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const { rounds } = company;

  const move = (id: string, index: number) => {
    if (index >= 0 && index < rounds.length) void attempt(() => moveRecord('round', id, index));
  };
  const onKeyDown = (event: React.KeyboardEvent, round: Round, index: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (event.altKey) return move(round.id, index + step);
    const neighbour = event.currentTarget.closest('ol')?.children[index + step];
    neighbour?.querySelector('button')?.focus();
  };

  return (
    <nav className={classes.steps} aria-label={t('rounds.steps')}>
      <Title order={2} size="sm" mb={6}>
        {t('rounds.steps')}
      </Title>
      <ol>
        {rounds.map((round, index) => (
          <li
            key={round.id}
            draggable
            data-round={round.id}
            data-over={over === round.id && dragged !== round.id ? '' : undefined}
            onDragStart={() => setDragged(round.id)}
            onDragEnd={() => {
              setDragged(undefined);
              setOver(undefined);
            }}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              setOver(round.id);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== undefined && dragged !== round.id) move(dragged, index);
            }}
          >
            <button
              type="button"
              className={classes.step}
              aria-current={round.id === chosen ? 'step' : undefined}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => onChoose(round.id)}
              onKeyDown={(event) => onKeyDown(event, round, index)}
            >
              <span className={classes.stepName}>{roundName(round, language)}</span>
              <Text span size="xs" c="var(--quiet)" className={classes.stepWhen}>
                {round.startsAt === null ? t('round.undated') : dateWords(round.startsAt, language)}
                {' · '}
                {t(`round.outcome.${round.outcome}`)}
              </Text>
            </button>
          </li>
        ))}
      </ol>
      {rounds.length < 2 ? null : (
        <Text size="xs" c="var(--quiet)" mb="xs">
          {t('rounds.reorder-hint')}
        </Text>
      )}
      <AddStep companyId={company.id} rounds={rounds} onAdded={onChoose} />
    </nav>
  );
}
