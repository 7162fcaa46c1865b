import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/app.tsx';
import { startWindow } from './app/start-window.ts';

// zod may compile its schemas with eval, which the content security policy forbids.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root !== null) {
  const client = startWindow();
  createRoot(root).render(<App client={client} />);
}
