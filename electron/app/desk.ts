import type { App } from 'electron';
import type { Topic } from '#core/contract/contract.ts';
import type { Desk } from '#electron/ipc/handlers.ts';
import { broadcast } from './broadcast.ts';
import type { Clock } from './clock.ts';
import { type DataFolders, rememberJournalFolder } from './data-folder.ts';
import { systemDialogs } from './dialogs.ts';
import { logUnexpected } from './errors.ts';
import { pdfOf, print } from './page-on-paper.ts';
import { openVault } from './vault.ts';
import { languageOf } from './words.ts';

/** What the handlers work with: the journal, the clock, the dialogs, and a voice to every window. */
export function setUpDesk(
  app: App,
  folders: DataFolders,
  clock: Clock,
  onChanged: (topics: readonly Topic[]) => void,
): Desk {
  const vault = openVault({
    folder: folders.journal,
    expected: folders.journal !== folders.app,
    language: languageOf(app.getLocale()),
    log: logUnexpected,
    onMoved: (folder) => rememberJournalFolder(folders.app, folder),
  });
  app.on('will-quit', () => vault.close());
  return {
    get db() {
      return vault.db;
    },
    vault,
    dialogs: systemDialogs,
    paper: { pdfOf, print },
    version: app.getVersion(),
    now: clock.now,
    today: clock.today,
    changed: (...topics) => {
      broadcast('changed', { topics });
      onChanged(topics);
    },
    progress: (done, of) => broadcast('progress', { done, of }),
  };
}
