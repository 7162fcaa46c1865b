import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { isOver } from '#core/capture/current-round.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { ChecklistPanel } from '#renderer/components/checklist-panel.tsx';
import { RoundTools } from '#renderer/components/round-tools.tsx';
import { dateWords, nowHere, roundName } from '#renderer/components/round-words.ts';
import { useRemove } from '#renderer/components/use-remove.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { AskedQuestions } from './asked-questions.tsx';
import { Concerns } from './concerns.tsx';
import { Exchanges } from './exchanges.tsx';
import { HeardFacts } from './heard-facts.tsx';
import type { Landing } from './landing.ts';
import { Result } from './result.tsx';
import classes from './rounds.module.css';
import { Schedule } from './schedule.tsx';

/** One round as a note: when and with whom, what was asked, what they doubted, what was heard and asked, the result. */
export function RoundNote(props: {
  company: Company;
  round: Round;
  landing: Landing | undefined;
  onChoose: (id: string) => void;
}) {
  const { company, round, landing, onChoose } = props;
  const { t, language } = useWords();
  const remove = useRemove();
  const name = roundName(round, language);
  // Preparation comes first while the round lies ahead, and last afterwards.
  const ahead = round.outcome === 'scheduled' && !isOver(round, nowHere());
  const checklist = <ChecklistPanel company={company} round={round} />;
  return (
    <article className={classes.note} aria-label={name}>
      <Group justify="space-between" gap="xs" mb="sm">
        <Title order={2} size="h3">
          {name}
        </Title>
        {ahead ? <RoundTools companyId={company.id} round={round} /> : null}
      </Group>
      <Stack gap="lg">
        <Schedule round={round} field={landing?.roundField} />
        {ahead ? checklist : null}
        <Exchanges company={company} round={round} open={landing?.exchangeId} />
        <Concerns company={company} round={round} />
        <HeardFacts company={company} round={round} />
        <AskedQuestions company={company} round={round} />
        <Result company={company} round={round} onChoose={onChoose} />
        {ahead ? null : checklist}
        <Group justify="space-between">
          <Text size="xs" c="var(--quiet)">
            {round.loggedAt === null ? null : t('rounds.logged', { at: dateWords(round.loggedAt, language) })}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={() => void remove('round', round.id, name)}
          >
            {t('rounds.remove-round')}
          </Button>
        </Group>
      </Stack>
    </article>
  );
}
