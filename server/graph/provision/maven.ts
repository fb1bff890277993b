import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './dataFolder.ts';
import { threeWays } from './java.ts';
import { ProvisionProblem } from './problems.ts';
import { unsignJars } from './unsignJars.ts';

export const neo4jVersion = '5.26.29';
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>linchpin</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

export interface MavenOptions {
  /** Folders in which an earlier start may have left it; fetched anew into the first. */
  readonly downloads: readonly string[];
  readonly environment: Record<string, string | undefined>;
  onProgress(message: string): void;
}

/**
 * The folder with Neo4j's jars, fetched with Maven the first time.
 * @throws ProvisionProblem MAVEN_MISSING, MAVEN_FAILED
 */
export async function ensureJars(options: MavenOptions): Promise<string> {
  const folders = options.downloads.map((folder) => join(folder, 'neo4j', neo4jVersion));
  const present = folders.find((folder) => existsSync(folder));
  if (present) return present;
  const [target] = folders;
  const [download] = options.downloads;
  if (target === undefined || download === undefined) throw new Error('No folder to fetch Neo4j into.');
  const draft = join(download, 'neo4j', `fetching-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    writeFileSync(join(draft, 'pom.xml'), project);
    options.onProgress(`Fetching Neo4j ${neo4jVersion} with Maven (once, 118 MB) …`);
    await runMaven(draft, options);
    if (!readdirSync(join(draft, 'lib')).some((name) => name.startsWith('neo4j-server-')))
      throw new ProvisionProblem('MAVEN_FAILED', `Maven ran but fetched no Neo4j into ${draft}.`);
    unsignJars(join(draft, 'lib'));
    settle(join(draft, 'lib'), target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}

/** In one step, so that a start that is broken off leaves nothing half. Another start may have been quicker. */
function settle(draft: string, target: string): void {
  try {
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

function runMaven(folder: string, { environment, onProgress }: MavenOptions): Promise<void> {
  return new Promise((done, failed) => {
    const maven = spawn(
      process.platform === 'win32' ? 'mvn.cmd' : 'mvn',
      ['-B', '-C', '-f', join(folder, 'pom.xml'), plugin, `-DoutputDirectory=${join(folder, 'lib')}`],
      { env: environment, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' },
    );
    // A start that is broken off takes Maven with it.
    const stop = () => maven.kill();
    process.once('exit', stop);
    let output = '';
    let jars = 0;
    const read = (data: Buffer) => {
      const text = data.toString();
      output = (output + text).slice(-20_000);
      jars += text.match(/Downloaded from [^\n]*\.jar/g)?.length ?? 0;
    };
    maven.stdout.on('data', read);
    maven.stderr.on('data', read);
    const began = Date.now();
    const ticking = setInterval(() => {
      const files = jars > 0 ? `, ${jars} files` : '';
      onProgress(`  … Neo4j: ${Math.round((Date.now() - began) / 1000)} s${files}`);
    }, 10_000);
    maven.on('error', (error) => {
      clearInterval(ticking);
      failed(
        codeOf(error) === 'ENOENT'
          ? new ProvisionProblem(
              'MAVEN_MISSING',
              `Java is here, but Maven (mvn), with which Neo4j is fetched, is not.\n${threeWays}`,
            )
          : new ProvisionProblem('MAVEN_FAILED', `Maven could not be run: ${error.message}`),
      );
    });
    maven.on('close', (code) => {
      process.off('exit', stop);
      clearInterval(ticking);
      if (code === 0) done();
      else failed(new ProvisionProblem('MAVEN_FAILED', explainMaven(output)));
    });
  });
}

/** Maven's failure in a sentence, with its own words below. */
export function explainMaven(output: string): string {
  const why = /No space left/i.test(output)
    ? 'The disk is full.'
    : /UnknownHost|Connection refused|timed out|Network is unreachable|Could not transfer/i.test(output)
      ? "Maven's repository does not answer: check the network, or a proxy (~/.m2/settings.xml)."
      : 'Maven says:';
  const errors = output.split('\n').filter((line) => line.includes('[ERROR]'));
  return `Neo4j ${neo4jVersion} could not be fetched with Maven. ${why}\n\n${errors.slice(0, 6).join('\n') || output.slice(-800)}`;
}
