import { Button, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerFor, levelsOf } from '#core/domain/answer.ts';
import { isCore, type PreparedCategory, preparedCategories } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { USUAL_SPEED } from '#core/text/measure.ts';
import { paceOf, paceTargets } from '#core/text/pace.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { settingsQuery } from '#renderer/journal/queries.ts';
import classes from './answers.module.css';
import { DocumentLines, ExchangeLines } from './open-lines.tsx';
import { answersOf } from './use-plan.ts';

/** The twelve categories and how far each one is. */
export function Overview(props: {
  company: Company;
  target: Round;
  onOpen: (category: PreparedCategory) => void;
}) {
  const { t, language } = useWords();
  const { company, target, onOpen } = props;
  const { data: settings = USUAL_SPEED } = useQuery(settingsQuery);
  const answers = answersOf(company, target);
  const none = <span className={classes.none}>{t('answers.none')}</span>;
  return (
    <>
      <Table className={classes.overview} highlightOnHover verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('answers.column.category')}</Table.Th>
            <Table.Th>{t('answers.column.text')}</Table.Th>
            <Table.Th>{t('answers.column.keywords')}</Table.Th>
            <Table.Th>{t('answers.column.depth')}</Table.Th>
            <Table.Th>{t('answers.column.episodes')}</Table.Th>
            <Table.Th>{t('answers.column.practice')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preparedCategories.map((category) => {
            const answer = answerFor(answers, category);
            const pace = paceOf(answer?.text ?? '', settings, paceTargets.answer, language);
            const levels = answer === undefined ? 0 : levelsOf(answer);
            const counts = [
              [answer?.keywords.length ?? 0, 'answers.count.keywords'],
              [levels, 'answers.count.levels'],
              [answer?.episodeIds.length ?? 0, 'answers.count.episodes'],
              [answer?.practice.length ?? 0, 'answers.count.practice'],
            ] as const;
            return (
              <Table.Tr key={category} data-category={category} onClick={() => onOpen(category)}>
                <Table.Th scope="row">
                  <Button size="compact-md" variant="subtle" ml={-8} onClick={() => onOpen(category)}>
                    {t(`category.${category}`)}
                  </Button>
                  {isCore(category) ? (
                    <Text span size="xs" c="var(--quiet)" fw={400} ml={4}>
                      {t('answers.core-short')}
                    </Text>
                  ) : null}
                </Table.Th>
                <Table.Td className={classes.excerpt}>
                  {pace.length === 0 ? (
                    (answer?.headline ?? '').trim() === '' ? (
                      none
                    ) : (
                      answer?.headline
                    )
                  ) : (
                    <>
                      <span className={classes.clip}>{answer?.text}</span>
                      <Text size="xs" c="var(--quiet)">
                        {t(`answers.pace.${pace.unit}`, { length: pace.length, seconds: pace.seconds })}
                      </Text>
                    </>
                  )}
                </Table.Td>
                {counts.map(([count, key]) => (
                  <Table.Td key={key} className={classes.number}>
                    {count === 0 ? (
                      <span className={classes.none}>{t('answers.zero')}</span>
                    ) : (
                      t(key, { count })
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <ExchangeLines company={company} target={target} />
      <DocumentLines company={company} target={target} />
    </>
  );
}
