import type { MessagePort } from 'node:worker_threads';
import { Unavailable } from '../../model/errors.ts';
import { columnsOf, type Projection } from '../projection/projection.ts';
import type { ScopeSeen } from '../projection/sightingSets.ts';
import { collect } from './collect.ts';
import type { KeptProjection } from './keptProjection.ts';
import { Lending } from './lending.ts';
import type { Loader } from './loader.ts';
import { PastProjections, type State } from './pastProjections.ts';

const patience = 10_000;
/** How long (ms) after a revision memory lies ready for the next one: until readers have given the former one back, and more. */
const readyFor = 90_000;

/** Where the readers stand once they have taken in all that was told up to a tick. */
export interface CaughtUp {
  readonly revision: number;
  readonly tick: number;
}

/** Owns the projections, keeps the newest current and lends them to the threads that answer. */
export class Keeper {
  readonly #loader: Loader;
  readonly #kept: KeptProjection | undefined;
  readonly #past: PastProjections;
  readonly #lendings = new Set<Lending>();
  #projection: Projection;
  #scopes: readonly ScopeSeen[] = [];
  /** The catching up that is going on; the next one waits for it. */
  #catchingUp: Promise<void> = Promise.resolve();
  #tick = 0;
  #quiet: NodeJS.Timeout | undefined;

  constructor(loader: Loader, projection: Projection, kept?: KeptProjection) {
    this.#loader = loader;
    this.#kept = kept;
    this.#projection = projection;
    projection.names.memory.hold(columnsOf(projection));
    this.#past = new PastProjections(loader, {
      onForget: (revision) => this.#tell((lending) => lending.forget(revision, this.#tick)),
    });
    kept?.keepUp(() => this.#projection);
    // Loading left some, too.
    this.#restLater();
  }

  get projection(): Projection {
    return this.#projection;
  }

  /** Begins to tell a reader; what was lent to it comes back when its port closes. */
  admit(port: MessagePort): void {
    const lending = new Lending(port, this.#projection.names, {
      onState: (revision) => this.#stateAt(revision),
      onUsed: (revision) => this.#past.use(revision),
      tick: () => this.#tick,
      onEnd: () => this.#lendings.delete(lending),
    });
    this.#lendings.add(lending);
    lending.refresh(this.#scopes, this.#tick);
    lending.present(this.#projection, this.#tick);
  }

  /**
   * Takes in what was published, up to that revision at least, and the scopes' newest sightings.
   * @throws Unavailable when the revision is not published within 10 s
   */
  catchUp(revision: number): Promise<CaughtUp> {
    const turn = this.#catchingUp.then(() => this.#catchUp(revision));
    this.#catchingUp = turn.catch(() => undefined);
    return turn.then(() => ({ revision: this.#projection.revision, tick: this.#tick }));
  }

  /** Reads anew when scopes were last seen whole, and tells it where it is another time than before. */
  async refreshScopes(): Promise<void> {
    const scopes = await this.#loader.scopes();
    const same = (one: ScopeSeen, at: number) =>
      one.id === this.#scopes[at]?.id && one.fullSeenAt === this.#scopes[at]?.fullSeenAt;
    if (scopes.length === this.#scopes.length && scopes.every(same)) return;
    this.#scopes = scopes;
    this.#projection.names.sightings.refresh(scopes);
    this.#tell((lending) => lending.refresh(scopes, this.#tick));
  }

  /** Writes the projection for the next start and closes the connection. */
  async close(): Promise<void> {
    await this.#kept?.keep(this.#projection);
    await this.#loader.close();
  }

  async #stateAt(revision: number): Promise<State> {
    if (revision > this.#projection.revision) await this.catchUp(revision);
    return this.#past.at(revision, this.#projection);
  }

  async #catchUp(revision: number): Promise<void> {
    const giveUp = Date.now() + patience;
    for (let wait = 10; ; wait = Math.min(wait * 2, 500)) {
      const published = await this.#loader.published();
      if (published > this.#projection.revision) this.#replace(await this.#loader.advance(this.#projection));
      if (this.#projection.revision >= revision) break;
      if (Date.now() > giveUp)
        throw new Unavailable(`Revision ${revision} is not published yet. Try again shortly.`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    await this.refreshScopes();
  }

  #replace(projection: Projection): void {
    const former = this.#projection;
    if (projection === former) return;
    const { memory } = projection.names;
    memory.hold(columnsOf(projection));
    this.#projection = projection;
    this.#tell((lending) => lending.present(projection, this.#tick));
    memory.letGo(columnsOf(former));
    this.#restLater();
  }

  #restLater(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#rest(), readyFor).unref();
  }

  /** Gives the memory back that no revision lies in: where revisions come seldom it would lie there for nothing. */
  #rest(): void {
    if (!this.#projection.names.memory.clear()) return;
    this.#tell((lending) => lending.collect(this.#tick));
    collect();
  }

  #tell(news: (lending: Lending) => void): void {
    this.#tick++;
    for (const lending of this.#lendings) news(lending);
  }
}
