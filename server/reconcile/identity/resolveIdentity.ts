import { canonicalIdentifier } from '../../model/identifier.ts';
import { identityOf } from '../ci/ciState.ts';
import type { StatementPart } from '../evidence/evidence.ts';

/** A CI that live evidence ties to an identifier. */
export interface IdentifierHolder {
  readonly identifier: string;
  readonly ciId: string;
  readonly class: string;
  /** The scanning source's own live keys for that CI. */
  readonly keys: readonly string[];
}

/** Who holds which identifier: what the graph says, and what a batch adds as it goes. */
export class IdentifierRegister {
  readonly #holders = new Map<string, IdentifierHolder[]>();
  readonly #keys = new Map<string, Set<string>>();

  add(holder: IdentifierHolder): void {
    const list = this.#holders.get(holder.identifier);
    if (list) list.push(holder);
    else this.#holders.set(holder.identifier, [holder]);
    const keys = this.#keys.get(holder.ciId) ?? new Set();
    this.#keys.set(holder.ciId, keys);
    for (const key of holder.keys) keys.add(key);
  }

  holders(identifier: string): readonly IdentifierHolder[] {
    return this.#holders.get(identifier) ?? [];
  }

  /** Whether the scanning source has a live key for that CI other than this one. */
  hasOtherKey(ciId: string, key: string): boolean {
    const keys = this.#keys.get(ciId);
    return keys !== undefined && (keys.size > 1 || !keys.has(key)) && keys.size > 0;
  }
}

/** A statement's identifiers in canonical form, `kind:value`; placeholders and addresses are left out. */
export function identifiersOf(part: StatementPart): string[] {
  const found = new Set<string>();
  for (const [kind, values] of Object.entries(part.identifiers)) {
    for (const value of values) {
      const canonical = canonicalIdentifier(kind, value);
      if (canonical !== undefined) found.add(`${kind}:${canonical}`);
    }
  }
  return [...found];
}

/**
 * Which CI a key that is new to its source speaks of, by what is known of it alone (discovery.md, "Identity"): the
 * class's identifiers in their order, the first that one CI of the same domain holds. A CI for which the source has
 * another live key already is a clone's, and is left apart. reuniteCis then looks at all that share an identifier.
 * @param own the CI that the key itself stands for
 */
export function resolveIdentity(
  part: StatementPart,
  key: string,
  own: string,
  register: IdentifierRegister,
): string {
  const identity = identityOf(part.class);
  const identifiers = identifiersOf(part);
  for (const kind of identity.by) {
    for (const identifier of identifiers.filter((one) => one.startsWith(`${kind}:`))) {
      const candidates = register
        .holders(identifier)
        .filter((holder) => identityOf(holder.class).domain === identity.domain);
      const cloned = candidates.some(({ ciId }) => ciId !== own && register.hasOtherKey(ciId, key));
      const [only, ...more] = new Set(candidates.map(({ ciId }) => ciId));
      if (!cloned && only !== undefined && more.length === 0) return only;
    }
  }
  return own;
}
