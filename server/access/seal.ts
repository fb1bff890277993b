import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** A key of its own for each purpose, so that what is sealed for one opens for no other. */
const keyFor = (pepper: string, purpose: string) =>
  createHmac('sha256', pepper).update('seal\u0000').update(purpose).digest();

/** Seals a text with a pepper: AES-256-GCM. Gives nonce.tag.text, base64url each. */
export function seal(pepper: string, purpose: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(pepper, purpose), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
}

/** The text again; undefined where it was sealed with another pepper or for another purpose, or was edited. */
export function unseal(pepper: string, purpose: string, text: string): string | undefined {
  const [nonce, tag, sealed] = text.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (nonce?.length !== 12 || tag?.length !== 16 || !sealed) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(pepper, purpose), nonce);
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
