import { queryOptions } from '@tanstack/react-query';
import type { Role } from '../../server/model/principal.ts';
import { execute } from './execute.ts';
import { RequestFailure } from './failure.ts';
import { graphql } from './generated/gql.ts';
import { request } from './request.ts';

const meDocument = graphql(`
  query Me {
    me { id handle name roles teams }
  }
`);

/** Who is signed in; null for nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => {
    try {
      return (await execute(meDocument, {}, signal)).me;
    } catch (error) {
      if (error instanceof RequestFailure && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  },
});

/** Signs in with a password. @throws RequestFailure UNAUTHENTICATED where handle and password do not match */
export async function signIn(handle: string, password: string): Promise<void> {
  await request('/session', { method: 'POST', body: { handle, password } });
}

/** The demo's one-click sign-in. @throws RequestFailure where the demo is off */
export async function signInAsDemo(role: Role): Promise<void> {
  await request('/session/demo', { method: 'POST', body: { role } });
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  await request('/session', { method: 'DELETE' });
}

/** Makes the first administrator with the secret of the one-time link. */
export async function welcome(input: {
  secret: string;
  handle: string;
  name: string;
  password: string;
}): Promise<void> {
  await request('/welcome', { method: 'POST', body: input });
}

/** Sets the password of whoever was invited, and signs them in. */
export async function acceptInvitation(input: {
  secret: string;
  name: string;
  password: string;
}): Promise<void> {
  await request('/invitation', { method: 'POST', body: input });
}

/** Sets another password of one's own. */
export async function changePassword(current: string, password: string): Promise<void> {
  await request('/session/password', { method: 'POST', body: { current, password } });
}
