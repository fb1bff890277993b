import type { Access } from '../access/access.ts';
import { BadInput, Forbidden, Unauthenticated } from '../model/errors.ts';
import type { Caller } from '../model/principal.ts';
import type { Cookie } from './cookie.ts';
import { type AnyRequest, headerOf } from './header.ts';
import { checkOrigin } from './origin.ts';

export const csrfHeader = 'x-linchpin-csrf';

/** Says on whose behalf a request comes. */
export class Identify {
  readonly #access: Access;
  readonly #cookie: Cookie;
  readonly #publicUrl: string | undefined;

  constructor(access: Access, cookie: Cookie, publicUrl: string | undefined) {
    this.#access = access;
    this.#cookie = cookie;
    this.#publicUrl = publicUrl;
  }

  /**
   * @throws Unauthenticated without a valid token or session; BadInput with both; Forbidden where a cookie comes
   *   without the header that only our own pages can set, or from another site's page
   */
  async caller(request: AnyRequest): Promise<Caller> {
    const authorization = headerOf(request, 'authorization');
    const session = this.#cookie.read(headerOf(request, 'cookie'));
    if (authorization !== undefined) {
      if (session !== undefined)
        throw new BadInput('Send a token or a session cookie, not both.', 'authorization');
      const token = /^Bearer +(.{1,1000})$/i.exec(authorization.trim())?.[1];
      if (token === undefined) throw new Unauthenticated();
      return this.#access.tokens.caller(token);
    }
    if (session === undefined) throw new Unauthenticated();
    if (headerOf(request, csrfHeader) === undefined)
      throw new Forbidden(`With a session cookie, send the header ${csrfHeader}: 1.`, csrfHeader);
    checkOrigin(request, this.#publicUrl);
    return this.#access.sessions.caller(session);
  }
}
