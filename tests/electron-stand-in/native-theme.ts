import { EventEmitter } from 'node:events';
import type { NativeTheme } from 'electron';
import { headless } from './environment.ts';
import { only } from './missing.ts';
import { windows } from './windows.ts';

/** Follows the machine: its real theme in a window on the screen, what a test says (at first light) without one. */
class StandInNativeTheme
  extends EventEmitter
  implements Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  private source: NativeTheme['themeSource'] = 'system';
  private machine: 'light' | 'dark' = 'light';

  get themeSource(): NativeTheme['themeSource'] {
    return this.source;
  }

  set themeSource(source: NativeTheme['themeSource']) {
    this.source = source;
    this.apply();
  }

  get shouldUseDarkColors(): boolean {
    return (this.source === 'system' ? this.machine : this.source) === 'dark';
  }

  setMachineTheme(theme: 'light' | 'dark'): void {
    this.machine = theme;
    this.apply();
  }

  private apply(): void {
    const followMachine = this.source === 'system' && !headless;
    const theme = this.shouldUseDarkColors ? 'dark' : 'light';
    windows.colorScheme = followMachine ? null : theme;
    for (const page of windows.pages.keys()) {
      void page.emulateMedia({ colorScheme: windows.colorScheme }).catch(() => undefined);
    }
    this.emit('updated');
  }
}

/** For the stand-in itself; apps get {@link nativeTheme}. */
export const onlyNativeTheme = new StandInNativeTheme();
export const nativeTheme = only('nativeTheme', onlyNativeTheme);
