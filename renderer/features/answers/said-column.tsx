import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { memo } from 'react';
import { type Probe, walkProbes } from '#core/domain/answer.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Round } from '#core/domain/round.ts';
import { normalise } from '#core/text/normalise.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { AutosaveNote } from '#renderer/components/autosaved-text.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';
import { LinkList } from './link-list.tsx';
import { allSaid, type Said } from './said.ts';
import type { Plan } from './use-plan.ts';

/** Follow-ups have no id: their place tells them apart. */
function keyed<Item>(items: readonly Item[]): { key: string; item: Item }[] {
  return items.map((item, index) => ({ key: String(index), item }));
}

function SaidCard({
  round,
  exchange,
  field,
  canStart,
  onProbe,
  onStart,
  isProbed,
}: Said & Actions & { field: Plan['exchangeIds']; isProbed: (question: string) => boolean }) {
  const { t, language } = useWords();
  const linked = field.value.includes(exchange.id);
  const marks = [
    exchange.rating === null ? null : t(`rating.${exchange.rating}`),
    exchange.reaction === null ? null : t(`reaction.${exchange.reaction}`),
    exchange.certain ? null : t('answers.said.hazy'),
  ].filter((mark) => mark !== null);
  const answered = exchange.answer.trim() !== '';
  return (
    <article className={classes.source} data-linked={linked} data-exchange={exchange.id}>
      <Text size="xs" c="var(--quiet)">
        {[roundName(round, language), ...marks].join(language === 'ja' ? '・' : ' · ')}
      </Text>
      <Text size="sm" fw={600}>
        {exchange.question.trim() === '' ? t('answers.said.no-question') : exchange.question}
      </Text>
      <Text size="sm" className={classes.said} {...(answered ? {} : { c: 'var(--quiet)' })}>
        {answered ? exchange.answer : t('answers.said.no-answer')}
      </Text>
      {exchange.followUps.length === 0 ? null : (
        <ul className={classes.followUps} aria-label={t('answers.said.follow-ups')}>
          {keyed(exchange.followUps).map(({ key, item: followUp }) => (
            <li key={key}>
              <Text size="sm">{followUp.question}</Text>
              {followUp.answer.trim() === '' ? null : (
                <Text size="sm" c="var(--quiet)" className={classes.said}>
                  {followUp.answer}
                </Text>
              )}
              {isProbed(followUp.question) ? (
                <Text size="xs" c="var(--quiet)">
                  {t('answers.said.in-ladder')}
                </Text>
              ) : (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  ml={-6}
                  aria-label={t('answers.said.to-ladder-named', { question: followUp.question })}
                  onClick={() => onProbe(exchange, followUp.question, followUp.answer)}
                >
                  {t('answers.said.to-ladder')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Group gap="sm" mt={6}>
        <Checkbox
          size="xs"
          label={t('answers.said.link')}
          checked={linked}
          onChange={(event) =>
            field.choose(
              event.currentTarget.checked
                ? [...field.value, exchange.id]
                : field.value.filter((id) => id !== exchange.id),
            )
          }
        />
        {answered && canStart ? (
          <Button size="compact-sm" variant="light" onClick={() => onStart(exchange)}>
            {t('answers.said.start')}
          </Button>
        ) : null}
      </Group>
    </article>
  );
}

interface Actions {
  /** A follow-up becomes a probe. */
  onProbe: (exchange: Exchange, question: string, answer: string) => void;
  /** The plan starts from what was said. */
  onStart: (exchange: Exchange) => void;
  /** Whether the plan is still empty, so that nothing is lost by starting it. */
  canStart: boolean;
}

/** What I said: every earlier round's exchanges of this category, and those linked by hand. */
export const SaidColumn = memo(function SaidColumn({
  said,
  earlier,
  answerId,
  field,
  probes,
  ...actions
}: Actions & {
  said: readonly Said[];
  earlier: readonly Round[];
  answerId: string;
  field: Plan['exchangeIds'];
  probes: readonly Probe[];
}) {
  const { t, code } = useWords();
  const probed = new Set(walkProbes(probes).map(({ probe }) => normalise(probe.question)));
  const others = allSaid(earlier).filter(
    ({ exchange }) => exchange.question.trim() !== '' || exchange.answer.trim() !== '',
  );
  const shown = new Set<string>(said.map(({ exchange }) => exchange.id));
  return (
    <section className={classes.column} data-anchor={anchorOf('answer', answerId, 'exchangeIds')}>
      <Title order={3} size="h6">
        {t('answers.said.title')}
      </Title>
      {said.length === 0 ? (
        <Text size="sm" c="var(--quiet)">
          {earlier.length === 0 ? t('answers.said.no-round') : t('answers.said.empty')}
        </Text>
      ) : (
        <Stack gap="md">
          {said.map((entry) => (
            <SaidCard
              key={entry.exchange.id}
              {...entry}
              {...actions}
              field={field}
              isProbed={(question) => probed.has(normalise(question))}
            />
          ))}
        </Stack>
      )}
      {others.some(({ exchange }) => !shown.has(exchange.id)) ? (
        <LinkList
          label={t('answers.said.more')}
          placeholder={t('answers.said.more-placeholder')}
          nothingLeft={t('answers.link.all')}
          field={{
            ...field,
            value: field.value.filter((id) => !shown.has(id)),
            choose: (ids) => field.choose([...new Set([...field.value, ...ids])]),
          }}
          all={others
            .filter(({ exchange }) => !shown.has(exchange.id))
            .map(({ exchange }) => ({
              id: exchange.id,
              text: exchange.question.trim() === '' ? exchange.answer : exchange.question,
              kind: code('category', exchange.category),
            }))}
        />
      ) : null}
      <AutosaveNote field={field} />
    </section>
  );
});
