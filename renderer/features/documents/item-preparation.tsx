import { Anchor, Button, Group, Menu, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { guessCategory } from '#core/capture/guess-category.ts';
import type { Answer } from '#core/domain/answer.ts';
import { type Category, isPrepared, preparedCategories } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { DocumentItem } from '#core/domain/document.ts';
import type { Round } from '#core/domain/round.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { inForceOf } from '#renderer/components/in-force.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord, updateRecord } from '#renderer/journal/records.ts';
import classes from './documents.module.css';

function link(
  company: Company,
  target: Round,
  item: DocumentItem,
  category: Category,
  answer?: Answer,
): void {
  void attempt(async () => {
    if (answer === undefined)
      await createRecord('answer', company.id, { roundId: target.id, category, documentItemIds: [item.id] });
    else await updateRecord('answer', answer.id, { documentItemIds: [...answer.documentItemIds, item.id] });
  });
}

function unlink(item: DocumentItem, answer: Answer): void {
  const documentItemIds = answer.documentItemIds.filter((id) => id !== item.id);
  void attempt(() => updateRecord('answer', answer.id, { documentItemIds }));
}

/** Whether a submitted line is prepared for the coming round, with the way to the answer or to link one. */
export function ItemPreparation({ company, item }: { company: Company; item: DocumentItem }) {
  const { t, code } = useWords();
  const { target, answers } = inForceOf(company);
  if (target === null) return null;
  const guess = guessCategory(item.question);
  const linked = answers.filter((answer) => answer.documentItemIds.includes(item.id));
  const likely = linked.length === 0 && isPrepared(guess) ? guess : null;
  const categories = preparedCategories.map((category) => ({
    category,
    answer: answers.find((answer) => answer.category === category),
  }));
  return (
    <Group gap="sm" className={classes.preparation} data-prepared={linked.length > 0}>
      {linked.length === 0 ? (
        <Text size="sm" c="var(--notice)">
          {t('documents.unprepared')}
        </Text>
      ) : (
        <Text size="sm" component="span" c="var(--quiet)">
          {t('documents.prepared')}{' '}
          {linked.map((answer, index) => (
            <span key={answer.id}>
              {index === 0 ? null : t('documents.separator')}
              <Anchor
                size="sm"
                underline="always"
                renderRoot={(look) => (
                  <Link
                    {...look}
                    to="/companies/$companyId/$tab"
                    params={{ companyId: company.id, tab: 'answers' }}
                    search={{ anchor: anchorOf('answer', answer.id, 'text'), category: answer.category }}
                  />
                )}
              >
                {code('category', answer.category)}
              </Anchor>
            </span>
          ))}
        </Text>
      )}
      {likely === null ? null : (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() =>
            link(
              company,
              target,
              item,
              likely,
              answers.find(({ category }) => category === likely),
            )
          }
        >
          {t('documents.link-to', { category: code('category', likely) })}
        </Button>
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant={linked.length === 0 && likely === null ? 'light' : 'subtle'}
            fw={500}
            data-anchor={anchorOf('document-item', item.id, 'documentItemIds')}
          >
            {linked.length > 0
              ? t('documents.change-link')
              : t(likely === null ? 'documents.link' : 'documents.link-other')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="20rem" style={{ overflowY: 'auto' }}>
          {linked.map((answer) => (
            <Menu.Item key={answer.id} onClick={() => unlink(item, answer)}>
              {t('documents.unlink', { category: code('category', answer.category) })}
            </Menu.Item>
          ))}
          {linked.length === 0 ? null : <Menu.Divider />}
          {categories
            .filter(({ answer }) => answer === undefined || !linked.includes(answer))
            .map(({ category, answer }) => (
              <Menu.Item key={category} onClick={() => link(company, target, item, category, answer)}>
                {answer === undefined
                  ? t('documents.link-new', { category: code('category', category) })
                  : code('category', category)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
