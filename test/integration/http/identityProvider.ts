import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next without being asked, and what is claimed of them. */
  comes: { readonly sub: string; readonly [claim: string]: unknown };
  /** Knows the server to which people are sent back. */
  sendBackTo(url: string): void;
}

/** A real OpenID Connect provider on a loopback port. It insists on PKCE and asks nobody for anything. */
export async function testProvider(): Promise<TestProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const test: TestProvider = {
    issuer,
    clientId: 'linchpin',
    clientSecret: 'the secret of the test',
    comes: { sub: 'nobody' },
    sendBackTo(url) {
      const provider = providerFor(test, url);
      const answer = provider.callback();
      handle = (request, response) => {
        const asked = request.url?.startsWith('/interaction/');
        const login = { login: { accountId: test.comes.sub } };
        if (asked) void provider.interactionFinished(request, response, login);
        else void answer(request, response);
      };
    },
  };
  return test;
}

function providerFor(test: TestProvider, url: string): Provider {
  return new Provider(test.issuer, {
    clients: [
      {
        client_id: test.clientId,
        client_secret: test.clientSecret,
        redirect_uris: [`${url}/session/oidc/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60 },
    cookies: { keys: ['a key of the test'] },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'], email: ['email'] },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ ...test.comes }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
}
