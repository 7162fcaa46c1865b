import { existsSync } from 'node:fs';
import type { Page } from 'playwright';

/*
 * Dialogs for a person in front of a real window: the page's own alert, confirm and prompt, and Chromium's file
 * chooser. Each answers as Electron's dialog of that name would.
 */

type Options = Partial<Electron.MessageBoxOptions & Electron.SaveDialogOptions & Electron.OpenDialogOptions>;

export async function messageBox(page: Page, options: Options): Promise<{ response: number }> {
  const { message = '', detail = '', buttons = [], cancelId = 0 } = options;
  const text = [message, detail].filter(Boolean).join('\n\n');
  if (buttons.length < 2) {
    await page.evaluate((words) => alert(words), text);
    return { response: 0 };
  }
  const other = buttons.findIndex((_label, index) => index !== cancelId);
  if (buttons.length === 2) {
    const agreed = await page.evaluate((words) => confirm(words), `${text}\n\nOK = ${buttons[other]}`);
    return { response: agreed ? other : cancelId };
  }
  const list = buttons.map((label, index) => `${index + 1} = ${label}`).join('\n');
  const chosen = await page.evaluate((words) => prompt(words), `${text}\n\n${list}`);
  const index = Number(chosen) - 1;
  return { response: buttons[index] === undefined ? cancelId : index };
}

export async function saveDialog(
  page: Page,
  options: Options,
): Promise<{ canceled: boolean; filePath: string }> {
  const { title = '', defaultPath = '' } = options;
  const given = await page.evaluate(([words, path]) => prompt(words, path), [title, defaultPath] as const);
  if (!given) return { canceled: true, filePath: '' };
  const replaces = existsSync(given) && !(await page.evaluate((path) => confirm(`${path} ?`), given));
  return replaces ? { canceled: true, filePath: '' } : { canceled: false, filePath: given };
}

export async function openDialog(
  page: Page,
  options: Options,
): Promise<{ canceled: boolean; filePaths: string[] }> {
  if (options.properties?.includes('openDirectory')) {
    const path = await page.evaluate((words) => prompt(words), options.title ?? '');
    return path && existsSync(path)
      ? { canceled: false, filePaths: [path] }
      : { canceled: true, filePaths: [] };
  }
  const devtools = await page.context().newCDPSession(page);
  const multiple = options.properties?.includes('multiSelections') ?? false;
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `(${chooseFiles})(${multiple})`,
    awaitPromise: true,
    userGesture: true,
  });
  const filePaths: string[] = [];
  for (const objectId of await elementsOf(devtools, result.objectId)) {
    filePaths.push((await devtools.send('DOM.getFileInfo', { objectId })).path);
  }
  await devtools.detach();
  return { canceled: filePaths.length === 0, filePaths };
}

type Devtools = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function elementsOf(devtools: Devtools, objectId: string | undefined): Promise<string[]> {
  if (objectId === undefined) return [];
  const { result } = await devtools.send('Runtime.getProperties', { objectId, ownProperties: true });
  return result.flatMap(({ name, value }) => (/^\d+$/.test(name) && value?.objectId ? [value.objectId] : []));
}

// Runs in the page.
function chooseFiles(multiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = multiple;
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });
}
