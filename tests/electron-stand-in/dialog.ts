import type { Dialog } from 'electron';
import { messageBox, openDialog, saveDialog } from './dialog-on-screen.ts';
import { headless } from './environment.ts';
import { only } from './missing.ts';
import { recorded } from './record.ts';
import { windows } from './windows.ts';

type Method = 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog';

/** What tests want the next dialog of a kind to answer. */
const answers: { method: string; answer: object }[] = [];

export function answerNextDialog(method: string, answer: object): void {
  answers.push({ method, answer });
}

async function ask<Answer extends object>(
  method: Method,
  args: unknown[],
  cancelled: Answer,
): Promise<Answer> {
  // The owner window comes first when there is one.
  const options = args.at(-1);
  const unanswered = { ...cancelled, ...(await onScreen(method, options)) };
  const next = answers.findIndex((candidate) => candidate.method === method);
  const given = next === -1 ? {} : answers.splice(next, 1)[0]?.answer;
  const answer = { ...unanswered, ...given };
  recorded.dialogs.push({ method, options, answer });
  return answer;
}

/** Asks the person in front of the window, if there is one. */
async function onScreen(method: Method, options: unknown): Promise<object> {
  const window = windows.focused ?? windows.all()[0];
  if (headless || window === undefined || typeof options !== 'object' || options === null) return {};
  const page = await window.contents.page();
  switch (method) {
    case 'showMessageBox':
      return messageBox(page, options);
    case 'showSaveDialog':
      return saveDialog(page, options);
    case 'showOpenDialog':
      return openDialog(page, options);
  }
}

const part: Pick<Dialog, Method | 'showErrorBox'> = {
  // Unanswered, a dialog is cancelled, as if its window was closed.
  showMessageBox: (...args: unknown[]) =>
    ask('showMessageBox', args, { response: cancelOf(args.at(-1)), checkboxChecked: false }),
  showOpenDialog: (...args: unknown[]) =>
    ask('showOpenDialog', args, { canceled: true, filePaths: [] as string[] }),
  showSaveDialog: (...args: unknown[]) => ask('showSaveDialog', args, { canceled: true, filePath: '' }),
  showErrorBox: (title, content) => {
    console.error(`${title}\n${content}`);
    void onScreen('showMessageBox', { message: title, detail: content });
    recorded.dialogs.push({ method: 'showErrorBox', options: { title, content }, answer: null });
  },
};

function cancelOf(options: unknown): number {
  const given =
    typeof options === 'object' && options !== null && 'cancelId' in options ? options.cancelId : 0;
  return typeof given === 'number' ? given : 0;
}

export const dialog = only('dialog', part);
