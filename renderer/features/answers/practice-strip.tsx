import { Button, Group, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { runsOf } from '#core/practice/practice-order.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';
import type { Plan } from './use-plan.ts';

/** How often this answer was said aloud, and the way to say it again. */
export function PracticeStrip({ company, target, plan }: { company: Company; target: Round; plan: Plan }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [last] = runsOf(plan.now);
  return (
    <section className={classes.strip} data-anchor={anchorOf('answer', plan.now.id, 'practice')}>
      <Title order={3} size="h5">
        {t('answers.column.practice')}
      </Title>
      <Group gap="md">
        <Text size="sm" c="var(--quiet)">
          {last === undefined
            ? t('practice.strip-none')
            : t('practice.strip', { count: plan.now.practice.length, seconds: Math.round(last.seconds) })}
        </Text>
        <Button
          size="compact-md"
          variant="light"
          onClick={() =>
            void navigate({
              to: '/companies/$companyId/rounds/$roundId/practice',
              params: { companyId: company.id, roundId: target.id },
              search: { category: plan.now.category },
            })
          }
        >
          {t('practice.open')}
        </Button>
      </Group>
    </section>
  );
}
