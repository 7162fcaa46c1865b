import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '#core/i18n/translate.ts';
import { RecoveryPage } from '#renderer/features/recovery/recovery-page.tsx';
import { healthQuery, settingsQuery } from '#renderer/journal/queries.ts';
import { router } from './router.tsx';
import { theme } from './theme.ts';

function Window() {
  const { data: health } = useQuery(healthQuery);
  const { data: settings, isFetched } = useQuery(settingsQuery);
  const language = settings?.language;
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [language]);
  if (!isFetched || health === undefined) return null;
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      {...(settings && settings.theme !== 'auto' ? { forceColorScheme: settings.theme } : {})}
    >
      <Notifications position="bottom-right" />
      {health?.failure ? (
        <RecoveryPage health={health} code={health.failure} />
      ) : (
        <RouterProvider router={router} />
      )}
    </MantineProvider>
  );
}

export function App({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <Window />
      </I18nextProvider>
    </QueryClientProvider>
  );
}
