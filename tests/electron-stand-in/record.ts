/** What happened outside the windows, kept for tests to look at. */
export interface Recorded {
  openedOutside: string[];
  notifications: { id: number; title: string; body: string }[];
  blockedRequests: { url: string; by: 'webRequest' | 'no-network' }[];
  dialogs: { method: string; options: unknown; answer: unknown }[];
  /** Titles of the pages handed to the print dialog. */
  printed: string[];
  permissions: { permission: string; granted: boolean }[];
  deniedWindows: string[];
  preventedNavigations: string[];
}

export const recorded: Recorded = {
  openedOutside: [],
  notifications: [],
  blockedRequests: [],
  dialogs: [],
  printed: [],
  permissions: [],
  deniedWindows: [],
  preventedNavigations: [],
};
