/*
 * Chromium alone cannot be taught a custom scheme, so pages of `app://journal` live at a reserved https origin
 * that never reaches the network. The main process only ever sees the app's own addresses.
 */
const STAND_IN_SUFFIX = 'stand-in.invalid';

/** app://journal/x → https://journal.app.stand-in.invalid/x for a registered scheme; others unchanged. */
export function toBrowser(url: string, schemes: Iterable<string>): string {
  for (const scheme of schemes) {
    const prefix = `${scheme}://`;
    if (!url.startsWith(prefix)) continue;
    const rest = url.slice(prefix.length);
    const end = rest.search(/[/?#]|$/);
    return `https://${rest.slice(0, end)}.${scheme}.${STAND_IN_SUFFIX}${rest.slice(end)}`;
  }
  return url;
}

/** The reverse of {@link toBrowser}. */
export function toApp(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (!parsed.host.endsWith(`.${STAND_IN_SUFFIX}`)) return url;
  const parts = parsed.host.slice(0, -STAND_IN_SUFFIX.length - 1).split('.');
  const scheme = parts.pop() ?? '';
  return `${scheme}://${parts.join('.')}${url.slice(url.indexOf(parsed.host) + parsed.host.length)}`;
}
