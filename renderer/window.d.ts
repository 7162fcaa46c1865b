import type { JournalBridge } from '#core/contract/contract.ts';

declare global {
  interface Window {
    /** The only door to the main process; put there by the preload. */
    readonly journal: JournalBridge;
  }
}
