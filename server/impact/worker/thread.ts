import { Worker } from 'node:worker_threads';
import { Unavailable } from '../../model/errors.ts';
import type { Answer, Arguments, Method, Report, WorkerOrder } from './messages.ts';
import { receivedError } from './messages.ts';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Listener {
  onRevision(revision: number): void;
  /** Told once when the thread ended without having been asked to. */
  onEnd(error: Error): void;
}

/** One life of the worker thread: calls go in, answers come back. */
export class Thread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #listener: Listener;
  #calls = 0;
  #ended = false;
  /** Resolves with the revision when the projection is loaded. */
  readonly ready: Promise<number>;

  constructor(order: WorkerOrder, listener: Listener) {
    this.#listener = listener;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: order,
      name: 'linchpin-impact',
    });
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

  /** @throws what the worker threw, or Unavailable when it ended meanwhile */
  call<Name extends Method>(method: Name, ...args: Arguments<Name>): Promise<Answer<Name>> {
    // The worker answers a method's call with that method's value.
    return this.#send(method, args) as Promise<Answer<Name>>;
  }

  /** Ends the thread after closing its connection. */
  async close(): Promise<void> {
    const ended = this.#ended;
    this.#ended = true;
    if (!ended) {
      const closed = this.#send('close', []).catch(() => undefined);
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
    }
    await this.#worker.terminate();
  }

  #send(method: Method | 'close', args: readonly unknown[]): Promise<unknown> {
    const id = ++this.#calls;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, arguments: args });
    });
  }

  #receive(report: Exclude<Report, { kind: 'failed' }>): void {
    if (report.kind === 'revision' || report.kind === 'ready') {
      this.#listener.onRevision(report.revision);
      return;
    }
    const pending = this.#pending.get(report.id);
    this.#pending.delete(report.id);
    if (report.kind === 'answer') pending?.resolve(report.value);
    else pending?.reject(receivedError(report.error));
  }

  #end(error: Error): void {
    for (const pending of this.#pending.values())
      pending.reject(new Unavailable('The impact engine was interrupted. Try again shortly.'));
    this.#pending.clear();
    if (this.#ended) return;
    this.#ended = true;
    this.#listener.onEnd(error);
  }
}
