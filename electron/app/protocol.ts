import { readFile } from 'node:fs/promises';
import { type Protocol, protocol as privileged, type Session } from 'electron';
import { APP_ORIGIN, APP_SCHEME, originOf } from './addresses.ts';
import { contentSecurityPolicy } from './security.ts';
import { fileFor, mimeType } from './static-files.ts';

/** Must run before the app is ready: a scheme's privileges are fixed when Chromium starts. */
export function registerAppScheme(): void {
  privileged.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window from `folder`, and nothing else, at app://journal/. */
export function serveWindow(session: Session, folder: string): void {
  const protocol: Protocol = session.protocol;
  protocol.handle(APP_SCHEME, (request) => respond(folder, request.method, request.url));
}

/** The answer to one request for a file of the window. */
export async function respond(folder: string, method: string, url: string): Promise<Response> {
  const file = method === 'GET' && originOf(url) === APP_ORIGIN ? fileFor(folder, url) : null;
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) return new Response('Not found', { status: 404, headers: HEADERS });
  return new Response(body, { headers: { ...HEADERS, 'Content-Type': mimeType(file) } });
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentSecurityPolicy,
  'Content-Type': 'text/plain; charset=utf-8',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
