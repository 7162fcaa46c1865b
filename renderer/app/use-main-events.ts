import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { call } from '#renderer/journal/call.ts';

const pages = {
  'open-today': '/',
  'open-companies': '/companies',
  'open-episodes': '/episodes',
  'open-settings': '/settings',
  import: '/settings',
} as const;

function isPage(command: string): command is keyof typeof pages {
  return Object.hasOwn(pages, command);
}

async function exportAll(): Promise<void> {
  await saveAll();
  await call('archive.export', { format: 'json' });
}

/** Puts the cursor into a field that is on the page, or will be in a moment. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** Does what the menu, a hot key or a clicked notification asks for. */
export function useMainEvents(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const stopOpen = window.journal.on('open', ({ companyId }) => {
      void navigate({ to: '/companies/$companyId/$tab', params: { companyId, tab: 'gaps' } });
    });
    const stopCommand = window.journal.on('command', ({ command }) => {
      if (isPage(command)) void navigate({ to: pages[command] });
      if (command === 'add-company') void navigate({ to: '/companies' }).then(() => focusSoon('new-company'));
      if (command === 'export') void attempt(exportAll);
      if (command === 'open-data-folder') void attempt(() => call('data-folder.open', {}));
    });
    return () => {
      stopOpen();
      stopCommand();
    };
  }, [navigate]);
}
