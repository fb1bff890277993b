import { BadInput } from '../../model/errors.ts';
import { columnsOf, emptyProjection, type Projection } from '../projection/projection.ts';
import { JournalGap, type Loader } from './loader.ts';

/** A projection with the moment of which it tells. */
export interface State {
  readonly projection: Projection;
  /** ms since 1970 */
  readonly at: number;
}

const mostHeld = 8;
/** CIs and relationships of all that are held: about 250 MB. */
const mostRows = 4_000_000;

/** Projections of earlier revisions that were asked for lately; the least recently used ones make room. */
export class PastProjections {
  readonly #loader: Loader;
  readonly #held = new Map<number, State>();
  readonly #building = new Map<number, Promise<State>>();
  /** The one that is being built; the next one waits, and may then begin from it. */
  #turn: Promise<unknown> = Promise.resolve();

  readonly #onForget: (revision: number) => void;

  /** @param told of revisions that made room */
  constructor(loader: Loader, told: { readonly onForget: (revision: number) => void }) {
    this.#loader = loader;
    this.#onForget = told.onForget;
  }

  /** Notes that one was asked for again. */
  use(revision: number): void {
    const state = this.#held.get(revision);
    if (!state) return;
    this.#held.delete(revision);
    this.#held.set(revision, state);
  }

  /**
   * The state of an earlier revision, built once for all who ask for it meanwhile.
   * @param present where the way back begins when nothing nearer is held
   */
  at(revision: number, present: Projection): State | Promise<State> {
    const held = this.#held.get(revision);
    if (held) {
      this.use(revision);
      return held;
    }
    const known = this.#building.get(revision);
    if (known) return known;
    const building = this.#turn.then(() => this.#build(revision, present));
    this.#building.set(revision, building);
    this.#turn = building.catch(() => undefined).finally(() => this.#building.delete(revision));
    return building;
  }

  async #build(revision: number, present: Projection): Promise<State> {
    const { publishedAt, horizon, known } = await this.#loader.keptState(revision);
    if (!known) throw new BadInput(`What was at revision ${revision} is no longer known.`, 'asOf.revision');
    const projection = await this.#project(revision, present, horizon);
    // Whole scans are remembered by their last one alone: what was seen later counts as seen at this moment, too.
    const state = { projection, at: publishedAt ?? Date.now() };
    this.#hold(state);
    return state;
  }

  /** @param horizon no way leads over the journal before it, part of which may be there still */
  async #project(revision: number, present: Projection, horizon: number): Promise<Projection> {
    if (revision === 0) return emptyProjection(present);
    if (revision < horizon) return this.#loader.loadAt(revision, emptyProjection(present));
    const away = (projection: Projection) => Math.abs(projection.revision - revision);
    const held = Array.from(this.#held.values(), ({ projection }) => projection).filter(
      (projection) => projection.revision >= horizon,
    );
    const base = held.reduce((best, each) => (away(each) < away(best) ? each : best), present);
    // It is read to the end, whatever becomes of it meanwhile.
    const { memory } = base.names;
    memory.hold(columnsOf(base));
    try {
      return base.revision > revision
        ? await this.#loader.rewind(base, revision)
        : await this.#loader.advance(base, revision);
    } catch (error) {
      if (!(error instanceof JournalGap)) throw error;
      return await this.#loader.loadAt(revision, emptyProjection(present));
    } finally {
      memory.letGo(columnsOf(base));
    }
  }

  #hold(state: State): void {
    this.#held.set(state.projection.revision, state);
    state.projection.names.memory.hold(columnsOf(state.projection));
    let rows = 0;
    for (const { projection } of this.#held.values()) rows += rowsOf(projection);
    for (const [revision, { projection }] of this.#held) {
      if (this.#held.size === 1 || (this.#held.size <= mostHeld && rows <= mostRows)) return;
      this.#held.delete(revision);
      rows -= rowsOf(projection);
      projection.names.memory.letGo(columnsOf(projection));
      this.#onForget(revision);
    }
  }
}

const rowsOf = ({ cis, relationships }: Projection): number => cis.count + relationships.to.length;
