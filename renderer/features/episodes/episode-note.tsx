import { Anchor, Chip, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { EpisodeUse } from '#core/contract/episode-calls.ts';
import {
  type Episode,
  type EpisodeTag,
  episodeParts,
  episodeTags,
  missingParts,
} from '#core/domain/episode.ts';
import { useAutosave } from '#renderer/autosave/use-autosave.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { FailureNote } from '#renderer/components/failure-note.tsx';
import { RecordTags, RecordText } from '#renderer/components/record-fields.tsx';
import { roundName } from '#renderer/components/round-words.ts';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './episodes.module.css';

function TagChoice({ episode }: { episode: Episode }) {
  const { t, code } = useWords();
  const tags = useAutosave<'episode', 'tags', EpisodeTag[]>(
    { noun: 'episode', id: episode.id, field: 'tags' },
    episode.tags,
  );
  return (
    <div>
      <Text size="xs" c="var(--quiet)" fw={500} mb={4} id={`tags-${episode.id}`}>
        {t('episodes.tags')}
      </Text>
      <Chip.Group
        multiple
        value={tags.value}
        onChange={(values) => tags.choose(episodeTags.filter((tag) => values.includes(tag)))}
      >
        <Group
          gap={6}
          role="group"
          aria-labelledby={`tags-${episode.id}`}
          data-anchor={anchorOf('episode', episode.id, 'tags')}
        >
          {episodeTags.map((tag) => (
            <Chip key={tag} value={tag} size="xs" variant="light">
              {code('episode-tag', tag)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <FailureNote
        failure={tags.failure}
        onRetry={tags.flush}
        onKeepMine={tags.keepMine}
        onTakeTheirs={tags.takeTheirs}
      />
    </div>
  );
}

function Uses({ uses }: { uses: EpisodeUse[] }) {
  const { t, code, language } = useWords();
  return (
    <section>
      <Title order={3} size="sm" c="var(--quiet)" fw={600}>
        {t('episodes.uses')}
      </Title>
      {uses.length === 0 ? (
        <Text size="sm" c="var(--quiet)">
          {t('episodes.uses-none')}
        </Text>
      ) : (
        <ul className={classes.uses}>
          {uses.map((use) => (
            <li key={use.answerId}>
              <Anchor
                size="sm"
                underline="always"
                renderRoot={(look) => (
                  <Link
                    {...look}
                    to="/companies/$companyId/$tab"
                    params={{ companyId: use.companyId, tab: 'answers' }}
                    search={{ anchor: anchorOf('answer', use.answerId, 'text'), category: use.category }}
                  />
                )}
              >
                {use.companyName} {code('category', use.category)}
              </Anchor>
              <Text span size="xs" c="var(--quiet)" ml="xs">
                {roundName(use.round, language)} {code('round.outcome', use.round.outcome)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One episode as it is told, part by part. */
export function EpisodeNote({
  episode,
  uses,
  order,
}: {
  episode: Episode;
  uses: EpisodeUse[];
  order: readonly string[];
}) {
  const { t, code, language } = useWords();
  const { id } = episode;
  const missing = missingParts(episode);
  const names = missing.map((part) => code('episode-part', part)).join(language === 'ja' ? '・' : ', ');
  return (
    <article className={classes.note} aria-label={episode.title || t('episodes.untitled')}>
      <header className={classes.head}>
        <Title order={2} size="h3" className={classes.grow}>
          <RecordText
            noun="episode"
            id={id}
            field="title"
            stored={episode.title}
            label={t('episodes.episode-title')}
            placeholder={t('episodes.title-placeholder')}
            bare
            single
            size="xl"
          />
        </Title>
        <RowActions
          noun="episode"
          id={id}
          title={episode.title}
          removeLabel={t('episodes.remove')}
          order={order}
        />
      </header>
      <div className={classes.where}>
        <RecordText
          noun="episode"
          id={id}
          field="period"
          stored={episode.period}
          label={t('episodes.period')}
          placeholder={t('episodes.period-placeholder')}
          single
        />
        <RecordText
          noun="episode"
          id={id}
          field="role"
          stored={episode.role}
          label={t('episodes.role')}
          placeholder={t('episodes.role-placeholder')}
          single
        />
      </div>
      <Text size="sm" c={missing.length === 0 ? 'var(--quiet)' : 'var(--notice)'} role="status">
        {missing.length === 0 ? t('episodes.all-parts') : t('episodes.missing', { parts: names })}
      </Text>
      {episodeParts.map((part) => (
        <RecordText
          key={part}
          noun="episode"
          id={id}
          field={part}
          stored={episode[part]}
          label={code('episode-part', part)}
          placeholder={t(`episodes.hint-${part}`)}
        />
      ))}
      <Stack gap="md" mt="sm">
        <TagChoice episode={episode} />
        <RecordTags
          noun="episode"
          id={id}
          field="strengths"
          stored={episode.strengths}
          label={t('episodes.strengths')}
          placeholder={t('episodes.strengths-placeholder')}
        />
        <Uses uses={uses} />
      </Stack>
    </article>
  );
}
