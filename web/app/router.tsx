import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { validateBlastRadiusSearch } from '../features/blast-radius/blastRadiusSearch.ts';
import { validateCalendarSearch } from '../features/changes/calendarSearch.ts';
import { validateChangesSearch } from '../features/changes/changesSearch.ts';
import { validateNewChangeSearch } from '../features/changes/newChangeSearch.ts';
import { validateCiSearch } from '../features/ci/ciSearch.ts';
import { validateNewCiSearch } from '../features/edit/newCiSearch.ts';
import { validateExploreSearch } from '../features/explore/exploreSearch.ts';
import { validateHealthSearch } from '../features/health/healthSearch.ts';
import { validateInboxSearch } from '../features/inbox/inboxSearch.ts';
import { validatePeopleSearch } from '../features/people/peopleSearch.ts';
import { validatePolicySearch } from '../features/policy/policySearch.ts';
import { validateScansSearch } from '../features/scans/scansSearch.ts';
import { validateFindSearch } from '../features/search/findSearch.ts';
import { validateSettingsSearch } from '../features/settings/settingsSearch.ts';
import { validateSignInSearch } from '../features/sign-in/signInSearch.ts';
import { validateSinglePointsSearch } from '../features/single-points/singlePointsSearch.ts';
import { ownClassesQuery } from '../lib/ownClasses.ts';
import { parseSearch, stringifySearch } from '../lib/searchParameters.ts';
import { meQuery } from '../lib/session.ts';
import { RouteError } from './RouteError.tsx';
import { RouteNotFound } from './RouteNotFound.tsx';
import { RoutePending } from './RoutePending.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({});

/** Everything that needs somebody signed in: the others are sent to the sign-in screen and brought back. */
const app = createRoute({
  id: 'app',
  getParentRoute: () => root,
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (!me) throw redirect({ to: '/sign-in', search: { next: location.href } });
    // Without them everything works but for what needs them; the next page asks again.
    await context.queryClient.ensureQueryData(ownClassesQuery).catch(() => undefined);
  },
  component: Shell,
});

const home = createRoute({
  path: '/',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/home/HomePage.tsx'), 'HomePage'),
});

const search = createRoute({
  path: '/search',
  getParentRoute: () => app,
  validateSearch: validateFindSearch,
  component: lazyRouteComponent(() => import('../features/search/SearchPage.tsx'), 'SearchPage'),
});

const ci = createRoute({
  path: '/ci/$id',
  getParentRoute: () => app,
  validateSearch: validateCiSearch,
  component: lazyRouteComponent(() => import('../features/ci/CiPage.tsx'), 'CiPage'),
});

const newCi = createRoute({
  path: '/ci/new',
  getParentRoute: () => app,
  validateSearch: validateNewCiSearch,
  component: lazyRouteComponent(() => import('../features/edit/NewCiPage.tsx'), 'NewCiPage'),
});

const editCi = createRoute({
  path: '/ci/$id/edit',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/edit/EditCiPage.tsx'), 'EditCiPage'),
});

const explore = createRoute({
  path: '/explore',
  getParentRoute: () => app,
  validateSearch: validateExploreSearch,
  component: lazyRouteComponent(() => import('../features/explore/ExplorePage.tsx'), 'ExplorePage'),
});

const blastRadius = createRoute({
  path: '/blast-radius',
  getParentRoute: () => app,
  validateSearch: validateBlastRadiusSearch,
  component: lazyRouteComponent(
    () => import('../features/blast-radius/BlastRadiusPage.tsx'),
    'BlastRadiusPage',
  ),
});

const singlePoints = createRoute({
  path: '/single-points',
  getParentRoute: () => app,
  validateSearch: validateSinglePointsSearch,
  component: lazyRouteComponent(
    () => import('../features/single-points/SinglePointsPage.tsx'),
    'SinglePointsPage',
  ),
});

const myWork = createRoute({
  path: '/my-work',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/changes/MyWorkPage.tsx'), 'MyWorkPage'),
});

const changes = createRoute({
  path: '/changes',
  getParentRoute: () => app,
  validateSearch: validateChangesSearch,
  component: lazyRouteComponent(() => import('../features/changes/ChangesPage.tsx'), 'ChangesPage'),
});

const newChange = createRoute({
  path: '/changes/new',
  getParentRoute: () => app,
  validateSearch: validateNewChangeSearch,
  component: lazyRouteComponent(() => import('../features/changes/NewChangePage.tsx'), 'NewChangePage'),
});

const templates = createRoute({
  path: '/changes/templates',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/changes/TemplatesPage.tsx'), 'TemplatesPage'),
});
const changeTrends = createRoute({
  path: '/changes/trends',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/changes/TrendsPage.tsx'), 'TrendsPage'),
});

const change = createRoute({
  path: '/changes/$id',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/changes/ChangePage.tsx'), 'ChangePage'),
});

const editChange = createRoute({
  path: '/changes/$id/edit',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/changes/EditChangePage.tsx'), 'EditChangePage'),
});

const calendar = createRoute({
  path: '/calendar',
  getParentRoute: () => app,
  validateSearch: validateCalendarSearch,
  component: lazyRouteComponent(() => import('../features/changes/CalendarPage.tsx'), 'CalendarPage'),
});

const releases = createRoute({
  path: '/releases',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/releases/BoardPage.tsx'), 'BoardPage'),
});

const release = createRoute({
  path: '/releases/$id',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/releases/ReleasePage.tsx'), 'ReleasePage'),
});

const inbox = createRoute({
  path: '/inbox',
  getParentRoute: () => app,
  validateSearch: validateInboxSearch,
  component: lazyRouteComponent(() => import('../features/inbox/InboxPage.tsx'), 'InboxPage'),
});

const health = createRoute({
  path: '/graph-health',
  getParentRoute: () => app,
  validateSearch: validateHealthSearch,
  component: lazyRouteComponent(() => import('../features/health/HealthPage.tsx'), 'HealthPage'),
});

const scans = createRoute({
  path: '/scans',
  getParentRoute: () => app,
  validateSearch: validateScansSearch,
  component: lazyRouteComponent(() => import('../features/scans/ScansPage.tsx'), 'ScansPage'),
});

const importing = createRoute({
  path: '/import',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/import/ImportPage.tsx'), 'ImportPage'),
});

const policy = createRoute({
  path: '/policy',
  getParentRoute: () => app,
  validateSearch: validatePolicySearch,
  component: lazyRouteComponent(() => import('../features/policy/PolicyPage.tsx'), 'PolicyPage'),
});

const changePolicy = createRoute({
  path: '/policy/changes',
  getParentRoute: () => app,
  component: lazyRouteComponent(
    () => import('../features/change-policy/ChangePolicyPage.tsx'),
    'ChangePolicyPage',
  ),
});

const people = createRoute({
  path: '/people',
  getParentRoute: () => app,
  validateSearch: validatePeopleSearch,
  component: lazyRouteComponent(() => import('../features/people/PeoplePage.tsx'), 'PeoplePage'),
});

const settings = createRoute({
  path: '/settings',
  getParentRoute: () => app,
  validateSearch: validateSettingsSearch,
  component: lazyRouteComponent(() => import('../features/settings/SettingsPage.tsx'), 'SettingsPage'),
});

const account = createRoute({
  path: '/account',
  getParentRoute: () => app,
  component: lazyRouteComponent(() => import('../features/account/AccountPage.tsx'), 'AccountPage'),
});

const signIn = createRoute({
  path: '/sign-in',
  getParentRoute: () => root,
  validateSearch: validateSignInSearch,
  component: lazyRouteComponent(() => import('../features/sign-in/SignInPage.tsx'), 'SignInPage'),
});

const welcome = createRoute({
  path: '/welcome',
  getParentRoute: () => root,
  component: lazyRouteComponent(() => import('../features/welcome/WelcomePage.tsx'), 'WelcomePage'),
});

const invitation = createRoute({
  path: '/invitation',
  getParentRoute: () => root,
  component: lazyRouteComponent(() => import('../features/invitation/InvitationPage.tsx'), 'InvitationPage'),
});

const routeTree = root.addChildren([
  app.addChildren([
    home,
    search,
    ci,
    newCi,
    editCi,
    explore,
    blastRadius,
    singlePoints,
    myWork,
    changes,
    newChange,
    templates,
    changeTrends,
    change,
    editChange,
    calendar,
    releases,
    release,
    inbox,
    health,
    scans,
    importing,
    policy,
    changePolicy,
    people,
    settings,
    account,
  ]),
  signIn,
  welcome,
  invitation,
]);

/** The program's addresses. Search parameters are plain and checked: every view is a link. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: RouteNotFound,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
