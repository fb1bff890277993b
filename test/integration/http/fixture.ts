import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Access } from '../../../server/access/access.ts';
import { issueToken, type TokenRequest } from '../../../server/access/issueToken.ts';
import type { OidcSettings } from '../../../server/access/oidc/settings.ts';
import { createLog } from '../../../server/http/log.ts';
import { Metrics } from '../../../server/http/metrics.ts';
import type { ScanDoor } from '../../../server/http/scanDoor.ts';
import { createHttpServer } from '../../../server/http/server.ts';
import { NotFound } from '../../../server/model/errors.ts';
import { admin, freshAccess } from '../access/fixture.ts';

export interface TestServer {
  readonly url: string;
  readonly access: Access;
  /** All that was logged so far. */
  readonly log: () => string;
  token(input: Partial<TokenRequest>): Promise<string>;
}

/** Reads the body to its end and says how long it was; what becomes of a scan is not what these tests look at. */
const countingDoor: ScanDoor = {
  async receive(body, caller, dryRun) {
    let bytes = 0;
    for await (const chunk of body) bytes += chunk.length;
    return { bytes, by: caller.handle, dryRun };
  },
  async accept(body) {
    for await (const _chunk of body);
    return 's1';
  },
  async progress(id) {
    if (id === 's1') return { state: 'PUBLISHED', source: 'known', scope: 'all', answer: { scan: id } };
    throw new NotFound(`There is no scan ${id}.`, 'id');
  },
};

/** A server with the real routes and the real database, in front of doors that the test gives. */
export async function testServer(
  options: {
    demo?: boolean;
    loopback?: boolean;
    silence?: number;
    bytes?: number;
    scans?: Partial<ScanDoor>;
    atOnce?: number;
    waiting?: number;
    oidc?: OidcSettings;
  } = {},
): Promise<TestServer> {
  const { access } = await freshAccess({ demo: options.demo });
  const lines: string[] = [];
  const webFolder = mkdtempSync(join(tmpdir(), 'linchpin-web-'));
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), `<!doctype html><title>Linchpin</title>${' '.repeat(2_000)}`);
  writeFileSync(join(webFolder, 'assets', 'app-abc123.js'), 'console.log(1);'.repeat(200));
  const server = createHttpServer({
    config: {
      ingest: {
        atOnce: options.atOnce ?? 4,
        waiting: options.waiting ?? 8,
        silence: options.silence ?? 60_000,
        bytes: options.bytes ?? 2 ** 30,
      },
      ratePerSecond: 500,
      loopback: options.loopback ?? true,
      publicUrl: undefined,
      oidc: options.oidc,
    },
    access,
    scans: { ...countingDoor, ...options.scans },
    graphql: (authenticate) => async (request: IncomingMessage, response: ServerResponse) => {
      const { handle } = await authenticate(request);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { handle } }));
    },
    sweep: async (dryRun) => ({ dryRun, stale: 0, retired: 0, held: 0, scopes: [] }),
    projectionReady: () => true,
    demo: options.demo ?? false,
    metrics: new Metrics(),
    log: createLog('trace', { write: (line) => lines.push(line) }),
    webFolder,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(webFolder, { recursive: true, force: true });
  });
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    access,
    log: () => lines.join(''),
    token: async (input) =>
      (await issueToken(access.database, admin, { principal: 'tester', roles: ['VIEWER'], ...input })).secret,
  };
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** A request with headers that fetch does not let one set (Host, Cookie, Origin). */
export function raw(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = openRequest(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

export const json = { 'content-type': 'application/json' };
export const ndjson = { 'content-type': 'application/x-ndjson' };
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
/** The cookie that a sign-in set, as a browser would send it back. */
export const cookieOf = (answer: RawAnswer) => answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
