import { onlyApp } from './app.ts';
import { type Browser, debuggingAddress } from './browser.ts';
import { clipboard } from './clipboard.ts';
import { answerNextDialog } from './dialog.ts';
import { pressGlobalShortcut } from './global-shortcut.ts';
import { clickMenuItem, type MenuEntry, menuEntries } from './menu.ts';
import { onlyNativeTheme } from './native-theme.ts';
import { clickNotification } from './notification.ts';
import { onlyPowerMonitor } from './power-monitor.ts';
import { type Recorded, recorded } from './record.ts';
import { windows } from './windows.ts';

/** What a test may ask of a running stand-in. */
export interface Control {
  debuggingAddress(): string;
  recorded(): Recorded;
  menu(): MenuEntry[];
  clickMenuItem(name: string): void;
  answerNextDialog(method: string, answer: object): void;
  clickNotification(id: number): void;
  pressGlobalShortcut(accelerator: string): void;
  emitPower(event: string): void;
  setMachineTheme(theme: 'light' | 'dark'): void;
  clipboardText(): Promise<string>;
  windows(): { id: number; url: string; title: string; visible: boolean; focused: boolean }[];
  closeWindow(id: number): void;
  quit(): void;
}

export interface ControlRequest {
  id: number;
  method: keyof Control;
  args: unknown[];
}
export type ControlReply = { id: number; value?: unknown; error?: string } | { ready: true };

/** Listens for commands on the channel to the process that started this one, for as long as it is there. */
export function serveTests(browser: Browser): void {
  const control: Control = {
    debuggingAddress: () => debuggingAddress(browser.profile),
    recorded: () => recorded,
    menu: menuEntries,
    clickMenuItem,
    answerNextDialog,
    clickNotification,
    pressGlobalShortcut,
    emitPower: (event) => void onlyPowerMonitor.emit(event),
    setMachineTheme: (theme) => onlyNativeTheme.setMachineTheme(theme),
    clipboardText: () => clipboard.readText(),
    windows: () =>
      windows.all().map((window) => ({
        id: window.id,
        url: window.contents.getURL(),
        title: window.getTitle(),
        visible: window.isVisible(),
        focused: window.isFocused(),
      })),
    closeWindow: (id) =>
      windows
        .all()
        .find((window) => window.id === id)
        ?.close(),
    quit: () => onlyApp.quit(),
  };
  process.on('message', async (message) => {
    const request = message as ControlRequest;
    const method = control[request.method] as (...args: unknown[]) => unknown;
    try {
      reply({ id: request.id, value: await method(...request.args) });
    } catch (error) {
      reply({ id: request.id, error: error instanceof Error ? error.message : String(error) });
    }
  });
  reply({ ready: true });
}

function reply(message: ControlReply): void {
  if (process.connected) process.send?.(message);
}
