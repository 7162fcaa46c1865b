/** The scheme and host every page of the app is served from. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://journal`;
export const START_PAGE = `${APP_ORIGIN}/index.html`;

/** The origin of a URL, also for schemes whose `URL.origin` is "null" in Node; null when it is not a URL. */
export function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.host === '' ? null : `${parsed.protocol}//${parsed.host}`;
}

/** The dev server's address while developing; never honoured in a packaged app. */
export function devServerAddress(environment: NodeJS.ProcessEnv, isPackaged: boolean): string | null {
  const address = environment.ELECTRON_RENDERER_URL;
  return isPackaged || !address ? null : address;
}

/** The origins whose pages are ours. */
export function trustedOrigins(devServer: string | null): ReadonlySet<string> {
  const devOrigin = devServer === null ? null : originOf(devServer);
  return new Set(devOrigin === null ? [APP_ORIGIN] : [APP_ORIGIN, devOrigin]);
}
