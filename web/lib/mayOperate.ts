import type { Role } from '../../server/model/principal.ts';

/** Whether somebody with these roles may change the graph; the server decides, this only spares them the buttons. */
export const mayOperate = (roles: readonly Role[] | undefined): boolean =>
  roles?.some((role) => role === 'OPERATOR' || role === 'ADMIN') ?? false;
