import { Button, Group, Title } from '@mantine/core';
import type { Company } from '#core/domain/company.ts';
import { type Document, documentKinds } from '#core/domain/document.ts';
import { anchorOf, landOn } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { RecordDate, RecordSelect, RecordText } from '#renderer/components/record-fields.tsx';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord } from '#renderer/journal/records.ts';
import { DocumentItemRow } from './document-item-row.tsx';
import classes from './documents.module.css';

/** One paper: what it is, when it was sent, and its questions in order. */
export function DocumentSection(props: {
  company: Company;
  document: Document;
  /** Ids of all papers of the company, in order. */
  order: readonly string[];
}) {
  const { company, document, order } = props;
  const { t, code } = useWords();
  const { id } = document;
  const items = document.items.map((item) => item.id);
  return (
    <section className={classes.document} aria-label={document.title || code('document-kind', document.kind)}>
      <header className={classes.head}>
        <Title order={2} size="h4" className={classes.title}>
          <RecordText
            noun="document"
            id={id}
            field="title"
            stored={document.title}
            label={t('documents.title')}
            placeholder={code('document-kind', document.kind)}
            bare
            single
            size="lg"
          />
        </Title>
        <Group gap="md" wrap="nowrap">
          <RecordSelect
            noun="document"
            id={id}
            field="kind"
            stored={document.kind}
            label={t('documents.kind')}
            options={documentKinds.map((kind) => ({ value: kind, label: code('document-kind', kind) }))}
            quiet
          />
          <RecordDate
            noun="document"
            id={id}
            field="submittedOn"
            stored={document.submittedOn}
            label={t('documents.submitted')}
            quiet
          />
          <RowActions
            noun="document"
            id={id}
            title={document.title || code('document-kind', document.kind)}
            removeLabel={t('documents.remove-document')}
            order={order}
          />
        </Group>
      </header>
      <ol
        className={classes.items}
        data-anchor={document.items.length > 0 ? anchorOf('document', id, 'items') : undefined}
      >
        {document.items.map((item, index) => (
          <DocumentItemRow key={item.id} company={company} item={item} number={index + 1} order={items} />
        ))}
      </ol>
      <Button
        variant="subtle"
        size="compact-sm"
        data-anchor={document.items.length > 0 ? undefined : anchorOf('document', id, 'items')}
        onClick={() =>
          void attempt(async () => {
            const item = await createRecord('document-item', id, {});
            landOn(anchorOf('document-item', item.id, 'question'));
          })
        }
      >
        {t('documents.add-item')}
      </Button>
    </section>
  );
}
