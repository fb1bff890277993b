import { setImmediate } from 'node:timers/promises';
import { LimitExceeded } from '../../model/errors.ts';
import { ciNumber } from '../projection/cis.ts';
import type { Projection } from '../projection/projection.ts';
import type { LossPage, LossQuery, SharedFateAnswer, SinglePointAnswer } from './lossAnswer.ts';
import { LossIndex, mostCauses } from './lossIndex.ts';
import type { Ranking } from './ranking.ts';
import { ServiceNames } from './serviceNames.ts';
import { type RankedFates, rankSharedFates, sharedFatePage } from './sharedFates.ts';
import { rankSinglePoints, rankThoseOf, singlePointPage } from './singlePoints.ts';

/** Milliseconds of work after which the thread looks whether somebody asks something. */
const patience = 4;

/** Keeps the index of lone losses beside the projection: made when it is first asked for, and current from then on. */
export class Losses {
  readonly #most: number;
  #latest: Projection;
  /** CIs touched since what the index tells of; undefined where that is not known. */
  #touched: Set<number> | undefined;
  #index: LossIndex | undefined;
  #working: Promise<void> | undefined;
  // What follows from the index, as long as it does not change.
  #names: ServiceNames | undefined;
  #points: Ranking | undefined;
  #fates: RankedFates | undefined;
  /** What the index tells of, and what it is being brought up to. */
  #under: readonly Projection[] = [];
  readonly #onLess: () => void;

  /**
   * @param most how large the index may become before it is given up
   * @param onLess told when a projection is no longer in use
   */
  constructor(projection: Projection, most = mostCauses, onLess: () => void = () => undefined) {
    this.#latest = projection;
    this.#most = most;
    this.#onLess = onLess;
  }

  /** The projections that are read here, at whatever time. */
  inUse(): Projection[] {
    return [this.#latest, ...this.#under];
  }

  /** Takes note of the next projection, and brings the index up to it where there is one. */
  follow(next: Projection): void {
    const { step } = next;
    const known = step !== undefined && step.from === this.#latest.revision;
    this.#latest = next;
    if (!this.#index && !this.#working) return;
    if (!known) this.#touched = undefined;
    else for (const ci of step.cis) this.#touched?.add(ci);
    // Whoever asks next hears of a failure.
    this.#current().catch(() => undefined);
  }

  /** @throws NotFound, BadInput (`serviceIds.N`, `first`, `after`), LimitExceeded */
  async singlePoints(
    serviceIds: readonly string[] | null,
    query: LossQuery,
  ): Promise<LossPage<SinglePointAnswer>> {
    const index = await this.#current();
    this.#names ??= new ServiceNames(index);
    if (serviceIds !== null)
      return singlePointPage(index, rankThoseOf(index, serviceIds), this.#names, query);
    this.#points ??= rankSinglePoints(index);
    return singlePointPage(index, this.#points, this.#names, query);
  }

  /**
   * How many services the lone loss of each of some CIs takes down; 0 where there is none of that id.
   * @returns null where too many CIs fall with each other to know
   */
  async counts(ciIds: readonly string[]): Promise<number[] | null> {
    const index = await this.#current().catch((error: unknown) => {
      if (error instanceof LimitExceeded) return null;
      throw error;
    });
    if (index === null) return null;
    return ciIds.map((id) => {
      const ci = ciNumber(index.projection.cis, id);
      return ci === undefined ? 0 : index.losses.total(ci);
    });
  }

  /** @throws BadInput (`first`, `after`), LimitExceeded */
  async sharedFates(query: LossQuery): Promise<LossPage<SharedFateAnswer>> {
    const index = await this.#current();
    this.#names ??= new ServiceNames(index);
    this.#fates ??= rankSharedFates(index);
    return sharedFatePage(index, this.#fates, this.#names, query);
  }

  /** The index, at the latest projection and with no work on it. */
  async #current(): Promise<LossIndex> {
    while (this.#working || this.#index?.projection !== this.#latest) {
      this.#working ??= this.#work().finally(() => {
        this.#working = undefined;
      });
      await this.#working;
    }
    if (this.#index.tooLarge)
      throw new LimitExceeded(
        'Too many CIs of this estate fall with each other to list what each alone takes down. Look for HARD relationships that should be SOFT, and ask for the impact of one CI meanwhile.',
      );
    return this.#index;
  }

  async #work(): Promise<void> {
    // Whoever was just given the index reads it first.
    await setImmediate();
    const next = this.#latest;
    const touched = this.#touched;
    this.#touched = new Set();
    this.#names = undefined;
    this.#points = undefined;
    this.#fates = undefined;
    const former = this.#index;
    this.#under = former ? [former.projection, next] : [next];
    // Where the work fails, the next one begins anew.
    this.#index = undefined;
    try {
      this.#index = await this.#indexOf(next, former, touched);
    } finally {
      this.#under = this.#index ? [next] : [];
      this.#onLess();
    }
  }

  async #indexOf(
    next: Projection,
    former: LossIndex | undefined,
    touched: ReadonlySet<number> | undefined,
  ): Promise<LossIndex> {
    if (former && touched && (await inSlices(former.follow(next, touched)))) return former;
    const index = new LossIndex(next, this.#most);
    await inSlices(index.build());
    return index;
  }
}

async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (let began = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < patience) continue;
    await setImmediate();
    began = performance.now();
  }
}
