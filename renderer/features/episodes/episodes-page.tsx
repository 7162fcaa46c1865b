import { Button, Chip, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type EpisodeTag, episodeTags } from '#core/domain/episode.ts';
import { anchorOf, landOn, placeOf, useLanding } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { episodeListQuery } from '#renderer/journal/queries.ts';
import { createRecord } from '#renderer/journal/records.ts';
import { EpisodeList } from './episode-list.tsx';
import { EpisodeNote } from './episode-note.tsx';
import classes from './episodes.module.css';
import { episodeUsesQuery } from './episodes.queries.ts';

const route = getRouteApi('/episodes');

/** The episode an anchor such as `episode/<id>/result` lies in. */
function episodeOf(anchor: string | undefined): string | undefined {
  const place = placeOf(anchor);
  return place?.kind === 'episode' ? place.id : undefined;
}

/** The bank of episodes: all of them on the left, the chosen one on the right. */
export function EpisodesPage() {
  const { t, code } = useWords();
  const { anchor } = route.useSearch();
  const { data: episodes } = useQuery(episodeListQuery);
  const { data: uses } = useQuery(episodeUsesQuery);
  const [chosen, setChosen] = useState(() => episodeOf(anchor));
  const [tag, setTag] = useState<EpisodeTag | null>(null);
  useEffect(() => {
    const named = episodeOf(anchor);
    if (named === undefined) return;
    setTag(null);
    setChosen(named);
  }, [anchor]);
  useLanding(episodes === undefined ? undefined : anchor);
  if (episodes === undefined) return null;

  const shown = episodes.filter((episode) => tag === null || episode.tags.includes(tag));
  const episode = shown.find(({ id }) => id === chosen) ?? shown[0];
  const add = () =>
    void attempt(async () => {
      const made = await createRecord('episode', null, tag === null ? {} : { tags: [tag] });
      setChosen(made.id);
      landOn(anchorOf('episode', made.id, 'title'));
    });
  const addButton = (
    <Button onClick={add} data-anchor={anchorOf('journal', 'journal', 'tags')}>
      {t('episodes.add')}
    </Button>
  );

  if (episodes.length === 0) {
    return (
      <Page title={t('episodes.title')}>
        <EmptyState title={t('episodes.empty-title')} action={addButton}>
          {t('episodes.empty-text')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('episodes.title')} aside={addButton}>
      <Chip.Group
        value={tag ?? ''}
        onChange={(value) => setTag(episodeTags.find((one) => one === value) ?? null)}
      >
        <Group gap={6} role="radiogroup" aria-label={t('episodes.filter')}>
          <Chip value="" size="xs" variant="light">
            {t('episodes.all')}
          </Chip>
          {episodeTags.map((one) => (
            <Chip key={one} value={one} size="xs" variant="light">
              {code('episode-tag', one)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <div className={classes.bank}>
        <EpisodeList episodes={shown} uses={uses ?? []} chosen={episode?.id} onChoose={setChosen} />
        {episode === undefined ? (
          <Text c="var(--quiet)">{t('episodes.none-with-tag')}</Text>
        ) : (
          <EpisodeNote
            key={episode.id}
            episode={episode}
            order={episodes.map(({ id }) => id)}
            uses={(uses ?? []).filter((use) => use.episodeId === episode.id)}
          />
        )}
      </div>
    </Page>
  );
}
