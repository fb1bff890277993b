import { queryOptions } from '@tanstack/react-query';
import { request } from '../../lib/request.ts';

/** Whom an invitation's link is for. */
export interface InvitedPerson {
  readonly handle: string;
  readonly name: string;
  /** Whether they had a password, and lost it. */
  readonly newPassword: boolean;
}

/** @throws RequestFailure UNAUTHENTICATED where the link is good no longer */
export const invitedPersonQuery = (secret: string) =>
  queryOptions({
    queryKey: ['invitation', secret],
    retry: false,
    queryFn: async ({ signal }) => {
      const answer = await request('/invitation/person', { method: 'POST', body: { secret }, signal });
      // What the server of this page answers there.
      return answer as InvitedPerson;
    },
  });
