import { newKey, newSecret } from './secret.ts';

/** The id under which the token from `LINCHPIN_BOOTSTRAP_TOKEN` is kept: its text has no key of its own. */
export const bootstrapTokenId = 'bootstrap';

/** A new token: `lp_<key>.<secret>`. The key is public and is the token's id. */
export function newToken(): { id: string; text: string } {
  const id = newKey();
  return { id, text: `lp_${id}.${newSecret()}` };
}

/** The ids under which a token may be kept that reads so; which it is, if any, its hash decides. */
export function candidateIds(text: string): string[] {
  const key = /^lp_([0-9a-f]{20})\.[\w-]{43}$/.exec(text)?.[1];
  return key === undefined ? [bootstrapTokenId] : [key, bootstrapTokenId];
}
