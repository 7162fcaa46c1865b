import type { MenuItemConstructorOptions } from 'electron';
import { pressedAs } from './accelerators.ts';
import { onlyApp } from './app.ts';
import { asElectron, onlyInstances } from './missing.ts';
import { windows } from './windows.ts';

/** An item as tests see it. */
export interface MenuEntry {
  id: string | undefined;
  label: string;
  role: string | undefined;
  accelerator: string | undefined;
  enabled: boolean;
  items: MenuEntry[];
}

let current: Menu | null = null;

/** The menu bar: not drawn, but its shortcuts work and tests can click it. */
export class Menu {
  readonly template: MenuItemConstructorOptions[];

  constructor(template: MenuItemConstructorOptions[] = []) {
    this.template = template;
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    current = menu;
    for (const window of windows.all()) listen(window.contents);
  }

  static getApplicationMenu(): Menu | null {
    return current;
  }
}

onlyInstances('Menu', Menu);

/** Makes a page report the shortcuts of the menu. */
export function listen(contents: { preload: { listenFor(keys: string[]): void } }): void {
  const items = current ? flat(current.template) : [];
  contents.preload.listenFor(
    items.filter(isOurs).map((item) => pressedAs(String(item.accelerator), process.platform)),
  );
}

export function pressShortcut(pressed: string): void {
  const items = current ? flat(current.template) : [];
  const item = items.find(
    (candidate) =>
      isOurs(candidate) && pressedAs(String(candidate.accelerator), process.platform) === pressed,
  );
  if (item) click(item);
}

export function menuEntries(): MenuEntry[] {
  return current ? current.template.filter((item) => item.type !== 'separator').map(entry) : [];
}

/** Clicks the item with this id, role or label. */
export function clickMenuItem(name: string): void {
  const items = current ? flat(current.template) : [];
  const item = items.find(({ id, role, label }) => [id, role, label].includes(name));
  if (item === undefined) throw new Error(`The menu has no item ${name}.`);
  click(item);
}

// Chromium itself handles the shortcuts of editing and zooming.
function isOurs(item: MenuItemConstructorOptions): boolean {
  return item.accelerator !== undefined && (item.click !== undefined || item.role === 'quit');
}

function click(item: MenuItemConstructorOptions): void {
  const window = windows.focused ?? windows.all()[0];
  switch (item.role) {
    case undefined:
      item.click?.(asElectron<Electron.MenuItem>({}), undefined, asElectron<Electron.KeyboardEvent>({}));
      return;
    case 'quit':
      onlyApp.quit();
      return;
    case 'close':
      window?.close();
      return;
    case 'minimize':
      window?.minimize();
      return;
    case 'reload':
      window?.contents.reload();
      return;
    default:
      throw new Error(`The stand-in has no menu role ${item.role}`);
  }
}

function flat(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function entry(item: MenuItemConstructorOptions): MenuEntry {
  const items = Array.isArray(item.submenu) ? item.submenu : [];
  return {
    id: item.id,
    label: item.label ?? '',
    role: item.role,
    accelerator: item.accelerator === undefined ? undefined : String(item.accelerator),
    enabled: item.enabled ?? true,
    items: items.filter((inner) => inner.type !== 'separator').map(entry),
  };
}
