import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { memo } from 'react';
import type { Document } from '#core/domain/document.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { AutosaveNote } from '#renderer/components/autosaved-text.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';
import type { Plan } from './use-plan.ts';

/** What I wrote: the lines of the documents, those of this answer first. */
export const WroteColumn = memo(function WroteColumn({
  documents,
  answerId,
  field,
}: {
  documents: readonly Document[];
  answerId: string;
  field: Plan['documentItemIds'];
}) {
  const { t, code } = useWords();
  const items = documents.flatMap((document) =>
    document.items
      .filter((item) => item.text.trim() !== '')
      .map((item) => ({ item, document, linked: field.value.includes(item.id) })),
  );
  const ordered = [...items.filter((entry) => entry.linked), ...items.filter((entry) => !entry.linked)];
  return (
    <section className={classes.column} data-anchor={anchorOf('answer', answerId, 'documentItemIds')}>
      <Title order={3} size="h6">
        {t('answers.wrote.title')}
      </Title>
      {ordered.length === 0 ? (
        <Text size="sm" c="var(--quiet)">
          {t('answers.wrote.empty')}
        </Text>
      ) : (
        <Stack gap="md">
          {ordered.map(({ item, document, linked }) => (
            <article key={item.id} className={classes.source} data-linked={linked}>
              <Text size="xs" c="var(--quiet)">
                {document.title.trim() === '' ? code('document-kind', document.kind) : document.title}
              </Text>
              <Text size="sm" fw={600}>
                {item.question.trim() === '' ? t('noun.document-item') : item.question}
              </Text>
              <Text size="sm" className={classes.said} {...(linked ? {} : { lineClamp: 2 })}>
                {item.text}
              </Text>
              <Checkbox
                size="xs"
                mt={6}
                label={t('answers.wrote.link')}
                checked={linked}
                onChange={(event) =>
                  field.choose(
                    event.currentTarget.checked
                      ? [...field.value, item.id]
                      : field.value.filter((id) => id !== item.id),
                  )
                }
              />
            </article>
          ))}
        </Stack>
      )}
      <AutosaveNote field={field} />
    </section>
  );
});
