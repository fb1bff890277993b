import type { Role } from '../../../server/model/principal.ts';

/** Whether somebody with these roles may open releases; the server decides, this only spares them the buttons. */
export const mayRelease = (roles: readonly Role[] | undefined): boolean =>
  roles?.some((role) => role === 'RELEASE_MANAGER' || role === 'ADMIN') ?? false;

/** Whether they may say what was deployed where. */
export const mayDeploy = (roles: readonly Role[] | undefined): boolean =>
  mayRelease(roles) || (roles?.includes('OPERATOR') ?? false);
