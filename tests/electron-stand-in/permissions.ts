import type { BrowserContext, Page } from 'playwright';
import { toApp } from './address.ts';
import type { BrowserWindow } from './browser-window.ts';
import { asElectron } from './missing.ts';
import { recorded } from './record.ts';
import { onlySession } from './session.ts';

type Ask = (permission: string, mediaTypes: string[]) => Promise<boolean>;
const ASK = 'standInAskPermission';

/** Chromium's names for what Electron calls by another name. */
const CHROMIUM_NAMES: Readonly<Record<string, string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  audio: ['microphone'],
  video: ['camera'],
};

/** Puts the app's permission handlers before Chromium's own; what they do not grant, Chromium refuses. */
export async function letPagesAsk(
  context: BrowserContext,
  windowOf: (page: Page) => BrowserWindow | undefined,
): Promise<void> {
  await context.grantPermissions([]);
  await context.exposeBinding(ASK, async ({ page, frame }, permission: string, mediaTypes: string[]) => {
    const window = windowOf(page);
    const granted =
      window !== undefined && (await decide(window, permission, mediaTypes, toApp(frame.url())));
    recorded.permissions.push({ permission, granted });
    if (granted) {
      const names = (mediaTypes.length > 0 ? mediaTypes : [permission]).flatMap(
        (name) => CHROMIUM_NAMES[name] ?? [],
      );
      await context.grantPermissions(names);
    } else {
      await context.clearPermissions();
      await context.grantPermissions([]);
    }
    return granted;
  });
  await context.addInitScript(askFirst, ASK);
}

function decide(
  window: BrowserWindow,
  permission: string,
  mediaTypes: string[],
  url: string,
): Promise<boolean> {
  const { permissionRequest } = onlySession;
  // Electron grants everything to an app that never said otherwise.
  if (permissionRequest === null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const details = {
      requestingUrl: url,
      isMainFrame: true,
      ...(mediaTypes.length > 0 ? { mediaTypes } : {}),
    };
    const name = permission as Parameters<typeof permissionRequest>[1];
    permissionRequest(
      window.webContents,
      name,
      resolve,
      asElectron<Electron.MediaAccessPermissionRequest>(
        details as Partial<Electron.MediaAccessPermissionRequest>,
      ),
    );
  });
}

/** Runs in the page: asks before the browser's own question is reached. */
function askFirst(askName: string): void {
  const ask: Ask = Reflect.get(globalThis, askName);
  Reflect.deleteProperty(globalThis, askName);
  const refused = () => new DOMException('Permission denied', 'NotAllowedError');

  const media = globalThis.MediaDevices?.prototype;
  const record = media?.getUserMedia;
  if (media && record) {
    media.getUserMedia = async function (this: MediaDevices, constraints = {}) {
      const types = [constraints.audio ? 'audio' : '', constraints.video ? 'video' : ''].filter(Boolean);
      if (!(await ask('media', types))) throw refused();
      return record.call(this, constraints);
    };
  }
  const notification = globalThis.Notification;
  const request = notification?.requestPermission.bind(notification);
  if (request) {
    notification.requestPermission = async () => ((await ask('notifications', [])) ? request() : 'denied');
  }
  const geolocation = globalThis.Geolocation?.prototype;
  const locate = geolocation?.getCurrentPosition;
  if (geolocation && locate) {
    geolocation.getCurrentPosition = function (this: Geolocation, found, failed, options) {
      // Refused natively too: the question is only there so that the app's handler is heard.
      void ask('geolocation', []).then(() => locate.call(this, found, failed, options));
    };
  }
}
