import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { type KeptProcess, runKept } from './keptProcess.ts';
import { neo4jVersion } from './maven.ts';

/** HotSpot's bound on a line of the list is 4,096 characters, and a longer one ends the making. */
const longestLine = 4_000;

export interface ClassArchiveOptions {
  readonly java: { readonly command: string; readonly version: string };
  /** The folder of Neo4j's jars. */
  readonly jars: string;
  /** Where the archive is kept, some 140 MB. */
  readonly folder: string;
  readonly environment: Record<string, string | undefined>;
}

/**
 * Java's class-data sharing (JEP 310): the classes that Neo4j loads, parsed and verified ahead, which takes a third off
 * its boot. A start without an archive notes what is loaded, and one is made from that once there is time. Java itself
 * checks that an archive fits its version and its jars, and goes without one that does not.
 */
export class ClassArchive {
  readonly #options: ClassArchiveOptions;
  readonly #path: string;
  readonly #list: string;
  #making: KeptProcess | undefined;
  #stopped = false;

  constructor(options: ClassArchiveOptions) {
    this.#options = options;
    this.#path = join(options.folder, `classes-${neo4jVersion}-java-${options.java.version}.jsa`);
    this.#list = join(options.folder, 'classes.list');
  }

  /** What Java is told at Neo4j's start: to use the archive, or to note what belongs into one. */
  parameters(): string[] {
    return [
      existsSync(this.#path)
        ? `-XX:SharedArchiveFile=${this.#path}`
        : `-XX:DumpLoadedClassList=${this.#list}`,
    ];
  }

  /**
   * Makes the archive where there is none, beside the running Neo4j and after all other work: some 30 s of one core.
   * Without it the next start takes longer, and nothing else.
   * @returns whether an archive was made
   */
  async make(): Promise<boolean> {
    if (this.#stopped || existsSync(this.#path) || !existsSync(this.#list)) return false;
    const { java, jars, environment } = this.#options;
    const draft = `${this.#path}.draft`;
    const input = `${this.#list}.whole`;
    const [logPath, pidPath] = [`${draft}.log`, `${draft}.pid`];
    try {
      writeFileSync(input, wholeLines(readFileSync(this.#list, 'utf8')));
      this.#making = runKept({
        command: java.command,
        parameters: [
          '-Xshare:dump',
          `-XX:SharedClassListFile=${input}`,
          `-XX:SharedArchiveFile=${draft}`,
          '-XX:+UseG1GC',
          '-Xmx768m',
          '-cp',
          join(jars, '*'),
        ],
        logPath,
        pidPath,
        environment,
        priority: constants.priority.PRIORITY_LOW,
      });
      const { code } = await this.#making.ended;
      if (code !== 0 || this.#stopped || !existsSync(draft)) return false;
      renameSync(draft, this.#path);
      return true;
    } finally {
      for (const file of [draft, logPath, pidPath, input]) rmSync(file, { force: true });
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#making?.stop();
    rmSync(this.#list, { force: true });
  }
}

/** A list that Java is still writing, without a last line that is half and without lines that are too long for Java. */
export function wholeLines(list: string): string {
  return list
    .slice(0, list.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line.length < longestLine)
    .join('\n');
}
