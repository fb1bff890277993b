import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Database, type DatabaseAddress } from '../database.ts';
import { defineStatement } from '../statement.ts';
import { ClassArchive } from './classArchive.ts';
import { ask, isWrongPassword } from './connect.ts';
import { readIfPresent } from './dataFolder.ts';
import { explainBoot } from './explainBoot.ts';
import { freePort } from './freePort.ts';
import { findJava } from './java.ts';
import { type Ending, type KeptProcess, runKept } from './keptProcess.ts';
import { endLeftOver } from './leftOver.ts';
import { ensureJars, neo4jVersion } from './maven.ts';
import { neo4jParameters, writeConfiguration } from './neo4jSettings.ts';
import { keptPassword } from './password.ts';
import { ProvisionProblem } from './problems.ts';

const bootPatience = 300_000;
const tick = 15_000;
const changePassword = defineStatement<{ old: string; new: string }, never>('server/changeOwnPassword');

export interface LocalOptions {
  readonly dataDirectory: string;
  readonly downloads: readonly string[];
  readonly environment: Record<string, string | undefined>;
  /** The port of an earlier start. */
  readonly port: number | undefined;
  /** Java's largest heap, e.g. 2g. */
  readonly heap: string;
  /** Settings of neo4j.conf beyond ours. */
  readonly settings: Readonly<Record<string, string>>;
  onProgress(message: string): void;
  onBooting?(): void;
  onCrash(message: string): void;
}

export interface LocalNeo4j {
  readonly address: DatabaseAddress;
  readonly port: number;
  readonly place: string;
  /** Whether this start made the store. */
  readonly fresh: boolean;
  /** Prepares, in the background, what the next start can go without. */
  quickenNextStart(): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Runs Neo4j's community edition as a process of ours, from Maven's artifact (design.md).
 * @throws ProvisionProblem NO_WAY, JAVA_TOO_OLD, MAVEN_MISSING, MAVEN_FAILED, PORT_IN_USE, NEO4J_FAILED, WRONG_PASSWORD
 */
export async function runLocal(options: LocalOptions): Promise<LocalNeo4j> {
  const java = await findJava(options.environment);
  const jars = await ensureJars(options);
  const home = join(options.dataDirectory, 'neo4j', 'store');
  const fresh = !existsSync(join(home, 'data', 'databases'));
  mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 });
  const pidPath = join(home, 'pid');
  if (await endLeftOver(pidPath, home))
    options.onProgress('Ended a Neo4j that an earlier start had left behind.');
  const port = await freePort(options.port);
  if (options.port !== undefined && port !== options.port)
    options.onProgress(`Port ${options.port}, which Neo4j had so far, is in use; it now has port ${port}.`);
  const password = keptPassword(options.dataDirectory);
  writeConfiguration(home, port, options.settings);
  const logPath = join(home, 'logs', 'console.log');
  options.onProgress(`Starting Neo4j ${neo4jVersion} …`);
  const archive = new ClassArchive({
    java,
    jars,
    folder: join(options.dataDirectory, 'neo4j'),
    environment: options.environment,
  });
  const neo4j = runKept({
    command: java.command,
    parameters: [...archive.parameters(), ...neo4jParameters(jars, home, options.heap)],
    logPath,
    pidPath,
    environment: options.environment,
  });
  options.onBooting?.();
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
  const began = Date.now();
  const ticking = setInterval(
    () => options.onProgress(`  … Neo4j: ${Math.round((Date.now() - began) / 1000)} s`),
    tick,
  );
  try {
    await untilReady(neo4j, address, fresh, logPath);
  } catch (error) {
    await neo4j.stop();
    throw error;
  } finally {
    clearInterval(ticking);
  }
  let stopping = false;
  void neo4j.ended.then((ending) => {
    if (!stopping) options.onCrash(crashMessage(ending, logPath));
  });
  return {
    address,
    port,
    place: home,
    fresh,
    quickenNextStart: () => archive.make(),
    async stop() {
      stopping = true;
      await Promise.all([archive.stop(), neo4j.stop()]);
    },
  };
}

async function untilReady(
  neo4j: KeptProcess,
  address: DatabaseAddress,
  fresh: boolean,
  logPath: string,
): Promise<void> {
  let ending: Ending | undefined;
  void neo4j.ended.then((value) => {
    ending = value;
  });
  const until = Date.now() + bootPatience;
  // A new Neo4j has the password neo4j; one whose first start was broken off may have either.
  let firstPassword = fresh;
  let last: unknown;
  while (ending === undefined && Date.now() < until) {
    try {
      if (firstPassword) await setFirstPassword(address);
      await ask(address);
      return;
    } catch (error) {
      last = error;
      if (isWrongPassword(error)) {
        if (firstPassword === fresh) firstPassword = !fresh;
        else break;
      } else if (firstPassword && isPasswordChanged(error)) firstPassword = false;
    }
    await wait(150);
  }
  if (ending) throw explainBoot(ending, readIfPresent(logPath) ?? '', logPath);
  if (isWrongPassword(last))
    throw new ProvisionProblem(
      'WRONG_PASSWORD',
      'The local Neo4j refuses the password that is kept in the data folder (neo4j-password). Put the right one there.',
      { cause: last },
    );
  throw new ProvisionProblem(
    'NEO4J_FAILED',
    `Neo4j was started but did not answer within ${bootPatience / 1000} s (${String(last)}). Its log: ${logPath}`,
  );
}

async function setFirstPassword(address: DatabaseAddress): Promise<void> {
  const system = new Database({ ...address, password: 'neo4j', database: 'system' });
  try {
    await system.command(changePassword.text, { old: 'neo4j', new: address.password });
  } finally {
    await system.close();
  }
}

/** With ALTER the old password is checked too. */
function isPasswordChanged(error: unknown): boolean {
  return error instanceof Error && /Failed to alter the current user/.test(error.message);
}

function crashMessage(ending: Ending, logPath: string): string {
  const how = ending.signal ? `signal ${ending.signal}` : `exit code ${ending.code}`;
  const memory = /OutOfMemoryError/.test(readFileSync(logPath, 'utf8'))
    ? ' It ran out of memory: give it more with LINCHPIN_NEO4J_HEAP=4g.'
    : '';
  return `The local Neo4j has ended by itself (${how}).${memory} Its log: ${logPath}`;
}
