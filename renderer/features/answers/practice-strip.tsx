import { Button, Group, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import type { Answer } from '#core/domain/answer.ts';
import type { Category } from '#core/domain/category.ts';
import { runsOf } from '#core/practice/practice-order.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';

/** How often this answer was said aloud, and the way to say it again. */
export const PracticeStrip = memo(function PracticeStrip(props: {
  companyId: string;
  roundId: string;
  answerId: string;
  category: Category;
  practice: Answer['practice'];
}) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { companyId, roundId, answerId, category, practice } = props;
  const [last] = runsOf({ practice });
  return (
    <section className={classes.strip} data-anchor={anchorOf('answer', answerId, 'practice')}>
      <Title order={3} size="h5">
        {t('answers.column.practice')}
      </Title>
      <Group gap="md">
        <Text size="sm" c="var(--quiet)">
          {last === undefined
            ? t('practice.strip-none')
            : t('practice.strip', { count: practice.length, seconds: Math.round(last.seconds) })}
        </Text>
        <Button
          size="compact-md"
          variant="light"
          onClick={() =>
            void navigate({
              to: '/companies/$companyId/rounds/$roundId/practice',
              params: { companyId, roundId },
              search: { category },
            })
          }
        >
          {t('practice.open')}
        </Button>
      </Group>
    </section>
  );
});
