import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../server/start/places.js';

/** A server that is there to be killed. */
export interface Linchpin {
  readonly url: string;
  readonly pid: number;
  /** From its start to being ready, ms. */
  readonly readyMs: number;
  /** Resolves when its process is gone. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export const token = 'the-bootstrap-token-of-fault-tests';

/**
 * Starts the whole server on an empty or a former graph, without the demo.
 * @param environment where its data and its Neo4j are
 * @throws Error with all that it printed, where it does not come up
 */
export async function startLinchpin(
  environment: Readonly<Record<string, string>> & { readonly LINCHPIN_DATA_DIR: string },
): Promise<Linchpin> {
  const began = Date.now();
  const child: ChildProcess = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      JAVA_HOME: process.env.JAVA_HOME,
      NODE_ENV: 'production',
      LINCHPIN_DEMO: '0',
      LINCHPIN_BOOTSTRAP_TOKEN: token,
      LINCHPIN_PEPPER: 'the-pepper-of-all-fault-tests',
      PORT: '0',
      // As the launcher has it (server/start/run.js).
      NODE_COMPILE_CACHE: join(environment.LINCHPIN_DATA_DIR, 'compiled'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => {
        output += data;
        const found = /Linchpin ready on (\S+)/.exec(output)?.[1];
        if (found) resolve(found);
      });
    void ended.then(() => reject(new Error(`The server ended before it was ready:\n${output}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    readyMs: Date.now() - began,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await Promise.race([ended, wait(30_000)]);
    },
  };
}

/** Asks the server, as the bootstrap token's administrator unless another token is given. @throws Error with what it answers instead of data */
export async function ask<Data>(
  { url }: Pick<Linchpin, 'url'>,
  query: string,
  variables: object = {},
  bearer: string = token,
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}
