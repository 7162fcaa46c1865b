import { Badge, Group } from '@mantine/core';
import type { CompanyGaps } from '#core/contract/gap-calls.ts';
import { severities } from '#core/gaps/rule.ts';
import { severityColors } from '#renderer/components/severity.ts';
import { useWords } from '#renderer/components/use-words.ts';

/** How the preparation for a company's next interview stands: ready, or its gravest gaps counted. */
export function ReadinessChip({ gaps }: { gaps: CompanyGaps | undefined }) {
  const { t } = useWords();
  const readiness = gaps?.readiness ?? null;
  if (readiness === null) return <span />;
  if (readiness.ready)
    return (
      <Badge color="teal" variant="light" tt="none" style={{ justifySelf: 'start' }}>
        {t('readiness.ready')}
      </Badge>
    );
  const counted = severities.filter((severity) => readiness.counts[severity] > 0).slice(0, 2);
  return (
    <Group gap={6} wrap="nowrap">
      {counted.map((severity) => (
        <Badge key={severity} color={severityColors[severity]} variant="light" tt="none">
          {t(`severity.${severity}`)} {readiness.counts[severity]}
        </Badge>
      ))}
    </Group>
  );
}
