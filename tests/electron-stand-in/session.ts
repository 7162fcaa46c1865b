import { EventEmitter } from 'node:events';
import type { Session, WebRequest } from 'electron';
import { asElectron, only } from './missing.ts';
import { protocol } from './protocol.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type BeforeRequest = NonNullable<Parameters<WebRequest['onBeforeRequest']>[0]>;
export type RequestDetails = Parameters<BeforeRequest>[0];

type SessionPart = Pick<
  Session,
  | 'protocol'
  | 'webRequest'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
>;

/** The one session: every window of the app shares it. */
class StandInSession extends EventEmitter implements SessionPart {
  permissionRequest: RequestHandler | null = null;
  permissionCheck: CheckHandler | null = null;
  beforeRequest: BeforeRequest | null = null;

  protocol = asElectron<Electron.Protocol>(protocol);

  webRequest = asElectron<WebRequest>(
    only<Pick<WebRequest, 'onBeforeRequest'>>('webRequest', {
      onBeforeRequest: (...args: unknown[]) => {
        const [listener] = args;
        if (args.length > 1) throw new Error('The stand-in has no filters for webRequest.onBeforeRequest');
        this.beforeRequest = isBeforeRequest(listener) ? listener : null;
      },
    }),
  );

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.permissionCheck = handler;
  }

  // Chromium is started without devices and spell checking, so there is nothing to ask or switch off.
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
}

function isBeforeRequest(value: unknown): value is BeforeRequest {
  return typeof value === 'function';
}

/** For the stand-in itself; apps get {@link session}. */
export const onlySession = new StandInSession();

export const session = only('session', { defaultSession: only('session.defaultSession', onlySession) });

/** Asks the app's webRequest listener; true when the request may go on. */
export function allowsRequest(details: Partial<RequestDetails>): Promise<boolean> {
  const listener = onlySession.beforeRequest;
  if (listener === null) return Promise.resolve(true);
  return new Promise((resolve) => {
    listener(asElectron<RequestDetails>(details), (response) => resolve(response.cancel !== true));
  });
}
