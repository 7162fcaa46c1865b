import { Anchor, Box, Button, Group, NavLink, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { languages } from '#core/domain/settings.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { SaveSign } from '#renderer/components/save-sign.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import { settingsQuery } from '#renderer/journal/queries.ts';
import classes from './shell.module.css';
import { useMainEvents } from './use-main-events.ts';

const places = [
  { to: '/', key: 'nav.today' },
  { to: '/companies', key: 'nav.companies' },
  { to: '/episodes', key: 'nav.episodes' },
  { to: '/learning', key: 'nav.learning' },
  { to: '/self-check', key: 'nav.self-check' },
  { to: '/settings', key: 'nav.settings' },
] as const;

function LanguageSwitch() {
  const { t } = useWords();
  const { data: settings } = useQuery(settingsQuery);
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language.label')}
      data={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
      value={settings?.language ?? 'ja'}
      onChange={(value) => {
        const language = languages.find((candidate) => candidate === value);
        if (language !== undefined) void attempt(() => call('settings.update', { patch: { language } }));
      }}
    />
  );
}

/** The frame of the main window: places on the left, the page on the right. */
export function Shell() {
  const { t } = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useMainEvents();
  useEffect(() => {
    document.documentElement.dataset.appState = 'ready';
  }, []);
  return (
    <div className={classes.frame}>
      <Anchor
        href="#main"
        className={classes.skip}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('nav.skip')}
      </Anchor>
      <nav className={classes.nav} aria-label={t('nav.label')}>
        <Text fw={600} px="sm" pb="md">
          {t('app.name')}
        </Text>
        <Stack gap={2}>
          {places.map(({ to, key }) => (
            <NavLink
              key={to}
              component={Link}
              to={to}
              label={t(key)}
              active={to === '/' ? path === '/' : path.startsWith(to)}
              aria-current={(to === '/' ? path === '/' : path.startsWith(to)) ? 'page' : undefined}
            />
          ))}
        </Stack>
        <Button
          variant="light"
          size="sm"
          mt="md"
          onClick={() => void attempt(() => call('window.open-capture', { roundId: null }))}
        >
          {t('capture.title')}
        </Button>
        <Box flex={1} />
        <Group px="sm" pb="xs">
          <SaveSign />
        </Group>
        <LanguageSwitch />
      </nav>
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
    </div>
  );
}
