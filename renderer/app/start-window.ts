import { QueryClient } from '@tanstack/react-query';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { call } from '#renderer/journal/call.ts';
import { followChanges } from '#renderer/journal/queries.ts';

/** Connects this window to the main process: data that changes, text to write before it closes. */
export function startWindow(): QueryClient {
  const client = new QueryClient({
    // Everything is local: what main tells us is never stale before main says so, and no network can be offline.
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
  followChanges(client);
  window.journal.on('flush', ({ token }) => {
    void saveAll().finally(() => call('window.flushed', { token }));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveAll();
  });
  window.addEventListener('pagehide', () => void saveAll());
  return client;
}
