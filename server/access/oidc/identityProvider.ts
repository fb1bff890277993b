import * as client from 'openid-client';
import { Unavailable } from '../../model/errors.ts';
import type { OidcSettings } from './settings.ts';

/** How long the provider may take for an answer (s). */
const patience = 5;

/** What one way to the provider and back is held against. It waits in the browser that goes it. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says has come. */
export interface Identity {
  /** Issuer and subject: what never changes about a person, whatever they are called. */
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** The OpenID Connect provider: the authorization code flow with PKCE, state and nonce. */
export class IdentityProvider {
  readonly #settings: OidcSettings;
  #discovered: Promise<client.Configuration> | undefined;

  constructor(settings: OidcSettings) {
    this.#settings = settings;
  }

  /** What people know it by. */
  get name(): string {
    return new URL(this.#settings.issuer).hostname;
  }

  /**
   * Where to send somebody to sign in.
   * @throws Unavailable where the provider does not answer
   */
  async begin(redirectUri: string): Promise<{ readonly url: URL; readonly checks: Checks }> {
    const configuration = await this.#configuration();
    const checks = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.#settings.scope,
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
    });
    return { url, checks };
  }

  /**
   * Who has come back.
   * @param url the address they came back to, with what the provider added
   * @throws Error of the library where anything is not as it must be; Unavailable where the provider does not answer
   */
  async finish(url: URL, { state, nonce, verifier }: Checks): Promise<Identity> {
    const configuration = await this.#configuration();
    const tokens = await client.authorizationCodeGrant(configuration, url, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const told = tokens.claims();
    if (told === undefined) throw new Error('The provider gave no ID token.');
    const { issuer, userinfo_endpoint } = configuration.serverMetadata();
    // Many providers tell a profile only there.
    const profile = userinfo_endpoint
      ? await client.fetchUserInfo(configuration, tokens.access_token, told.sub)
      : {};
    return { subject: `${issuer} ${told.sub}`, claims: { ...told, ...profile } };
  }

  /** Found once; where that failed, whoever comes next tries again. */
  #configuration(): Promise<client.Configuration> {
    this.#discovered ??= this.#discover().catch((error) => {
      this.#discovered = undefined;
      throw new Unavailable('The identity provider does not answer. Try again shortly.', {
        cause: String(error),
      });
    });
    return this.#discovered;
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const server = new URL(issuer);
    const authentication =
      clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret);
    return client.discovery(server, clientId, clientSecret, authentication, {
      timeout: patience,
      // The settings allow plain HTTP on a loopback address only.
      execute: server.protocol === 'http:' ? [client.allowInsecureRequests] : [],
    });
  }
}
