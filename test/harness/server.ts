import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoStateOf } from '../../server/demoEstate.ts';
import { ensureWebBuild } from '../../server/start/webBuild.js';
import { testDatabase } from './database.ts';

export interface TestServer {
  readonly url: string;
  /** A token with the role ADMIN. */
  readonly adminToken: string;
  stop(): Promise<void>;
}

/**
 * Starts the whole server, with the web app built, on the throw-away Neo4j of the test run.
 * @param demo with the demo estate, which is loaded once a test run and reused, and its sign-in by role; without it
 * the graph is empty
 * @throws Error with all that the server printed, where it does not come up
 */
export async function startTestServer({ demo = true }: { demo?: boolean } = {}): Promise<TestServer> {
  const { address, database, wipe } = testDatabase();
  if (!demo || (await demoStateOf(database)) !== 'DEMO') await wipe();
  await ensureWebBuild(process.execPath, (message) => console.log(message));
  const adminToken = 'the-bootstrap-token-of-browser-tests';
  const dataDirectory = mkdtempSync(join(tmpdir(), 'linchpin-browser-'));
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NEO4J_URI: address.uri,
      NEO4J_USER: address.user,
      NEO4J_PASSWORD: address.password,
      LINCHPIN_DATA_DIR: dataDirectory,
      LINCHPIN_DEMO: demo ? '1' : '0',
      LINCHPIN_BOOTSTRAP_TOKEN: adminToken,
      // The graph outlives this server: a later one has to find its own secrets in it.
      LINCHPIN_PEPPER: 'the-pepper-of-all-browser-tests',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
        const found = /Linchpin ready on (\S+)/.exec(output)?.[1];
        if (found) resolve(found);
      });
    void ended.then(() => reject(new Error(`The server ended before it was ready:\n${output}`)));
  });
  if (demo && output.includes('could not be loaded')) {
    child.kill('SIGTERM');
    throw new Error(`The demo estate was not loaded:\n${output}`);
  }
  return {
    url,
    adminToken,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
