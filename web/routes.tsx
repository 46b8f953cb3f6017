import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { ApiFailure } from './api/failures.ts';
import { problemQuery, problemsQuery } from './api/problems.ts';
import { parseFilter } from './components/problems/problem-filter.ts';
import { AppShell } from './components/shell/AppShell.tsx';
import { ErrorPage } from './pages/ErrorPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { PendingPage } from './pages/PendingPage.tsx';

const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: AppShell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

const problemsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: parseFilter,
  loader: ({ context }) => context.queries.ensureQueryData(problemsQuery()),
  // Apart as well: who opens a problem by its address need not load the list.
  component: lazyRouteComponent(() => import('./pages/ProblemsPage.tsx'), 'ProblemsPage'),
});

const problemsAlias = createRoute({
  getParentRoute: () => rootRoute,
  path: '/problems',
  beforeLoad: () => {
    throw redirect({ to: '/', replace: true });
  },
});

const solveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/problems/$slug',
  loader: ({ context, params }) =>
    context.queries.ensureQueryData(problemQuery(params.slug)).catch((error: unknown) => {
      if (error instanceof ApiFailure && error.status === 404) throw notFound();
      throw error;
    }),
  // The solve page brings the editor along: its own chunks, asked for when a problem is opened or pointed at.
  component: lazyRouteComponent(() => import('./pages/SolvePage.tsx'), 'SolvePage'),
});

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: rootRoute.addChildren([problemsRoute, problemsAlias, solveRoute]),
    context: { queries },
    defaultPreload: 'intent',
    // Freshness is the business of the queries.
    defaultPreloadStaleTime: 0,
    // Back in the list is where one was in it.
    scrollRestoration: true,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
