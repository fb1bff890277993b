import type { MessagePort } from 'node:worker_threads';
import type { Names } from '../projection/names.ts';
import { columnsOf, type Projection } from '../projection/projection.ts';
import type { ScopeSeen } from '../projection/sightingSets.ts';
import { sentError } from './messages.ts';
import type { State } from './pastProjections.ts';
import { type News, share, Teacher, type Wish } from './shared.ts';

interface Desk {
  /** The state of an earlier revision. */
  onState(revision: number): State | Promise<State>;
  onUsed(revision: number): void;
  onEnd(): void;
  /** The newest tick. */
  tick(): number;
}

/** What one reader has been told, and which projections lie with it: their memory is not written until it gives them back. */
export class Lending {
  readonly #port: MessagePort;
  readonly #names: Names;
  readonly #desk: Desk;
  readonly #teacher = new Teacher();
  readonly #lent = new Map<number, Projection>();
  #loans = 0;

  constructor(port: MessagePort, names: Names, desk: Desk) {
    this.#port = port;
    this.#names = names;
    this.#desk = desk;
    port.on('message', (wish: Wish) => void this.#hear(wish));
    port.once('close', () => {
      for (const loan of [...this.#lent.keys()]) this.#takeBack(loan);
      desk.onEnd();
    });
    port.unref();
  }

  present(projection: Projection, tick: number): void {
    this.#tell({ kind: 'present', tick, ...this.#lend(projection) });
  }

  refresh(scopes: readonly ScopeSeen[], tick: number): void {
    this.#tell({ kind: 'scopes', tick, scopes });
  }

  forget(revision: number, tick: number): void {
    this.#tell({ kind: 'forget', tick, revision });
  }

  collect(tick: number): void {
    this.#tell({ kind: 'collect', tick });
  }

  async #hear(wish: Wish): Promise<void> {
    if (wish.kind === 'back') this.#takeBack(wish.loan);
    else if (wish.kind === 'used') this.#desk.onUsed(wish.revision);
    else {
      const { revision } = wish;
      try {
        const { projection, at } = await this.#desk.onState(revision);
        this.#tell({ kind: 'past', tick: this.#desk.tick(), revision, at, ...this.#lend(projection) });
      } catch (error) {
        this.#tell({ kind: 'refused', tick: this.#desk.tick(), revision, error: sentError(error) });
      }
    }
  }

  #lend(projection: Projection) {
    const loan = ++this.#loans;
    this.#lent.set(loan, projection);
    this.#names.memory.hold(columnsOf(projection));
    return { loan, projection: share(projection) };
  }

  #takeBack(loan: number): void {
    const projection = this.#lent.get(loan);
    if (!projection || !this.#lent.delete(loan)) return;
    this.#names.memory.letGo(columnsOf(projection));
  }

  #tell(news: News extends infer Each ? (Each extends News ? Omit<Each, 'lesson'> : never) : never): void {
    this.#port.postMessage({ ...news, lesson: this.#teacher.lesson(this.#names) });
  }
}
