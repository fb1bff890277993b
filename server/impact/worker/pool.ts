import { randomBytes } from 'node:crypto';
import { MessageChannel } from 'node:worker_threads';
import type { CiClassDeclaration } from '../../model/ciClass.ts';
import { NotFound } from '../../model/errors.ts';
import type {
  Answer,
  Arguments,
  KeeperOrder,
  KeeperService,
  ReaderMethod,
  ReaderOrder,
  ReaderService,
} from './messages.ts';
import { Thread } from './thread.ts';

interface Reader {
  readonly thread: Thread<ReaderService>;
  readonly prefix: string;
  revision: number;
}

interface Listener {
  /** Told when every thread answers on a newer revision. */
  onRevision(revision: number): void;
  /** Told when a thread that answers ended; another takes its place. */
  onReaderEnd(error: Error): void;
  /** Told once when nothing can be answered any more. */
  onEnd(error: Error): void;
}

type Reply<Name extends ReaderMethod> = Promise<Answer<ReaderService, Name>>;
type Asked<Name extends ReaderMethod> = Arguments<ReaderService, Name>;

/** One life of the threads: one keeps the projections, the others answer on them, each question one of them. */
export class Pool {
  readonly #classes: readonly CiClassDeclaration[];
  readonly #listener: Listener;
  readonly #keeper: Thread<KeeperService>;
  readonly #readers: Reader[] = [];
  #revision = 0;
  #ended = false;

  private constructor(order: KeeperOrder, listener: Listener) {
    this.#classes = order.classes;
    this.#listener = listener;
    this.#keeper = new Thread(
      new URL('./keeperWorker.ts', import.meta.url),
      { workerData: order, name: 'linchpin-projection' },
      { onEnd: (error) => this.#end(error) },
    );
  }

  /**
   * Resolves when the projection is loaded and every thread has it.
   * @param readers how many threads answer
   * @throws Unavailable and the like when loading fails
   */
  static async start(order: KeeperOrder, readers: number, listener: Listener): Promise<Pool> {
    const pool = new Pool(order, listener);
    const started = Array.from({ length: readers }, () => pool.#begin());
    try {
      await pool.#keeper.ready;
      await Promise.all(started.map((reader) => reader.thread.ready));
    } catch (error) {
      await pool.close();
      throw error;
    }
    return pool;
  }

  /** What every thread answers on, or something newer. */
  get revision(): number {
    return this.#revision;
  }

  /** Asks the thread that has the least to do, one that begins only where there is no other. */
  ask<Name extends ReaderMethod>(method: Name, ...args: Asked<Name>): Reply<Name> {
    const load = ({ thread, revision }: Reader) => (revision === 0 ? Number.POSITIVE_INFINITY : thread.busy);
    const least = this.#readers.reduce((one, other) => (load(other) < load(one) ? other : one));
    return least.thread.call(method, args);
  }

  /**
   * Asks the thread that answered with an analysis of this id.
   * @throws NotFound when it is no longer there
   */
  async askOf<Name extends ReaderMethod>(
    analysisId: string,
    method: Name,
    ...args: Asked<Name>
  ): Reply<Name> {
    const prefix = analysisId.slice(0, analysisId.indexOf('-'));
    const reader = this.#readers.find((each) => each.prefix === prefix);
    if (!reader) throw new NotFound('This analysis is no longer kept. Ask again.');
    return reader.thread.call(method, args);
  }

  /** Asks the thread that keeps what is made once for all questions of this kind. */
  askLast<Name extends ReaderMethod>(method: Name, ...args: Asked<Name>): Reply<Name> {
    return this.#readers.at(-1)!.thread.call(method, args);
  }

  /**
   * Resolves when every thread answers on at least this published revision and knows the scopes' newest sightings.
   * @throws Unavailable when the revision does not arrive
   */
  async catchUp(revision: number): Promise<void> {
    const { tick } = await this.#keeper.call('catchUp', [revision]);
    // One that ended meanwhile is replaced by one that begins with the newest.
    await Promise.allSettled(this.#readers.map(({ thread }) => thread.call('reach', [tick])));
    this.#take();
  }

  async close(): Promise<void> {
    this.#ended = true;
    await this.#keeper.close(this.#keeper.call('close', []));
    await Promise.all(this.#readers.map(({ thread }) => thread.close()));
  }

  #begin(at = this.#readers.length): Reader {
    const { port1, port2 } = new MessageChannel();
    const prefix = randomBytes(6).toString('hex');
    const order: ReaderOrder = { classes: this.#classes, port: port2, prefix };
    const thread = new Thread<ReaderService>(
      new URL('./readerWorker.ts', import.meta.url),
      { workerData: order, transferList: [port2], name: `linchpin-impact-${at + 1}` },
      {
        onRevision: (revision) => {
          reader.revision = revision;
          this.#take();
        },
        onEnd: (error) => this.#replace(reader, error),
      },
    );
    const reader: Reader = { thread, prefix, revision: 0 };
    this.#readers[at] = reader;
    // The keeper may end first, which is told otherwise.
    this.#keeper.call('admit', [port1], [port1]).catch(() => undefined);
    return reader;
  }

  #replace(reader: Reader, error: Error): void {
    if (this.#ended) return;
    // One that never had a projection would end again and again: all begin anew, with patience.
    if (reader.revision === 0) this.#end(error);
    else {
      this.#begin(this.#readers.indexOf(reader));
      this.#listener.onReaderEnd(error);
    }
  }

  #end(error: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    void Promise.all(this.#readers.map(({ thread }) => thread.close()));
    this.#listener.onEnd(error);
  }

  /** A thread that begins anew has the newest before it answers, so that it holds nobody back. */
  #take(): void {
    const known = this.#readers.map(({ revision }) => revision).filter((revision) => revision > 0);
    if (known.length === 0) return;
    const revision = Math.min(...known);
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#listener.onRevision(revision);
  }
}
