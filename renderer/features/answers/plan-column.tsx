import { Button, Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { newLayerOf } from '#core/differences/new-layer.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { FoundClaims } from '#renderer/components/found-claims.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { episodeListQuery } from '#renderer/journal/queries.ts';
import classes from './answers.module.css';
import { ConcernLinks } from './concern-links.tsx';
import { Differences } from './differences.tsx';
import { LayerLine } from './layer-line.tsx';
import { LinkList } from './link-list.tsx';
import { HeadlineField, KeywordsField, ReasonField, TextField } from './plan-fields.tsx';
import type { Said } from './said.ts';
import { lastPlanFor, type Plan } from './use-plan.ts';

/** Offers to start from what was planned for an earlier round, while this plan is empty. */
function LastPlan({ company, target, plan }: { company: Company; target: Round; plan: Plan }) {
  const { t, language } = useWords();
  const last = lastPlanFor(company, target, plan.now.category);
  if (last === undefined || plan.exists) return null;
  const { answer, round } = last;
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => {
          plan.headline.choose(answer.headline);
          plan.text.choose(answer.text);
          plan.keywords.choose(answer.keywords);
          plan.probes.choose(answer.probes);
          plan.episodeIds.choose(answer.episodeIds);
          plan.factIds.choose(answer.factIds);
          plan.documentItemIds.choose(answer.documentItemIds);
        }}
      >
        {t('answers.plan.from-last', { round: roundName(round, language) })}
      </Button>
    </Group>
  );
}

/** What I plan: headline, text, keywords, why it changed, and what it rests on. */
export function PlanColumn(props: {
  company: Company;
  target: Round;
  earlier: readonly Round[];
  plan: Plan;
  said: readonly Said[];
}) {
  const { t, code } = useWords();
  const { company, target, earlier, plan, said } = props;
  const { facts, documents } = company;
  const { data: episodes } = useQuery(episodeListQuery);
  const { id, category } = plan.now;
  const { probes, episodeIds, factIds } = plan;
  const anchor = (field: string) => anchorOf('answer', id, field);
  // What is said about the text follows a moment after the text itself, so that typing never waits for it.
  const text = useDeferredValue(plan.text.value);
  const layer = useMemo(
    () =>
      newLayerOf(
        { text, probes: probes.value, episodeIds: episodeIds.value, factIds: factIds.value },
        said.map(({ exchange }) => exchange),
        { episodes: episodes ?? [], facts },
      ),
    [text, probes.value, episodeIds.value, factIds.value, said, episodes, facts],
  );
  const linkableEpisodes = useMemo(
    () =>
      (episodes ?? []).map((episode) => ({
        id: episode.id,
        text: [episode.title, episode.situation].find((words) => words.trim() !== '') ?? t('noun.episode'),
      })),
    [episodes, t],
  );
  const linkableFacts = useMemo(
    () =>
      facts
        .filter((fact) => fact.text.trim() !== '')
        .map((fact) => ({ id: fact.id, text: fact.text, kind: code('fact-kind', fact.kind) })),
    [facts, code],
  );
  const found = useMemo(
    () =>
      plan.exists ? <FoundClaims company={company} source={{ kind: 'answer', id }} text={text} /> : null,
    [plan.exists, company, id, text],
  );
  return (
    <section className={classes.column}>
      <Title order={3} size="h6">
        {t('answers.plan.title')}
      </Title>
      <LayerLine layer={layer} />
      <LastPlan company={company} target={target} plan={plan} />
      <Stack gap="md">
        <HeadlineField field={plan.headline} anchor={anchor('headline')} />
        <div data-anchor={anchorOf('round', target.id, `answer.${category}`)}>
          <TextField field={plan.text} anchor={anchor('text')} />
        </div>
        {found}
        <Differences documents={documents} said={said} linked={plan.documentItemIds.value} text={text} />
        <ReasonField field={plan.changeReason} anchor={anchor('changeReason')} />
        <KeywordsField field={plan.keywords} anchor={anchor('keywords')} />
        <LinkList
          label={t('answers.plan.episodes')}
          placeholder={t('answers.plan.episodes-placeholder')}
          nothingLeft={linkableEpisodes.length === 0 ? t('answers.plan.no-episodes') : t('answers.link.all')}
          anchor={anchor('episodeIds')}
          field={episodeIds}
          all={linkableEpisodes}
        />
        <LinkList
          label={t('answers.plan.facts')}
          placeholder={t('answers.plan.facts-placeholder')}
          nothingLeft={facts.length === 0 ? t('answers.plan.no-facts') : t('answers.link.all')}
          anchor={anchor('factIds')}
          field={factIds}
          all={linkableFacts}
        />
        <ConcernLinks earlier={earlier} answerId={id} ready={plan.ready} />
      </Stack>
    </section>
  );
}
