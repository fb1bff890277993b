import { randomUUID } from 'node:crypto';
import { defineStatement, integer, type Runner } from '../graph/statement.ts';
import { BadInput } from '../model/errors.ts';
import type { Principal, Role } from '../model/principal.ts';

interface NewPrincipal {
  readonly handle: string;
  readonly name: string;
  readonly roles: readonly Role[];
}
interface MergedPrincipal extends Principal {
  readonly created: boolean;
}

const merge = defineStatement<NewPrincipal & { id: string; now: unknown }, MergedPrincipal>(
  'access/mergePrincipal',
);

/** The principal of a handle, made with this name and these roles where it is new. */
export async function mergePrincipal(transaction: Runner, given: NewPrincipal): Promise<MergedPrincipal> {
  const [row] = await merge.run(transaction, {
    handle: given.handle,
    name: given.name,
    roles: given.roles,
    id: randomUUID(),
    now: integer(Date.now()),
  });
  if (row === undefined) throw new Error('A principal was neither found nor made.');
  return row;
}

/** @throws BadInput where it is no handle: 1 to 100 characters without spaces */
export function checkHandle(handle: string, place: string): string {
  if (!/^[\p{L}\p{N}][^\s\p{C}]{0,99}$/u.test(handle))
    throw new BadInput(
      'A handle has 1 to 100 characters, without spaces, and begins with a letter or digit.',
      place,
    );
  return handle;
}
