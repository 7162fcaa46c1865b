import { Text } from '@mantine/core';
import type { EpisodeUse } from '#core/contract/episode-calls.ts';
import { type Episode, episodeParts, missingParts } from '#core/domain/episode.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './episodes.module.css';

/** Titles of episodes with how complete each is and how often it is told. */
export function EpisodeList(props: {
  episodes: Episode[];
  uses: EpisodeUse[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) {
  const { t } = useWords();
  const { episodes, uses, chosen, onChoose } = props;
  return (
    <nav aria-label={t('episodes.list')}>
      <ul className={classes.list}>
        {episodes.map((episode) => {
          const done = episodeParts.length - missingParts(episode).length;
          const told = uses.filter((use) => use.episodeId === episode.id).length;
          return (
            <li key={episode.id}>
              <button
                type="button"
                className={classes.entry}
                aria-current={episode.id === chosen ? 'true' : undefined}
                onClick={() => onChoose(episode.id)}
                data-episode={episode.id}
              >
                <span className={classes.entryTitle}>{episode.title || t('episodes.untitled')}</span>
                <Text span size="xs" c="var(--quiet)" className={classes.entryFacts}>
                  <span
                    role="img"
                    aria-label={t('episodes.complete-label', { done, of: episodeParts.length })}
                    className={classes.dots}
                  >
                    {episodeParts.map((part) => (
                      <span key={part} data-filled={episode[part].trim() !== ''} />
                    ))}
                  </span>
                  <span aria-hidden="true">{t('episodes.complete', { done, of: episodeParts.length })}</span>
                  <span>{t('episodes.uses-count', { count: told })}</span>
                </Text>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
