import { BrowserWindow, type WebContents } from 'electron';
import { isolated } from './security.ts';

/** Loads HTML into a window nobody sees, in which nothing runs, and takes it away afterwards. */
async function withPage<Result>(html: string, use: (page: WebContents) => Promise<Result>): Promise<Result> {
  const window = new BrowserWindow({ show: false, webPreferences: { ...isolated, javascript: false } });
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
    return await use(window.webContents);
  } finally {
    window.destroy();
  }
}

/** HTML as a PDF on A4; the page's own styles set its margins. */
export function pdfOf(html: string): Promise<Uint8Array> {
  return withPage(html, (page) =>
    page.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    }),
  );
}

/** Hands HTML to the system's print dialog; false when it was not printed. */
export function print(html: string): Promise<boolean> {
  return withPage(
    html,
    (page) =>
      new Promise((resolve) => {
        page.print({ printBackground: true, pageSize: 'A4', margins: { marginType: 'none' } }, (printed) =>
          resolve(printed),
        );
      }),
  );
}
