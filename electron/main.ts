import { join } from 'node:path';
import { app, session } from 'electron';
import type { JournalDb } from '#db/journal-db.ts';
import { devServerAddress, START_PAGE, trustedOrigins } from './app/addresses.ts';
import { askForCapture, onCaptureAsked } from './app/capture-request.ts';
import { listenForCaptureKey, openCaptureWindow } from './app/capture-window.ts';
import { chooseClock } from './app/clock.ts';
import { settleDataFolder } from './app/data-folder.ts';
import { catchUnexpectedErrors, logUnexpected } from './app/errors.ts';
import { broadcast } from './app/events.ts';
import { openDesk } from './app/journal.ts';
import { startLogging } from './app/log.ts';
import { showMenu } from './app/menu.ts';
import { followSettings } from './app/native-look.ts';
import { registerAppScheme, serveWindow } from './app/protocol.ts';
import { quitWhenWindowsAreSaved } from './app/quit.ts';
import { startReminders } from './app/reminders.ts';
import { guardPages, guardSession } from './app/security.ts';
import { becomeOnlyInstance } from './app/single-instance.ts';
import { showMainWindow } from './app/window.ts';
import { languageOf, wordsIn } from './app/words.ts';
import { answerCalls } from './ipc/channel.ts';
import { handlers } from './ipc/handlers/all.ts';
import { createRouter } from './ipc/router.ts';

const dataFolder = settleDataFolder(app);
const devServer = devServerAddress(process.env, app.isPackaged);
const origins = trustedOrigins(devServer);
const place = {
  page: devServer ?? START_PAGE,
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  dataFolder,
};
// The machine's language until the settings can be read.
let words = wordsIn(languageOf(app.getLocale()));

startLogging(dataFolder);
catchUnexpectedErrors(() => words);
registerAppScheme();
guardPages(origins, () => words);

if (becomeOnlyInstance(app, showWindow)) {
  quitWhenWindowsAreSaved(app, process.platform);
  app.on('activate', showWindow);
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  guardSession(session.defaultSession, origins);
  serveWindow(session.defaultSession, join(import.meta.dirname, '../renderer'));
  const desk = openDesk(app, dataFolder, chooseClock(process.env), languageOf(app.getLocale()), (topics) => {
    if (topics.includes('settings')) dress(desk.db);
  });
  const router = createRouter(handlers, () => desk, logUnexpected);
  answerCalls(origins, router);
  const capture = (roundId: string | null) => openCaptureWindow(place, roundId);
  onCaptureAsked(capture);
  listenForCaptureKey(() => capture(null));
  dress(desk.db);
  showWindow();
  startReminders(desk, openCompany);
}

function dress(db: JournalDb): void {
  words = followSettings(db);
  showMenu(words, (command) =>
    command === 'capture' ? askForCapture(null) : broadcast('command', { command }),
  );
}

function openCompany(companyId: string): void {
  showWindow();
  broadcast('open', { companyId });
}

function showWindow(): void {
  if (app.isReady()) showMainWindow(place);
}
