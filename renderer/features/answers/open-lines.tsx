import { Select, Text, Title } from '@mantine/core';
import { answerFor } from '#core/domain/answer.ts';
import { type Category, type PreparedCategory, preparedCategories } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { earlierRoundsOf } from '#core/gaps/situation.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord, updateRecord } from '#renderer/journal/records.ts';
import classes from './answers.module.css';
import { allSaid } from './said.ts';
import { answersOf } from './use-plan.ts';

interface Line {
  id: string;
  question: string;
  text: string;
  /** Links the line to the answer of a category, which comes into being when it is not there. */
  link: (category: PreparedCategory) => Promise<unknown>;
}

function Lines({ title, why, lines }: { title: string; why: string; lines: readonly Line[] }) {
  const { t } = useWords();
  return (
    <section className={classes.lines} aria-label={title}>
      <Title order={2} size="h5">
        {title}
      </Title>
      <Text size="sm" c="var(--quiet)">
        {why}
      </Text>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <div>
              <Text size="sm" fw={600}>
                {line.question}
              </Text>
              <Text size="sm" c="var(--quiet)" lineClamp={1}>
                {line.text}
              </Text>
            </div>
            <Select
              size="xs"
              w="14rem"
              flex="none"
              aria-label={t('answers.lines.choose-named', { question: line.question })}
              placeholder={t('answers.lines.choose')}
              value={null}
              data={preparedCategories.map((category) => ({
                value: category,
                label: t(`category.${category}`),
              }))}
              onChange={(value) => {
                const category = preparedCategories.find((candidate) => candidate === value);
                if (category !== undefined) void attempt(() => line.link(category));
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lines of the documents that no answer covers yet. */
export function DocumentLines({ company, target }: { company: Company; target: Round }) {
  const { t } = useWords();
  const answers = answersOf(company, target);
  const covered = new Set<string>(answers.flatMap((answer) => answer.documentItemIds));
  const lines = company.documents
    .flatMap((document) => document.items)
    .filter((item) => item.text.trim() !== '' && !covered.has(item.id))
    .map((item) => ({
      id: item.id,
      question: item.question.trim() === '' ? t('noun.document-item') : item.question,
      text: item.text,
      link: async (category: PreparedCategory) => {
        const answer = answerFor(answers, category);
        if (answer === undefined)
          return createRecord('answer', company.id, {
            roundId: target.id,
            category,
            documentItemIds: [item.id],
          });
        return updateRecord('answer', answer.id, { documentItemIds: [...answer.documentItemIds, item.id] });
      },
    }));
  if (lines.length === 0) return null;
  return (
    <div data-anchor={anchorOf('round', target.id, 'documentItemIds')}>
      <Lines title={t('answers.lines.title')} why={t('answers.lines.why')} lines={lines} />
    </div>
  );
}

/** Exchanges of earlier rounds that went badly or were dug into, and that no answer takes up yet. */
export function ExchangeLines({ company, target }: { company: Company; target: Round }) {
  const { t } = useWords();
  const answers = answersOf(company, target);
  const taken = new Set<string>(answers.flatMap((answer) => answer.exchangeIds));
  const lines = allSaid(earlierRoundsOf(company.rounds, target))
    .map(({ exchange }) => exchange)
    .filter(
      ({ id, category, rating, reaction, followUps }) =>
        !taken.has(id) &&
        category !== 'reverse' &&
        (rating === 'poor' ||
          reaction === 'negative' ||
          followUps.some((followUp) => followUp.question.trim() !== '')),
    )
    .map((exchange) => ({
      id: exchange.id,
      question: exchange.question.trim() === '' ? t('answers.said.no-question') : exchange.question,
      text: exchange.answer,
      link: async (category: PreparedCategory) => {
        const answer = answerFor(answers, category);
        if (answer === undefined)
          return createRecord('answer', company.id, {
            roundId: target.id,
            category,
            exchangeIds: [exchange.id],
          });
        return updateRecord('answer', answer.id, { exchangeIds: [...answer.exchangeIds, exchange.id] });
      },
    }));
  if (lines.length === 0) return null;
  // A gap may lead here for a kind of question that no answer is planned for.
  const anchorFor = (category: Category) => anchorOf('round', target.id, `answer.${category}`);
  return (
    <div data-anchor={anchorFor('follow-up')}>
      <div data-anchor={anchorFor('other')}>
        <Lines title={t('answers.lines.said-title')} why={t('answers.lines.said-why')} lines={lines} />
      </div>
    </div>
  );
}
