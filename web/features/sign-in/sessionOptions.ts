import { queryOptions } from '@tanstack/react-query';
import { type Role, roles } from '../../../server/model/principal.ts';
import { request } from '../../lib/request.ts';

/** What the server offers somebody who is not signed in. */
export interface SessionOptions {
  /** Somebody has a password to sign in with. */
  password: boolean;
  /** The one-time link for the first administrator waits to be used. */
  welcome: boolean;
  /** What people know the identity provider by; undefined where there is none. */
  provider: string | undefined;
  demo: boolean;
  demoPeople: readonly { role: Role; name: string }[];
}

/** Reads the server's answer; what is not understood counts as not offered. */
export function parseSessionOptions(answer: unknown): SessionOptions {
  const said = asObject(answer);
  const people = Array.isArray(said.demoRoles) ? said.demoRoles.map(asObject) : [];
  return {
    password: said.password === true,
    welcome: said.welcome === true,
    provider: typeof said.oidc === 'string' ? said.oidc : undefined,
    demo: said.demo === true,
    demoPeople: people.flatMap(({ role, name }) => {
      const known = roles.find((each) => each === role);
      // An agent ingests; there is nothing for it to look at here.
      if (!known || known === 'AGENT') return [];
      return [{ role: known, name: typeof name === 'string' ? name : '' }];
    }),
  };
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** How one may sign in here. */
export const sessionOptionsQuery = queryOptions({
  queryKey: ['session-options'],
  staleTime: 0,
  queryFn: async ({ signal }) => parseSessionOptions(await request('/session/options', { signal })),
});
