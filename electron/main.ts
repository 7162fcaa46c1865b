import { join } from 'node:path';
import { app, session } from 'electron';
import { devServerAddress, START_PAGE, trustedOrigins } from './app/addresses.ts';
import { broadcast } from './app/broadcast.ts';
import { askForCapture } from './app/capture-request.ts';
import { offerCapture } from './app/capture-window.ts';
import { chooseClock } from './app/clock.ts';
import { settleDataFolders } from './app/data-folder.ts';
import { setUpDesk } from './app/desk.ts';
import { catchUnexpectedErrors, logUnexpected } from './app/errors.ts';
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
import type { Desk } from './ipc/handlers.ts';
import { createRouter } from './ipc/router.ts';

const folders = settleDataFolders(app);
const devServer = devServerAddress(process.env, app.isPackaged);
const origins = trustedOrigins(devServer);
const place = {
  page: devServer ?? START_PAGE,
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  dataFolder: folders.app,
  words: () => words,
};
// The machine's language until the settings can be read.
let words = wordsIn(languageOf(app.getLocale()));

startLogging(folders.app);
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
  const desk = setUpDesk(app, folders, chooseClock(process.env), (topics) => {
    if (topics.includes('settings')) dress(desk);
  });
  const router = createRouter(handlers, () => desk, logUnexpected);
  answerCalls(origins, router);
  offerCapture(place);
  dress(desk);
  showWindow();
  startReminders(desk, openCompany);
}

function dress({ vault }: Desk): void {
  if (vault.failure() === null) words = followSettings(vault.db);
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
