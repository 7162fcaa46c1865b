import { join } from 'node:path';
import { type App, BrowserWindow } from 'electron';
import type { Language } from '#core/domain/settings.ts';
import { hasSettings, updateSettings } from '#db/app-state.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import type { Desk } from '#electron/ipc/handlers.ts';
import type { Clock } from './clock.ts';
import { sendEvent } from './events.ts';

/** The database's file in the data folder. */
const fileName = 'journal.sqlite';

/** Opens the journal of a data folder for the handlers; it is closed when the app quits. Throws AppError. */
export function openDesk(app: App, dataFolder: string, clock: Clock, language: Language): Desk {
  const db = openJournal(join(dataFolder, fileName));
  if (!hasSettings(db)) updateSettings(db, { language });
  app.on('will-quit', () => closeJournal(db));
  return {
    db,
    ...clock,
    changed: (...topics) => {
      for (const window of BrowserWindow.getAllWindows()) sendEvent(window, 'changed', { topics });
    },
  };
}
