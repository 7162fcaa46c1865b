import { originOf } from '#electron/app/addresses.ts';

/** The part of Electron's WebFrameMain that says who is calling. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Only the main frame of one of our own pages may call; a frame that is already gone may not. */
export function isTrustedSender(frame: SenderFrame | null, origins: ReadonlySet<string>): boolean {
  if (frame === null || frame.parent !== null) return false;
  const origin = originOf(frame.url);
  return origin !== null && origins.has(origin);
}
