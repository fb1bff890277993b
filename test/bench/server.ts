import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DatabaseAddress } from '../../server/graph/database.ts';
import { root } from '../../server/start/places.js';

export interface BenchServer {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process until it served. */
  readonly startedIn: number;
  headers(): Record<string, string>;
  stop(): Promise<void>;
}

const patience = 600_000;

/**
 * Starts the real server as a process of its own on a Neo4j that is there.
 * @throws Error with what the server said when it ends before it serves
 */
export async function startServer(address: DatabaseAddress, dataDirectory: string): Promise<BenchServer> {
  const token = randomBytes(24).toString('hex');
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
    cwd: root,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      NEO4J_URI: address.uri,
      NEO4J_USER: address.user,
      NEO4J_PASSWORD: address.password,
      LINCHPIN_DATA_DIR: dataDirectory,
      LINCHPIN_DEMO: '0',
      LINCHPIN_LOG: 'error',
      LINCHPIN_BOOTSTRAP_TOKEN: token,
      LINCHPIN_RATE_PER_SECOND: '1000000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (piece) => said.push(String(piece)));
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The server did not serve in ten minutes.')), patience);
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      const ready = /Linchpin ready on (\S+)/.exec(line)?.[1];
      if (!ready) return;
      clearTimeout(late);
      resolve(ready);
    });
    child.on('exit', () => reject(new Error(`The server ended before it served:\n${said.join('\n')}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    startedIn: performance.now() - began,
    headers: () => ({ authorization: `Bearer ${token}` }),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

/** One GraphQL request. @throws Error with the server's words */
export async function ask<Data>(server: BenchServer, query: string, variables: object): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...server.headers(), 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as { data?: Data; errors?: object[] };
  if (!answer.data || answer.errors)
    throw new Error(`The server answered ${response.status}: ${text.slice(0, 500)}`);
  return answer.data;
}
