import { EventEmitter } from 'node:events';
import type { NativeTheme } from 'electron';
import { only } from './missing.ts';
import { windows } from './windows.ts';

/** The theme of the machine is light until a test says otherwise. */
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
    windows.colorScheme = this.shouldUseDarkColors ? 'dark' : 'light';
    for (const page of windows.pages.keys()) {
      void page.emulateMedia({ colorScheme: windows.colorScheme }).catch(() => undefined);
    }
    this.emit('updated');
  }
}

/** For the stand-in itself; apps get {@link nativeTheme}. */
export const onlyNativeTheme = new StandInNativeTheme();
export const nativeTheme = only('nativeTheme', onlyNativeTheme);
