import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CallInput, CallName, CallOutput, Topic } from '#core/contract/contract.ts';
import { openVault } from '#electron/app/vault.ts';
import { handlers } from '#electron/ipc/handlers/all.ts';
import type { Desk, Dialogs } from '#electron/ipc/handlers.ts';
import { createRouter } from '#electron/ipc/router.ts';
import { aFolder } from '#tests/db/database.ts';

/** Dialogs that answer with what a test puts into them; null is a user who cancels. */
export class AnsweredDialogs implements Dialogs {
  answer: string | null = null;
  shown: string[] = [];

  async readFile() {
    return this.answer === null ? null : { name: basename(this.answer), bytes: readFileSync(this.answer) };
  }

  async saveFile(_name: string, _filter: unknown, content: () => Promise<string | Uint8Array> | string) {
    if (this.answer !== null) writeFileSync(this.answer, await content());
    return this.answer;
  }

  async chooseFolder() {
    return this.answer;
  }

  async showFolder(path: string) {
    this.shown.push(path);
  }
}

/** The real router over a journal in a folder of its own, on 23 November 2026. */
export function aRouter({
  folder = aFolder(),
  expected = false,
}: {
  folder?: string;
  expected?: boolean;
} = {}) {
  const topics: Topic[] = [];
  const progress: { done: number; of: number }[] = [];
  const logged: unknown[] = [];
  const moved: string[] = [];
  const dialogs = new AnsweredDialogs();
  const vault = openVault({
    folder,
    expected,
    language: 'ja',
    log: (error) => logged.push(error),
    onMoved: (to) => moved.push(to),
  });
  onTestFinished(() => vault.close());
  const desk: Desk = {
    get db() {
      return vault.db;
    },
    vault,
    dialogs,
    paper: { pdfOf: async (html) => new TextEncoder().encode(html), print: async () => true },
    version: '0.0.0',
    today: () => '2026-11-23',
    now: () => '2026-11-23T09:00',
    changed: (...changed) => topics.push(...changed),
    progress: (done, of) => progress.push({ done, of }),
  };
  const route = createRouter(
    handlers,
    () => desk,
    (error) => {
      logged.push(error);
      return 'log-1';
    },
  );
  const call = async <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ): Promise<CallOutput<Name>> => {
    const result = await route(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code} ${JSON.stringify(result.error.problems)}`);
    // The router parsed it with the contract's own schema.
    return result.value as CallOutput<Name>;
  };
  return { folder, vault, dialogs, route, call, topics, progress, logged, moved };
}
