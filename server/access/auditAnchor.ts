import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '../graph/database.ts';
import { defineStatement } from '../graph/statement.ts';
import { auditWritten } from './audit.ts';

export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

const readHead = defineStatement<object, Anchor>('access/auditHead');

/** How soon after an entry its hash is outside the database (ms), and how often other servers' entries are. */
const settle = 250;
const interval = 10_000;

/** The heads that were written down so far, oldest first. Lines that are not whole are left out. */
export function readAnchors(file: string): Anchor[] {
  if (!existsSync(file)) return [];
  const anchors: Anchor[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, seq, hash] = /^(\d+) ([0-9a-f]{64})$/.exec(line) ?? [];
    if (seq !== undefined && hash !== undefined) anchors.push({ seq: Number(seq), hash });
  }
  return anchors;
}

/**
 * Keeps the head of the audit chain outside the database, in a file that only grows: who rewrites the database,
 * its chain included, still contradicts the file.
 */
export class AuditAnchor {
  readonly file: string;
  readonly #database: Database;
  readonly #timer: NodeJS.Timeout;
  #soon: NodeJS.Timeout | undefined;
  #last: Anchor | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(database: Database, file: string) {
    this.#database = database;
    this.file = file;
    mkdirSync(dirname(file), { recursive: true });
    this.#last = readAnchors(file).at(-1);
    this.#timer = setInterval(() => void this.write().catch(() => undefined), interval);
    this.#timer.unref();
    auditWritten.on('entry', this.#later);
  }

  /** Writes the committed head down where it is new. */
  write(): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#writeNow());
    return this.#writing;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    clearTimeout(this.#soon);
    auditWritten.off('entry', this.#later);
    await this.write();
  }

  readonly #later = () => {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.write().catch(() => undefined);
    }, settle).unref();
  };

  async #writeNow(): Promise<void> {
    const [head] = await this.#database.read((transaction) => readHead.run(transaction, {}));
    // A head that is behind the file is for verifyAudit to report, not for the file to take over.
    if (head === undefined || head.seq <= (this.#last?.seq ?? 0)) return;
    appendFileSync(this.file, `${head.seq} ${head.hash}\n`, { mode: 0o600 });
    this.#last = head;
  }
}
