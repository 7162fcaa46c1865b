import { join } from 'node:path';
import type { App } from 'electron';
import type { Topic } from '#core/contract/contract.ts';
import type { Language } from '#core/domain/settings.ts';
import { hasSettings, updateSettings } from '#db/app-state.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import type { Desk } from '#electron/ipc/handlers.ts';
import type { Clock } from './clock.ts';
import { broadcast } from './events.ts';

/** The database's file in the data folder. */
const fileName = 'journal.sqlite';

/** Opens the journal of a data folder for the handlers; it is closed when the app quits. Throws AppError. */
export function openDesk(
  app: App,
  dataFolder: string,
  clock: Clock,
  language: Language,
  onChanged: (topics: readonly Topic[]) => void,
): Desk {
  const db = openJournal(join(dataFolder, fileName));
  if (!hasSettings(db)) updateSettings(db, { language });
  app.on('will-quit', () => closeJournal(db));
  return {
    db,
    ...clock,
    changed: (...topics) => {
      broadcast('changed', { topics });
      onChanged(topics);
    },
  };
}
