import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import type { Round } from '#core/domain/round.ts';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { call } from '#renderer/journal/call.ts';
import { saveAs } from './paper.tsx';
import { useWords } from './use-words.ts';

/** Saves a calendar file of one round, or of every coming round. */
export function CalendarButton({
  companyId,
  round,
  ...look
}: { companyId?: string; round?: Pick<Round, 'id' | 'startsAt'> } & ButtonProps) {
  const { t, language } = useWords();
  const chosen = companyId !== undefined && round !== undefined ? { companyId, roundId: round.id } : null;
  const untimed = round !== undefined && round.startsAt === null;
  const save = async () => {
    await saveAll();
    await saveAs(() => call('calendar.save', { language, round: chosen }), t('calendar.saved'));
  };
  return (
    <Tooltip label={t('calendar.needs-time')} disabled={!untimed}>
      <Button
        size="compact-sm"
        variant="default"
        {...look}
        {...(untimed ? { 'data-disabled': true, 'aria-disabled': true } : {})}
        onClick={() => {
          if (!untimed) void save();
        }}
      >
        {t(chosen === null ? 'calendar.save-all' : 'calendar.save-one')}
      </Button>
    </Tooltip>
  );
}
