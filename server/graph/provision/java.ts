import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ProvisionProblem } from './problems.ts';

/** Neo4j 5.26 runs on Java 17 and on 21. */
const oldest = 17;

export interface Java {
  readonly command: string;
  /** E.g. 17.0.15. */
  readonly version: string;
}

/**
 * The Java to run Neo4j with: JAVA_HOME's, else the one on the path.
 * @throws ProvisionProblem NO_WAY (with all three ways to have a Neo4j), JAVA_TOO_OLD
 */
export async function findJava(environment: Record<string, string | undefined>): Promise<Java> {
  const home = environment.JAVA_HOME;
  const candidates = home ? [join(home, 'bin', 'java'), 'java'] : ['java'];
  let tooOld: string | undefined;
  for (const java of candidates) {
    const version = await versionOf(java, environment);
    if (version === undefined) continue;
    if (majorOf(version) >= oldest) return { command: java, version };
    tooOld ??= version;
  }
  if (tooOld !== undefined)
    throw new ProvisionProblem(
      'JAVA_TOO_OLD',
      `Java ${tooOld} is too old for Neo4j 5.26, which needs Java 17 or 21.\n${threeWays}`,
    );
  throw new ProvisionProblem('NO_WAY', `Linchpin keeps its graph in Neo4j, and found none.\n${threeWays}`);
}

/** The message for a machine on which Neo4j cannot be had as it is. */
export const threeWays = [
  'There are three ways to give it one; any will do:',
  '  1. An existing Neo4j 5: set NEO4J_URI (e.g. neo4j://host:7687), NEO4J_USER and NEO4J_PASSWORD.',
  '  2. A container engine (Docker or Podman) that this user may use: Neo4j then runs in a container.',
  '  3. Java 17 or 21 and Maven on the path: Neo4j is then fetched and run as a local process',
  '     (Debian, Ubuntu: apt-get install openjdk-17-jre-headless maven).',
].join('\n');

/** The text between the quotes of `java -version`, e.g. 17.0.15 or 1.8.0_412. */
function versionOf(
  java: string,
  environment: Record<string, string | undefined>,
): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(java, ['-version'], { env: environment, timeout: 20_000 }, (error, stdout, stderr) => {
      done(error ? undefined : /version "([^"]+)"/.exec(`${stderr}${stdout}`)?.[1]);
    });
  });
}

/** @param version as Java writes it: 17.0.15, or 1.8.0 for Java 8 */
export function majorOf(version: string): number {
  const [first, second] = version.split(/[.+_-]/).map(Number);
  return (first === 1 ? second : first) ?? 0;
}
