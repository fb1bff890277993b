import { BadInput } from '../../model/errors.ts';
import { type Role, roles as roleOrder } from '../../model/principal.ts';
import { checkHandle } from '../principals.ts';
import type { RoleMapping } from './settings.ts';

type Claims = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/**
 * The handle and the name of somebody by what the provider claims: `preferred_username`, else an `email` that it
 * does not call unverified.
 * @throws BadInput where it claims neither
 */
export function personOf(claims: Claims): { readonly handle: string; readonly name: string } {
  const email = claims.email_verified === false ? undefined : textOf(claims.email);
  const handle = textOf(claims.preferred_username) ?? email;
  if (handle === undefined)
    throw new BadInput(
      'The identity provider told neither preferred_username nor a verified email.',
      'handle',
    );
  return { handle: checkHandle(handle, 'handle'), name: (textOf(claims.name) ?? handle).slice(0, 200) };
}

/** The roles that a claim's values map to, in their usual order; VIEWER where none does. */
export function claimedRoles(claims: Claims, { claim, byValue }: RoleMapping): Role[] {
  const found = valueAt(claims, claim);
  const values = Array.isArray(found) ? found : [found];
  const granted = new Set(values.flatMap((value) => byValue.get(String(value)) ?? []));
  const roles = roleOrder.filter((role) => granted.has(role));
  return roles.length > 0 ? roles : ['VIEWER'];
}

/** A claim by its name, or by the way to it: a claim's own name may have dots (it is often a URL). */
function valueAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  let value: unknown = claims;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
