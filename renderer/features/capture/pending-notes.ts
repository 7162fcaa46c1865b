/*
 * Notes that were pasted and not saved as questions yet. They wait in this window's own storage, so that closing it
 * loses nothing; saving them or giving them up empties it.
 */
const keyOf = (roundId: string) => `capture.notes/${roundId}`;

/** The notes waiting for a round; undefined when none are. */
export function pendingNotes(roundId: string): string | undefined {
  return localStorage.getItem(keyOf(roundId)) ?? undefined;
}

/** Lets notes wait for a round; undefined ends the wait. */
export function keepNotes(roundId: string, notes: string | undefined): void {
  if (notes === undefined || notes.trim() === '') localStorage.removeItem(keyOf(roundId));
  else localStorage.setItem(keyOf(roundId), notes);
}
