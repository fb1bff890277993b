/** How the session's cookie is named and set. */
export class SessionCookie {
  readonly #secure: boolean;
  readonly #name: string;

  /** @param secure whether people reach the server over HTTPS, so that the cookie may be bound to it */
  constructor(secure: boolean) {
    this.#secure = secure;
    this.#name = secure ? '__Host-linchpin' : 'linchpin';
  }

  /** The session's secret, where the request carries one. */
  read(header: string | undefined): string | undefined {
    for (const part of header?.split(';') ?? []) {
      const at = part.indexOf('=');
      if (at > 0 && part.slice(0, at).trim() === this.#name) return part.slice(at + 1).trim() || undefined;
    }
    return undefined;
  }

  /** @param life in ms */
  set(secret: string, life: number): string {
    return `${this.#name}=${secret}; Max-Age=${Math.floor(life / 1_000)}; ${this.#attributes()}`;
  }

  clear(): string {
    return `${this.#name}=; Max-Age=0; ${this.#attributes()}`;
  }

  #attributes(): string {
    return `Path=/; HttpOnly; SameSite=Strict${this.#secure ? '; Secure' : ''}`;
  }
}
