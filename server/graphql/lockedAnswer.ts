import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Idempotency } from './context.ts';

type Secrets = Pick<Idempotency, 'key' | 'credential'>;

const saltLength = 16;
const ivLength = 12;
const tagLength = 16;

/** Locks an answer so that only a call with the same key and credential can read it (AES-256-GCM, HKDF-SHA-256). */
export function lock(text: string, secrets: Secrets): string {
  const salt = randomBytes(saltLength);
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', cipherKey(secrets, salt), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), body]).toString('base64');
}

/** The answer, or undefined where key or credential are not those it was locked with. */
export function unlock(locked: string, secrets: Secrets): string | undefined {
  const bytes = Buffer.from(locked, 'base64');
  const salt = bytes.subarray(0, saltLength);
  const iv = bytes.subarray(saltLength, saltLength + ivLength);
  const tag = bytes.subarray(saltLength + ivLength, saltLength + ivLength + tagLength);
  try {
    const decipher = createDecipheriv('aes-256-gcm', cipherKey(secrets, salt), iv);
    decipher.setAuthTag(tag);
    const body = bytes.subarray(saltLength + ivLength + tagLength);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

const cipherKey = ({ key, credential }: Secrets, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', credential, salt, `linchpin idempotent answer ${key}`, 32));
