import type { MessagePort } from 'node:worker_threads';
import type { Projection } from '../projection/projection.ts';
import { collect } from './collect.ts';
import type { InFlight } from './inFlight.ts';
import { receivedError } from './messages.ts';
import type { State } from './pastProjections.ts';
import { type News, Pupil, type Wish } from './shared.ts';

/** How long the former projection stays for the requests that began on it, in ms. */
const grace = 60_000;

interface Asked {
  resolve(state: State): void;
  reject(error: Error): void;
}

/** The projections that the keeper lent to this thread: the newest, the one before it, and earlier ones asked for. */
export class Borrowed {
  readonly #port: MessagePort;
  readonly #pupil = new Pupil();
  readonly #inFlight: InFlight;
  readonly #loans = new Map<Projection, number>();
  readonly #past = new Map<number, State>();
  readonly #asked = new Map<number, { readonly state: Promise<State> } & Asked>();
  readonly #reaching: { readonly tick: number; resolve(): void }[] = [];
  readonly #begun = Promise.withResolvers<void>();
  readonly #onPresent: (projection: Projection) => void;
  /** What came to be no longer needed has yet to be looked for. @see giveBack */
  readonly #onLess: () => void;
  #present: Projection | undefined;
  #former: Projection | undefined;
  #tick = -1;

  constructor(
    port: MessagePort,
    inFlight: InFlight,
    told: { readonly onPresent: (projection: Projection) => void; readonly onLess: () => void },
  ) {
    this.#port = port;
    this.#inFlight = inFlight;
    this.#onPresent = told.onPresent;
    this.#onLess = told.onLess;
    port.on('message', (news: News) => this.#hear(news));
  }

  /** Resolves when there is a projection. */
  get begun(): Promise<void> {
    return this.#begun.promise;
  }

  get present(): Projection {
    if (!this.#present) throw new Error('No projection has come yet.');
    return this.#present;
  }

  /** All projections that answers may rest on. */
  held(): Projection[] {
    const past = Array.from(this.#past.values(), ({ projection }) => projection);
    return [this.#present, this.#former, ...past].filter((projection) => projection !== undefined);
  }

  /** The projection of a revision, and the moment at which evidence counts as stale or not. */
  at(revision: number): State | Promise<State> {
    for (const projection of [this.#present, this.#former])
      if (projection?.revision === revision) return { projection, at: Date.now() };
    const held = this.#past.get(revision);
    if (held) {
      this.#wish({ kind: 'used', revision });
      return held;
    }
    const asked = this.#asked.get(revision);
    if (asked) return asked.state;
    const { promise, resolve, reject } = Promise.withResolvers<State>();
    this.#asked.set(revision, { state: promise, resolve, reject });
    this.#wish({ kind: 'state', revision });
    return promise;
  }

  /** Resolves once all that the keeper told up to a tick is taken in. */
  reach(tick: number): Promise<void> {
    if (this.#tick >= tick) return Promise.resolve();
    return new Promise((resolve) => this.#reaching.push({ tick, resolve }));
  }

  /** Gives back what is held no longer, after the calls that may still read it. @param inUse what others hold on to */
  giveBack(inUse: readonly Projection[]): void {
    const kept = new Set([...this.held(), ...inUse]);
    for (const [projection, loan] of this.#loans) {
      if (kept.has(projection)) continue;
      this.#loans.delete(projection);
      this.#inFlight.after(() => this.#wish({ kind: 'back', loan }));
    }
  }

  close(): void {
    this.#port.close();
  }

  #hear(news: News): void {
    this.#pupil.learn(news.lesson);
    switch (news.kind) {
      case 'present':
        this.#replace(this.#take(news));
        break;
      case 'past': {
        const state = { projection: this.#take(news), at: news.at };
        this.#past.set(news.revision, state);
        this.#asked.get(news.revision)?.resolve(state);
        this.#asked.delete(news.revision);
        break;
      }
      case 'scopes':
        this.#pupil.names.sightings.refresh(news.scopes);
        break;
      case 'forget':
        this.#past.delete(news.revision);
        this.#onLess();
        break;
      case 'collect':
        collect();
        break;
      case 'refused':
        this.#asked.get(news.revision)?.reject(receivedError(news.error));
        this.#asked.delete(news.revision);
    }
    this.#tick = Math.max(this.#tick, news.tick);
    for (const waiting of this.#reaching.splice(0))
      if (waiting.tick <= this.#tick) waiting.resolve();
      else this.#reaching.push(waiting);
  }

  #take({ loan, projection: shared }: Extract<News, { readonly loan: number }>): Projection {
    const projection = this.#pupil.revive(shared);
    this.#loans.set(projection, loan);
    return projection;
  }

  #replace(projection: Projection): void {
    const former = this.#present;
    this.#former = former;
    this.#present = projection;
    this.#begun.resolve();
    this.#onPresent(projection);
    this.#onLess();
    if (!former) return;
    setTimeout(() => {
      if (this.#former !== former) return;
      this.#former = undefined;
      this.#onLess();
    }, grace).unref();
  }

  #wish(wish: Wish): void {
    this.#port.postMessage(wish);
  }
}
