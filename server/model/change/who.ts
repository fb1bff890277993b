import type { Person, Standing } from './standing.ts';

export const whos = ['REQUESTER', 'APPROVER', 'CHANGE_MANAGER'] as const;
export type Who = (typeof whos)[number];

/** Why a person may not take the steps of some people at all, whatever the state; undefined where they may. */
export const refusedTo: Readonly<Record<Who, (standing: Standing, person: Person) => string | undefined>> = {
  REQUESTER: refusedToRequesters,
  APPROVER({ editors, requirements }, { handle, changeManager }) {
    if (editors.includes(handle)) return 'Nobody approves or rejects a change of their own.';
    if (changeManager) return undefined;
    const owns = requirements.some(({ owner, who }) => owner !== null && who.includes(handle));
    return owns
      ? undefined
      : 'This needs the role CHANGE_MANAGER or ADMIN, or to own something that it hits.';
  },
  CHANGE_MANAGER(_standing, { changeManager }) {
    return changeManager ? undefined : 'This needs the role CHANGE_MANAGER or ADMIN.';
  },
};

/** Why a person may not do what its requester may; undefined where they may. */
export function refusedToRequesters(
  { requester, nameOf }: Pick<Standing, 'requester' | 'nameOf'>,
  { handle, operator, admin }: Person,
): string | undefined {
  if (admin) return undefined;
  if (requester !== handle) return `Only ${nameOf(requester)}, who asked for this change, can do that.`;
  return operator ? undefined : 'This needs the role OPERATOR or ADMIN.';
}
