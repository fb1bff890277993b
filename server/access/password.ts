import { randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { BadInput, LimitExceeded } from '../model/errors.ts';
import { sameSecret } from './secret.ts';

/** scrypt's cost: 32 MiB and about 0.1 s for one password. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } satisfies ScryptOptions;
const length = 32;

/** How many passwords are worked on at once, and how many may wait: each takes 32 MiB. */
const workers = 2;
const waiting = 32;
let busy = 0;
const queue: (() => void)[] = [];

/** @throws BadInput where it is shorter than 10 characters or longer than 200 */
export function checkPassword(password: string, place: string): string {
  if (password.length < 10) throw new BadInput('A password has at least 10 characters.', place);
  if (password.length > 200) throw new BadInput('A password has at most 200 characters.', place);
  return password;
}

/** `scrypt$N$r$p$salt$hash`, so that the cost can grow later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('base64url');
  const hash = await derive(password, salt);
  return ['scrypt', cost.N, cost.r, cost.p, salt, hash].join('$');
}

/** Takes as long for a handle that does not exist (`stored` undefined) as for one that does. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  const [, , , , salt, hash] = (stored ?? '').split('$');
  const derived = await derive(password, salt ?? 'nobody');
  return hash !== undefined && sameSecret(derived, hash);
}

async function derive(password: string, salt: string): Promise<string> {
  if (busy >= workers) {
    if (queue.length >= waiting)
      throw new LimitExceeded('Too many sign-ins at once. Try again shortly.', undefined, {
        status: 429,
        retryAfter: 2,
      });
    await new Promise<void>((resolve) => queue.push(resolve));
  }
  busy += 1;
  try {
    return await new Promise<string>((resolve, reject) =>
      scrypt(password.normalize('NFKC'), salt, length, cost, (error, key) =>
        error ? reject(error) : resolve(key.toString('base64url')),
      ),
    );
  } finally {
    busy -= 1;
    queue.shift()?.();
  }
}
