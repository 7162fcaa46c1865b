import { Group, Text } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { Company } from '#core/domain/company.ts';
import type { DocumentItem } from '#core/domain/document.ts';
import { FoundClaims } from '#renderer/components/found-claims.tsx';
import { RecordNumber, RecordText } from '#renderer/components/record-fields.tsx';
import { RowActions } from '#renderer/components/row-actions.tsx';
import { sameRow } from '#renderer/components/same-row.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './documents.module.css';
import { ItemPreparation } from './item-preparation.tsx';

const longestLimit = 20_000;

/** Characters as an application form counts them: every one but line breaks. */
function countOf(text: string): number {
  let count = 0;
  for (const character of text) if (character !== '\n' && character !== '\r') count += 1;
  return count;
}

function Counter({ text, limit }: { text: string; limit: number | null }) {
  const { t } = useWords();
  const length = countOf(text);
  const over = limit === null ? 0 : Math.max(0, length - limit);
  const words =
    limit === null
      ? t('documents.count', { count: length })
      : over > 0
        ? t('documents.count-over', { length, limit, over })
        : t('documents.count-of', { length, limit });
  return (
    <Text span size="xs" c={over > 0 ? 'var(--notice)' : 'var(--quiet)'} data-over={over > 0 || undefined}>
      {words}
    </Text>
  );
}

/** One question of a paper, the text that was sent, its length, and where it is prepared. */
export const DocumentItemRow = memo(
  function DocumentItemRow(props: {
    company: Company;
    item: DocumentItem;
    number: number;
    order: readonly string[];
  }) {
    const { company, item, number, order } = props;
    const { t } = useWords();
    const { id } = item;
    // The same element at every key: only the text and its count are drawn again.
    const limit = useMemo(
      () => (
        <RecordNumber
          noun="document-item"
          id={id}
          field="limit"
          stored={item.limit}
          label={t('documents.limit')}
          placeholder={t('documents.limit-none')}
          min={1}
          max={longestLimit}
          quiet
        />
      ),
      [id, item.limit, t],
    );
    return (
      <li className={classes.item} data-document-item={id}>
        <div className={classes.question}>
          <Text span className={classes.number} c="var(--quiet)" aria-hidden="true">
            {number}
          </Text>
          <div className={classes.grow}>
            <RecordText
              noun="document-item"
              id={id}
              field="question"
              stored={item.question}
              label={t('documents.question')}
              placeholder={t('documents.question-placeholder')}
              bare
            />
          </div>
          <RowActions
            noun="document-item"
            id={id}
            title={item.question}
            removeLabel={t('documents.remove-item')}
            order={order}
          />
        </div>
        <div className={classes.body}>
          <RecordText
            noun="document-item"
            id={id}
            field="text"
            stored={item.text}
            label={t('documents.text')}
            placeholder={t('documents.text-placeholder')}
            bare
            below={(text) => (
              <>
                <Group gap="md" className={classes.foot}>
                  <Counter text={text} limit={item.limit} />
                  {limit}
                </Group>
                <FoundClaims company={company} source={{ kind: 'document-item', id }} text={text} />
              </>
            )}
          />
          <ItemPreparation company={company} item={item} />
        </div>
      </li>
    );
  },
  sameRow('status', 'rounds', 'answers', 'claims'),
);
