import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Round } from '#core/domain/round.ts';
import { CalendarButton } from './calendar-button.tsx';
import { useWords } from './use-words.ts';

/** What helps towards a coming round: practice aloud, the page for the morning, the calendar. */
export function RoundTools({
  companyId,
  round,
}: {
  companyId: string;
  round: Pick<Round, 'id' | 'kind' | 'startsAt'>;
}) {
  const { t } = useWords();
  const navigate = useNavigate();
  const params = { companyId, roundId: round.id };
  return (
    <Group gap="xs">
      {round.kind === 'interview' ? (
        <>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              void navigate({ to: '/companies/$companyId/rounds/$roundId/practice', params, search: {} })
            }
          >
            {t('practice.open')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void navigate({ to: '/companies/$companyId/rounds/$roundId/brief', params })}
          >
            {t('brief.open')}
          </Button>
        </>
      ) : null}
      <CalendarButton companyId={companyId} round={round} />
    </Group>
  );
}
