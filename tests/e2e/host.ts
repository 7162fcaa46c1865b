import type { Page } from '@playwright/test';
import type { MenuEntry } from '#tests/electron-stand-in/menu.ts';
import type { Recorded } from '#tests/electron-stand-in/record.ts';

/** How to start the app for one test. */
export interface StartOptions {
  dataDir: string;
  language: 'ja' | 'en';
  env: Record<string, string>;
  /** More command-line arguments. */
  args: string[];
}

/** A running app, on Electron or on the stand-in. */
export interface Host {
  readonly kind: 'electron' | 'stand-in';
  readonly page: Page;
  /** The pages of all windows, in the order they opened. */
  pages(): Page[];
  menu(): Promise<MenuEntry[]>;
  clickMenuItem(name: string): Promise<void>;
  answerNextDialog(
    method: 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog',
    answer: object,
  ): Promise<void>;
  recorded(): Promise<Recorded>;
  windows(): Promise<{ id: number; url: string; title: string; visible: boolean; focused: boolean }[]>;
  closeWindow(id: number): Promise<void>;
  /** Closes the first window as its user would, by the button in its corner. */
  closeByHand(): Promise<void>;
  pressGlobalShortcut(accelerator: string): Promise<void>;
  clickNotification(id: number): Promise<void>;
  emitPower(event: string): Promise<void>;
  setMachineTheme(theme: 'light' | 'dark'): Promise<void>;
  clipboardText(): Promise<string>;
  /** Starts the app once more on the same data; resolves with that process's exit code. */
  startAgain(): Promise<number | null>;
  /** Asks the app to quit and waits until its process is gone. */
  quit(): Promise<void>;
  /** SIGKILL: nothing gets a chance to save. */
  kill(): Promise<void>;
  /** Resolves with the exit code once the process has ended. */
  readonly ended: Promise<number | null>;
  /** What the main process has printed. */
  output(): string;
}
