import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits as 43 characters that need no quoting in a header, a cookie or a URL. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A short public name for a token: 80 bits, letters and digits only. */
export const newKey = (): string => randomBytes(10).toString('hex');

/** HMAC-SHA256 in hex. `purpose` keeps a hash of one kind from standing for another. */
export function keyedHash(pepper: string, purpose: string, value: string): string {
  return createHmac('sha256', pepper).update(purpose).update('\u0000').update(value).digest('hex');
}

/** Compares without telling by its time where the two differ. */
export function sameSecret(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
