import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Words } from './words.ts';

/** What a menu item asks the window to do. */
export type MenuCommand =
  | 'add-company'
  | 'capture'
  | 'import'
  | 'export'
  | 'open-settings'
  | 'open-today'
  | 'open-companies'
  | 'open-episodes'
  | 'open-data-folder';

/** The menu bar as data. Items with an id send that command to the window; the others are the platform's own. */
export function menuTemplate(
  words: Words,
  platform: NodeJS.Platform,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const item = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const mac = platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: words.file,
      submenu: [
        item('add-company', words.newCompany, 'CmdOrCtrl+N'),
        item('capture', words.capture, 'CmdOrCtrl+Shift+N'),
        line,
        item('import', words.import),
        item('export', words.export),
        line,
        item('open-settings', words.settings, 'CmdOrCtrl+,'),
        line,
        mac
          ? { role: 'close', label: words.close }
          : { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        line,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'pasteAndMatchStyle', label: words.pasteAsText },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.go,
      submenu: [
        item('open-today', words.today, 'CmdOrCtrl+1'),
        item('open-companies', words.companies, 'CmdOrCtrl+2'),
        item('open-episodes', words.episodes, 'CmdOrCtrl+3'),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        line,
        { role: 'togglefullscreen', label: words.fullScreen },
        { role: 'reload', label: words.reload },
        { role: 'toggleDevTools', label: words.developerTools },
      ],
    },
    { label: words.window, submenu: [{ role: 'minimize', label: words.minimize }] },
    { label: words.help, submenu: [item('open-data-folder', words.dataFolder)] },
  ];
}

/** Builds the menu bar; called again whenever the language changes. */
export function showMenu(words: Words, send: (command: MenuCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, process.platform, send)));
}
