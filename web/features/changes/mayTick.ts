import type { Change } from './changeQuery.ts';

/** Whether somebody is offered to tick tasks; the server has the last word on each. */
export const mayTick = (
  { state, requester, tasks }: Pick<Change, 'state' | 'requester' | 'tasks'>,
  me: { handle: string; roles: readonly string[]; teams: readonly string[] } | null | undefined,
): boolean =>
  state === 'IN_PROGRESS' &&
  me != null &&
  (requester === me.handle ||
    me.roles.includes('ADMIN') ||
    tasks.some(({ who }) => who !== null && (who === me.handle || me.teams.includes(who))));
