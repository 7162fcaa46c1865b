import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  useRouterState,
} from '@tanstack/react-router';
import { z } from 'zod';
import { categorySchema } from '#core/domain/category.ts';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { BriefPage } from '#renderer/features/brief/brief-page.tsx';
import { CapturePage } from '#renderer/features/capture/capture-page.tsx';
import { CompaniesPage } from '#renderer/features/companies/companies-page.tsx';

import { EpisodesPage } from '#renderer/features/episodes/episodes-page.tsx';
import { LearningPage } from '#renderer/features/learning/learning-page.tsx';
import { PracticePage } from '#renderer/features/practice/practice-page.tsx';
import { RulesPage } from '#renderer/features/rules/rules-page.tsx';
import { SelfCheckPage } from '#renderer/features/self-check/self-check-page.tsx';
import { SettingsPage } from '#renderer/features/settings/settings-page.tsx';
import { TodayPage } from '#renderer/features/today/today-page.tsx';
import { CompanyPage } from './company-page.tsx';
import { Shell } from './shell.tsx';

/** What a link may carry: the field to land on, and the category it belongs to. */
const landing = z.object({ anchor: z.string().optional(), category: categorySchema.optional() });

/** Quick capture is a window of its own, without the frame of the main one. */
function Frame() {
  const isCapture = useRouterState({ select: ({ location }) => location.pathname === '/capture' });
  return isCapture ? <Outlet /> : <Shell />;
}

const rootRoute = createRootRoute({ component: Frame });

const captureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/capture',
  validateSearch: z.object({ round: z.string().optional() }),
  component: CapturePage,
});

const todayRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: TodayPage });

const companiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies',
  component: CompaniesPage,
});

const companyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies/$companyId/$tab',
  validateSearch: landing,
  component: CompanyPage,
});

const briefRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies/$companyId/rounds/$roundId/brief',
  component: BriefPage,
});

const practiceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies/$companyId/rounds/$roundId/practice',
  validateSearch: z.object({ category: categorySchema.optional() }),
  component: PracticePage,
});

const episodesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/episodes',
  validateSearch: landing,
  component: EpisodesPage,
});

const selfCheckRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/self-check',
  component: SelfCheckPage,
});

const learningRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/learning',
  component: LearningPage,
});

const rulesRoute = createRoute({ getParentRoute: () => rootRoute, path: '/rules', component: RulesPage });

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  component: SettingsPage,
});

/** The pages of the window. The address stays in the hash: the protocol serves one document. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    captureRoute,
    todayRoute,
    companiesRoute,
    companyRoute,
    briefRoute,
    practiceRoute,
    episodesRoute,
    selfCheckRoute,
    learningRoute,
    rulesRoute,
    settingsRoute,
  ]),
  history: createHashHistory(),
  defaultPreload: false,
});

router.subscribe('onBeforeNavigate', () => void saveAll());

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
