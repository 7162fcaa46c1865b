import { Notification, powerMonitor } from 'electron';
import { checkCompany } from '#core/gaps/check.ts';
import { countdownWords, dateWords, roundName } from '#core/i18n/round-words.ts';
import { translator } from '#core/i18n/translate.ts';
import { planReminders, reminderStateSchema } from '#core/reminders/plan.ts';
import { readSettings, readState, writeState } from '#db/app-state.ts';
import { loadDossier } from '#db/dossier.ts';
import { listDismissals } from '#db/load.ts';
import { readPreferences } from '#db/preferences.ts';
import { listScheduledRounds, type ScheduledRound } from '#db/scheduled-rounds.ts';
import type { Desk } from '#electron/ipc/handlers.ts';
import { logUnexpected } from './errors.ts';

const key = 'reminders';
const everyMs = 30_000;

function show(desk: Desk, round: ScheduledRound, open: (companyId: string) => void): void {
  const { language } = readSettings(desk.db);
  const t = translator(language);
  const off = new Set(readPreferences(desk.db).rulesOff);
  const check = checkCompany(
    loadDossier(desk.db, round.companyId),
    desk.today(),
    listDismissals(desk.db),
    off,
  );
  const blockers = check.round?.id === round.id ? (check.readiness?.counts.blocker ?? 0) : 0;
  const notification = new Notification({
    title: t('reminder.title', { company: round.companyName, round: roundName(round, language) }),
    body: [
      `${countdownWords(round.startsAt, language, desk.today())} · ${dateWords(round.startsAt, language, desk.today())}`,
      blockers > 0 ? t('reminder.blockers', { count: blockers }) : t('reminder.clear'),
    ].join('\n'),
  });
  notification.on('click', () => open(round.companyId));
  notification.show();
}

/** One look at the clock: shows the reminders that are due and remembers them. */
export function remind(desk: Desk, open: (companyId: string) => void): void {
  const rounds = listScheduledRounds(desk.db);
  const plan = planReminders(rounds, desk.now(), readState(desk.db, key, reminderStateSchema));
  // Remembered before it is shown: after a crash a reminder is rather missing than repeated for ever.
  writeState(desk.db, key, plan.state);
  if (!readPreferences(desk.db).reminders || !Notification.isSupported()) return;
  for (const { roundId } of plan.due) {
    const round = rounds.find(({ id }) => id === roundId);
    if (round !== undefined) show(desk, round, open);
  }
}

/** Reminds of coming rounds while the app runs, at its start and after sleep. `open` shows a company. */
export function startReminders(desk: Desk, open: (companyId: string) => void): void {
  const look = () => {
    if (desk.vault.failure() !== null) return;
    try {
      remind(desk, open);
    } catch (error) {
      logUnexpected(error);
    }
  };
  look();
  setInterval(look, everyMs).unref();
  powerMonitor.on('resume', look);
}
