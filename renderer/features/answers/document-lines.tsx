import { Select, Text, Title } from '@mantine/core';
import { answerFor } from '#core/domain/answer.ts';
import { preparedCategories } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord, updateRecord } from '#renderer/journal/records.ts';
import classes from './answers.module.css';
import { answersOf } from './use-plan.ts';

/** Lines of the documents that no answer covers yet; choosing a category links the line to its answer. */
export function DocumentLines({ company, target }: { company: Company; target: Round }) {
  const { t } = useWords();
  const answers = answersOf(company, target);
  const covered = new Set<string>(answers.flatMap((answer) => answer.documentItemIds));
  const open = company.documents
    .flatMap((document) => document.items)
    .filter((item) => item.text.trim() !== '' && !covered.has(item.id));
  if (open.length === 0) return null;
  return (
    <section className={classes.lines} data-anchor={anchorOf('round', target.id, 'documentItemIds')}>
      <Title order={3} size="h5">
        {t('answers.lines.title')}
      </Title>
      <Text size="sm" c="var(--quiet)">
        {t('answers.lines.why')}
      </Text>
      <ul>
        {open.map((item) => (
          <li key={item.id}>
            <div>
              <Text size="sm" fw={500}>
                {item.question.trim() === '' ? t('noun.document-item') : item.question}
              </Text>
              <Text size="sm" c="var(--quiet)" lineClamp={1}>
                {item.text}
              </Text>
            </div>
            <Select
              size="xs"
              w="14rem"
              flex="none"
              aria-label={t('answers.lines.choose-named', { question: item.question })}
              placeholder={t('answers.lines.choose')}
              value={null}
              data={preparedCategories.map((category) => ({
                value: category,
                label: t(`category.${category}`),
              }))}
              onChange={(value) => {
                const category = preparedCategories.find((candidate) => candidate === value);
                if (category === undefined) return;
                const answer = answerFor(answers, category);
                void attempt(async () => {
                  if (answer === undefined)
                    await createRecord('answer', company.id, {
                      roundId: target.id,
                      category,
                      documentItemIds: [item.id],
                    });
                  else
                    await updateRecord('answer', answer.id, {
                      documentItemIds: [...answer.documentItemIds, item.id],
                    });
                });
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
