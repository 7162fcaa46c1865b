import { SegmentedControl, Stack, TagsInput, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newLayerOf } from '#core/differences/new-layer.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { AutosavedText, AutosaveNote } from '#renderer/components/autosaved-text.tsx';
import { FoundClaims } from '#renderer/components/found-claims.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { episodeListQuery } from '#renderer/journal/queries.ts';
import classes from './answers.module.css';
import { Difference } from './difference.tsx';
import { LayerLine } from './layer-line.tsx';
import { LinkList } from './link-list.tsx';
import { PaceLine } from './pace-line.tsx';
import type { Said } from './said.ts';
import type { Plan } from './use-plan.ts';

interface Base {
  id: string;
  label: string;
  text: string;
}

/** What the plan can be compared with: what was said, then the linked lines of the documents. */
function useBases(company: Company, said: readonly Said[], plan: Plan): Base[] {
  const { t, language } = useWords();
  const spoken = said
    .filter(({ exchange }) => exchange.answer.trim() !== '')
    .map(({ round, exchange }) => ({
      id: exchange.id as string,
      label: t('answers.difference.said', { round: roundName(round, language) }),
      text: exchange.answer,
    }));
  const written = company.documents
    .flatMap((document) => document.items)
    .filter((item) => plan.documentItemIds.value.includes(item.id) && item.text.trim() !== '')
    .map((item) => ({ id: item.id as string, label: t('answers.difference.wrote'), text: item.text }));
  return [...spoken, ...written].map((base, _index, all) => {
    const twins = all.filter((other) => other.label === base.label);
    return twins.length === 1 ? base : { ...base, label: `${base.label} ${twins.indexOf(base) + 1}` };
  });
}

function Differences({ bases, text }: { bases: readonly Base[]; text: string }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string>();
  const base = bases.find(({ id }) => id === chosen) ?? bases[0];
  if (base === undefined || text.trim() === '') return null;
  return (
    <section aria-label={t('answers.difference.title')}>
      <Text size="xs" c="var(--quiet)" fw={500} component="h4" m={0}>
        {t('answers.difference.title')}
      </Text>
      {bases.length > 1 ? (
        <SegmentedControl
          size="xs"
          mt={4}
          aria-label={t('answers.difference.with')}
          data={bases.map(({ id, label }) => ({ value: id, label }))}
          value={base.id}
          onChange={setChosen}
        />
      ) : (
        <Text size="xs" c="var(--quiet)">
          {base.label}
        </Text>
      )}
      <Difference before={base.text} after={text} />
    </section>
  );
}

/** What I plan: headline, text, keywords, why it changed, and what it rests on. */
export function PlanColumn(props: { company: Company; target: Round; plan: Plan; said: readonly Said[] }) {
  const { t, code } = useWords();
  const { company, target, plan, said } = props;
  const { data: episodes = [] } = useQuery(episodeListQuery);
  const bases = useBases(company, said, plan);
  const { id, category } = plan.now;
  const anchor = (field: string) => anchorOf('answer', id, field);
  const layer = newLayerOf(
    plan.now,
    said.map(({ exchange }) => exchange),
    { episodes, facts: company.facts },
  );
  return (
    <section className={classes.column}>
      <Title order={3} size="h6">
        {t('answers.plan.title')}
      </Title>
      <LayerLine layer={layer} />
      <Stack gap="md">
        <AutosavedText
          field={plan.headline}
          label={t('answers.plan.headline')}
          placeholder={t('answers.plan.headline-placeholder')}
          single
          anchor={anchor('headline')}
          description={<PaceLine text={plan.headline.value} target="headline" />}
        />
        <AutosavedText
          field={plan.text}
          label={t('answers.plan.text')}
          placeholder={t('answers.plan.text-placeholder')}
          minRows={6}
          anchor={plan.exists ? anchor('text') : anchorOf('round', target.id, `answer.${category}`)}
          description={<PaceLine text={plan.text.value} target="answer" />}
        />
        {plan.exists ? (
          <FoundClaims company={company} source={{ kind: 'answer', id }} text={plan.text.value} />
        ) : null}
        <Differences bases={bases} text={plan.text.value} />
        <AutosavedText
          field={plan.changeReason}
          label={t('answers.plan.change-reason')}
          placeholder={t('answers.plan.change-reason-placeholder')}
          anchor={anchor('changeReason')}
        />
        <div>
          <TagsInput
            label={t('answers.plan.keywords')}
            size="sm"
            value={plan.keywords.value}
            placeholder={plan.keywords.value.length === 0 ? t('answers.plan.keywords-placeholder') : ''}
            splitChars={[',', '、', ';', '；']}
            acceptValueOnBlur
            data-anchor={anchor('keywords')}
            onChange={plan.keywords.choose}
          />
          <AutosaveNote field={plan.keywords} />
        </div>
        <LinkList
          label={t('answers.plan.episodes')}
          placeholder={t('answers.plan.episodes-placeholder')}
          nothingLeft={episodes.length === 0 ? t('answers.plan.no-episodes') : t('answers.link.all')}
          anchor={anchor('episodeIds')}
          field={plan.episodeIds}
          all={episodes.map((episode) => ({
            id: episode.id,
            text:
              [episode.title, episode.situation].find((words) => words.trim() !== '') ?? t('noun.episode'),
          }))}
        />
        <LinkList
          label={t('answers.plan.facts')}
          placeholder={t('answers.plan.facts-placeholder')}
          nothingLeft={company.facts.length === 0 ? t('answers.plan.no-facts') : t('answers.link.all')}
          anchor={anchor('factIds')}
          field={plan.factIds}
          all={company.facts
            .filter((fact) => fact.text.trim() !== '')
            .map((fact) => ({ id: fact.id, text: fact.text, kind: code('fact-kind', fact.kind) }))}
        />
      </Stack>
    </section>
  );
}
