import type { CallName, CallResult, Topic } from '#core/contract/contract.ts';
import { handlers } from '#electron/ipc/handlers/all.ts';
import { createRouter } from '#electron/ipc/router.ts';
import { aDatabase } from '#tests/db/database.ts';

/** The real router over an empty journal in memory, on 23 November 2026. */
export function aRouter() {
  const db = aDatabase();
  const topics: Topic[] = [];
  const logged: unknown[] = [];
  const route = createRouter(
    handlers,
    () => ({
      db,
      today: () => '2026-11-23',
      now: () => '2026-11-23T09:00',
      changed: (...changed) => topics.push(...changed),
    }),
    (error) => {
      logged.push(error);
      return 'log-1';
    },
  );
  const call = async (name: CallName, input: unknown) => {
    const result: CallResult<unknown> = await route(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code} ${JSON.stringify(result.error.problems)}`);
    return result.value;
  };
  return { db, route, call, topics, logged };
}
