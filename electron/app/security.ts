import { app, dialog, type Session, shell, type WebContents, type WebPreferences } from 'electron';
import { originOf } from './addresses.ts';
import { microphone } from './microphone.ts';
import type { Words } from './words.ts';

/*
 * The whole security baseline. Every other file may assume it; a test stands for each item.
 */

/** What a page of the window may load: only what came with the app. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "worker-src 'none'",
].join('; ');

/** How every window is isolated from the machine. Spell checking is off because it downloads dictionaries. */
export const isolated = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences;

/** Runs before the app is ready: sandboxes every page and guards each one from the moment it exists. */
export function guardPages(origins: ReadonlySet<string>, question: () => ExternalLinkQuestion): void {
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => guardPage(contents, origins, question));
}

/** Refuses permissions, downloads and every request that leaves the machine. */
export function guardSession(session: Session, origins: ReadonlySet<string>): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    const onlyAudio = 'mediaTypes' in details && details.mediaTypes?.join() === 'audio';
    const ours = origins.has(originOf(details.requestingUrl) ?? '');
    decide(permission === 'media' && onlyAudio && ours && microphone.isAsked());
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const ours = origins.has(originOf(origin) ?? '');
    return permission === 'media' && details.mediaType === 'audio' && ours && microphone.isAsked();
  });
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !mayLoad(details.url, origins) }));
}

/** Whether a request stays on this machine and with us. */
export function mayLoad(url: string, origins: ReadonlySet<string>): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'devtools:') return true;
  // Hot reloading speaks ws: to the dev server's own host.
  return origins.has(originOf(url.replace(/^ws/, 'http')) ?? '');
}

/** Only https, and without a user name or password that could disguise where it leads. */
export function isOpenableOutside(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '';
}

/** The words of the dialog that asks before a link leaves the app. */
export type ExternalLinkQuestion = Pick<Words, 'openLink' | 'open' | 'cancel'>;

function guardPage(
  contents: WebContents,
  origins: ReadonlySet<string>,
  question: () => ExternalLinkQuestion,
): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!origins.has(originOf(event.url) ?? '')) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isOpenableOutside(url)) void openOutside(url, question());
    return { action: 'deny' };
  });
}

async function openOutside(url: string, question: ExternalLinkQuestion): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: question.openLink,
    detail: url,
    buttons: [question.open, question.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(url);
}
