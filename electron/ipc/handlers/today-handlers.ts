import type { todayCalls } from '#core/contract/today-calls.ts';
import { agendaOf } from '#core/today/agenda.ts';
import { loadJournal } from '#db/load.ts';
import { readPreferences } from '#db/preferences.ts';
import type { Handlers } from '../handlers.ts';

/** The day's agenda. */
export const todayHandlers: Handlers<keyof typeof todayCalls> = {
  'today.get': ({ db, now }) => agendaOf(loadJournal(db), now(), new Set(readPreferences(db).rulesOff)),
};
