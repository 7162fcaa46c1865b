import { QueryClient } from '@tanstack/react-query';
import { i18n } from '#core/i18n/translate.ts';
import { saveAll, saveState } from '#renderer/autosave/drafts.ts';
import { call, onDatabaseTrouble } from '#renderer/journal/call.ts';
import { followChanges, healthQuery } from '#renderer/journal/queries.ts';

/** Connects this window to the main process: data that changes, text to write before it closes. */
export function startWindow(): QueryClient {
  const client = new QueryClient({
    // Everything is local: what main tells us is never stale before main says so, and no network can be offline.
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
  // Until the journal says which language was chosen, or when it cannot be opened: the computer's.
  void i18n.changeLanguage(navigator.language.startsWith('ja') ? 'ja' : 'en');
  followChanges(client);
  onDatabaseTrouble(() => void client.invalidateQueries({ queryKey: healthQuery.queryKey }));
  window.journal.on('flush', ({ token }) => {
    void saveAll().finally(() => call('window.flushed', { token, unsaved: saveState() === 'failed' }));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveAll();
  });
  window.addEventListener('pagehide', () => void saveAll());
  return client;
}
