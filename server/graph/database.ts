import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { Unavailable } from '../model/errors.ts';
import { Commits } from './commits.ts';
import { gatherWritesTo } from './gatheredWrites.ts';

export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** A transaction as units of work see it. */
export type Work<Result> = (transaction: ManagedTransaction) => Promise<Result>;

/** The one door to Neo4j. Integers come back as JavaScript numbers: revisions and counts stay below 2^53. */
export class Database {
  readonly #address: DatabaseAddress;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #commits: Commits;

  constructor(address: DatabaseAddress, commits = new Commits()) {
    this.#address = address;
    this.#commits = commits;
    this.#database = address.database;
    gatherWritesTo(address.uri);
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 8_000,
      maxConnectionPoolSize: 50,
    });
  }

  /**
   * The same graph by connections of its own: a crowd of readers that has all of these does not keep a scan from its
   * next batch. To be closed beside this one.
   */
  apart(): Database {
    return new Database(this.#address, this.#commits);
  }

  /** Reads in one transaction; retried where Neo4j says that a retry can help. */
  read<Result>(work: Work<Result>): Promise<Result> {
    return this.#within((session) => session.executeRead(work));
  }

  /** The same for what readers are told: none of it is read while a commit of ours is applied. It may run several times. */
  readSteadily<Result>(work: Work<Result>): Promise<Result> {
    return this.#commits.steady(() => this.read(work));
  }

  /** Writes in one transaction. It may run twice when a connection is lost, so it must be idempotent. */
  async write<Result>(work: Work<Result>): Promise<Result> {
    let end: (() => void) | undefined;
    try {
      return await this.#within((session) =>
        session.executeWrite(async (transaction) => {
          const result = await work(transaction);
          // The driver commits as soon as this returns.
          end ??= await this.#commits.begin();
          return result;
        }),
      );
    } finally {
      end?.();
    }
  }

  /**
   * Writes in one transaction without waiting for its commit.
   * @param last what is done right before the commit
   * @returns `applied` once the work has been done, `committed` with the commit; where either fails both do
   */
  writeAhead<Result>(
    work: Work<Result>,
    last: Work<void>,
  ): { readonly applied: Promise<Result>; readonly committed: Promise<void> } {
    const applied = Promise.withResolvers<Result>();
    const committed = this.write(async (transaction) => {
      applied.resolve(await work(transaction));
      await last(transaction);
    });
    // Each is told to whoever waits for it; nobody may be waiting yet.
    applied.promise.catch(() => undefined);
    committed.catch((error) => applied.reject(error));
    return { applied: applied.promise, committed };
  }

  /** Runs a statement that manages its own transaction or changes the schema. */
  async command(text: string, parameters: Record<string, unknown> = {}): Promise<void> {
    await this.#within((session) => session.run(text, parameters));
  }

  /** Streams a large result row by row without holding it all. */
  async *stream<Row>(
    text: string,
    parameters: Record<string, unknown>,
    fetchSize = 10_000,
  ): AsyncGenerator<Row> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
      fetchSize,
    });
    try {
      for await (const record of session.run(text, parameters)) yield record.toObject() as Row;
    } finally {
      await session.close();
    }
  }

  /** @throws Error of the driver when Neo4j does not answer */
  async verify(): Promise<{ version: string }> {
    const info = await this.#driver.getServerInfo({ database: this.#database });
    return { version: info.agent?.replace(/^Neo4j\//, '') ?? '' };
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #within<Result>(use: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ database: this.#database });
    beginWithFirst(session);
    try {
      return await use(session);
    } catch (error) {
      if (isOutage(error))
        throw new Unavailable('The graph database does not answer. Try again shortly.', {
          cause: String(error),
        });
      throw error;
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}

/** What the driver calls the transactions of `executeRead` and `executeWrite`. */
const managedTransaction = 0;

/**
 * Has BEGIN go out with a transaction's first statement instead of waiting for its answer: one way there and back less
 * for each. The driver does so for `executeQuery`, by a method that is not among its types.
 */
function beginWithFirst(session: object): void {
  const { _configureTransactionExecutor: configure } = session as {
    _configureTransactionExecutor?: (pipelined: boolean, telemetry: number) => void;
  };
  configure?.call(session, true, managedTransaction);
}

/** Neo4j is away, or could not do in its time what it was asked: a later try may fare better. */
const outageCodes = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

function isOutage(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    (outageCodes.has(error.code) || /acquisition timed out/i.test(error.message))
  );
}
