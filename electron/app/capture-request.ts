/*
 * The window asks for quick capture through a call; whoever can open windows listens here. Handlers stay free of
 * Electron this way.
 */
type Open = (roundId: string | null) => void;
let open: Open | undefined;

/** Names who opens the quick capture window. */
export function onCaptureAsked(listener: Open): void {
  open = listener;
}

/** Opens quick capture on a round; on the one the clock means when null. */
export function askForCapture(roundId: string | null): void {
  open?.(roundId);
}
