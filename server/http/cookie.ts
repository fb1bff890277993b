/** How a cookie of ours is named and set; no script can read it. */
export class Cookie {
  readonly #secure: boolean;
  readonly #name: string;
  readonly #sameSite: 'Strict' | 'Lax';

  /** @param secure whether people reach the server over HTTPS, so that the cookie may be bound to it */
  constructor(secure: boolean, name: string, sameSite: 'Strict' | 'Lax') {
    this.#secure = secure;
    this.#name = secure ? `__Host-${name}` : name;
    this.#sameSite = sameSite;
  }

  /** What it holds, where the request carries it. */
  read(header: string | undefined): string | undefined {
    for (const part of header?.split(';') ?? []) {
      const at = part.indexOf('=');
      if (at > 0 && part.slice(0, at).trim() === this.#name) return part.slice(at + 1).trim() || undefined;
    }
    return undefined;
  }

  /** @param life in ms */
  set(value: string, life: number): string {
    return `${this.#name}=${value}; Max-Age=${Math.floor(life / 1_000)}; ${this.#attributes()}`;
  }

  clear(): string {
    return `${this.#name}=; Max-Age=0; ${this.#attributes()}`;
  }

  #attributes(): string {
    return `Path=/; HttpOnly; SameSite=${this.#sameSite}${this.#secure ? '; Secure' : ''}`;
  }
}
