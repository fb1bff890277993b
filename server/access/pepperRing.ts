import { seal, unseal } from './seal.ts';
import { keyedHash, sameSecret } from './secret.ts';

export type HashPurpose = 'token' | 'session' | 'welcome' | 'invitation' | 'feed';

/**
 * The peppers that secrets are hashed with: new hashes take the first; former ones are still recognised, so that
 * a pepper can be rotated without cutting anybody off.
 */
export class PepperRing {
  readonly #peppers: readonly [string, ...string[]];

  constructor(current: string, former: readonly string[] = []) {
    this.#peppers = [current, ...former.filter((pepper) => pepper !== current)];
  }

  hash(purpose: HashPurpose, value: string): string {
    return keyedHash(this.#peppers[0], purpose, value);
  }

  /** The hashes under which a value may be stored, the current one first. */
  hashes(purpose: HashPurpose, value: string): string[] {
    return this.#peppers.map((pepper) => keyedHash(pepper, purpose, value));
  }

  matches(purpose: HashPurpose, value: string, stored: string): boolean {
    return this.hashes(purpose, value).some((hash) => sameSecret(hash, stored));
  }

  /** Seals what has to be read again, and by nobody who has the database alone. @param purpose names what it is for */
  seal(purpose: string, text: string): string {
    return seal(this.#peppers[0], purpose, text);
  }

  /** What was sealed with the current pepper or a former one; undefined where it was with neither. */
  unseal(purpose: string, sealed: string): string | undefined {
    for (const pepper of this.#peppers) {
      const text = unseal(pepper, purpose, sealed);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}
