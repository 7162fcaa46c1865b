import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { devServerAddress, START_PAGE, trustedOrigins } from './app/addresses.ts';
import { onCaptureAsked } from './app/capture-request.ts';
import { listenForCaptureKey, openCaptureWindow } from './app/capture-window.ts';
import { chooseClock } from './app/clock.ts';
import { settleDataFolder } from './app/data-folder.ts';
import { catchUnexpectedErrors, logUnexpected } from './app/errors.ts';
import { sendEvent } from './app/events.ts';
import { openDesk } from './app/journal.ts';
import { startLogging } from './app/log.ts';
import { showMenu } from './app/menu.ts';
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
const words = () => wordsIn(languageOf(app.getLocale()));

startLogging(dataFolder);
catchUnexpectedErrors(words);
registerAppScheme();
guardPages(origins, words);

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
  const desk = openDesk(app, dataFolder, chooseClock(process.env), languageOf(app.getLocale()));
  answerCalls(
    origins,
    createRouter(handlers, () => desk, logUnexpected),
  );
  const capture = (roundId: string | null) => openCaptureWindow(place, roundId);
  onCaptureAsked(capture);
  listenForCaptureKey(() => capture(null));
  showMenu(words(), (command) => {
    if (command === 'capture') return capture(null);
    for (const window of BrowserWindow.getAllWindows()) sendEvent(window, 'command', { command });
  });
  showWindow();
  startReminders(desk, openCompany);
}

function openCompany(companyId: string): void {
  showWindow();
  for (const window of BrowserWindow.getAllWindows()) sendEvent(window, 'open', { companyId });
}

function showWindow(): void {
  if (app.isReady()) showMainWindow(place);
}
