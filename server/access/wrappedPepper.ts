import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number) => Promise<Buffer>;

/** Locks a text with a password: scrypt, then AES-256-GCM. Gives salt.nonce.tag.text, base64url each. */
export async function wrap(text: string, password: string): Promise<string> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await derive(password, salt, 32), nonce);
  const locked = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [salt, nonce, cipher.getAuthTag(), locked].map((part) => part.toString('base64url')).join('.');
}

/** The text again, or undefined where the password is another one. */
export async function unwrap(wrapped: string, password: string): Promise<string | undefined> {
  const [salt, nonce, tag, locked] = wrapped.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!salt || !nonce || !tag || !locked) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', await derive(password, salt, 32), nonce);
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(locked), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
