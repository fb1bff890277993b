import { type TransferListItem, Worker, type WorkerOptions } from 'node:worker_threads';
import { Unavailable } from '../../model/errors.ts';
import type { Answer, Arguments, Report, Service } from './messages.ts';
import { receivedError } from './messages.ts';
import { oneATurn } from './oneATurn.ts';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Listener {
  /** Told of a newer revision that the thread works on. */
  onRevision?(revision: number): void;
  /** Told once when the thread ended without having been asked to. */
  onEnd(error: Error): void;
}

/** What lives on is in shared memory and old objects: more room for young ones, V8 would take some 100 MB, is of no use. */
const maxYoungGenerationSizeMb = 48;

/** One life of a worker thread that offers a service's methods: calls go in, answers come back. */
export class Thread<Offered extends Service> {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #listener: Listener;
  #calls = 0;
  #ended = false;
  /** Resolves with the revision when there is a projection. */
  readonly ready: Promise<number>;

  constructor(entry: URL, options: WorkerOptions, listener: Listener) {
    this.#listener = listener;
    this.#worker = new Worker(entry, { ...options, resourceLimits: { maxYoungGenerationSizeMb } });
    let lastError = new Error('The impact worker ended.');
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (report: Report) => {
        if (report.kind === 'ready') resolve(report.revision);
        else if (report.kind === 'failed') reject(receivedError(report.error));
        else this.#receive(report);
      });
      this.#worker.on('error', (error) => {
        lastError = error instanceof Error ? error : new Error(String(error));
      });
      this.#worker.on('exit', () => {
        reject(lastError);
        this.#end(lastError);
      });
    });
    // Whoever waits for it hears of it; nobody may be waiting.
    this.ready.catch(() => undefined);
  }

  /** How many calls wait for their answer. */
  get busy(): number {
    return this.#pending.size;
  }

  /** @throws what the worker threw, or Unavailable when it ended meanwhile */
  call<Name extends keyof Offered & string>(
    method: Name,
    args: Arguments<Offered, Name>,
    transfer: readonly TransferListItem[] = [],
  ): Promise<Answer<Offered, Name>> {
    const id = ++this.#calls;
    // The worker answers a method's call with that method's value.
    return new Promise<unknown>((resolve, reject) => {
      if (this.#ended) return reject(interrupted());
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, arguments: args }, transfer);
    }) as Promise<Answer<Offered, Name>>;
  }

  /** Ends the thread, which its listener does not hear of. @param last a call that it shall answer before, for 8 s at most */
  async close(last: Promise<unknown> = Promise.resolve()): Promise<void> {
    this.#ended = true;
    await Promise.race([
      last.catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, 8_000).unref()),
    ]);
    await this.#worker.terminate();
  }

  #receive(report: Exclude<Report, { kind: 'failed' | 'ready' }>): void {
    if (report.kind === 'revision') {
      this.#listener.onRevision?.(report.revision);
      return;
    }
    const pending = this.#pending.get(report.id);
    this.#pending.delete(report.id);
    if (report.kind === 'answer') oneATurn(() => pending?.resolve(report.value));
    else oneATurn(() => pending?.reject(receivedError(report.error)));
  }

  #end(error: Error): void {
    for (const pending of this.#pending.values()) pending.reject(interrupted());
    this.#pending.clear();
    if (this.#ended) return;
    this.#ended = true;
    this.#listener.onEnd(error);
  }
}

const interrupted = () => new Unavailable('The impact engine was interrupted. Try again shortly.');
