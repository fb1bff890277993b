import { type ChildProcess, spawn } from 'node:child_process';
import { testDatabase } from '../../harness/database.ts';

export const bootstrap = 'the-bootstrap-token-of-this-test';

/** The whole program as people start it, in a process of its own. */
export interface Program {
  readonly child: ChildProcess;
  /** All that it has printed so far. */
  readonly output: () => string;
  readonly url: string;
}

/** Starts the program on the throw-away Neo4j of the test run. @throws Error with what it printed where it ends instead */
export async function start(
  dataDirectory: string,
  environment: Record<string, string> = {},
): Promise<Program> {
  const { address } = testDatabase();
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      PATH: process.env.PATH,
      NEO4J_URI: address.uri,
      NEO4J_USER: address.user,
      NEO4J_PASSWORD: address.password,
      LINCHPIN_DATA_DIR: dataDirectory,
      LINCHPIN_BOOTSTRAP_TOKEN: bootstrap,
      LINCHPIN_LOG: 'trace',
      PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /Linchpin ready on (\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
  return { child, output: () => output, url };
}
