import { randomBytes } from 'node:crypto';
import { Unavailable } from '../../model/errors.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type {
  AnalysisPage,
  AnalysisSummary,
  DanglingPage,
  ImpactedCiAnswer,
  ImpactTargetInput,
  PageQuery,
} from '../answer/answer.ts';
import { mistakesOf } from '../answer/mistakes.ts';
import type { Projection } from '../projection/projection.ts';
import { Workbench } from '../workbench.ts';
import { KeptAnalyses } from './kept.ts';
import type { Loader } from './loader.ts';

/** How long the former projection stays for the requests that began on it. */
const grace = 60_000;
const patience = 10_000;

/** Owns the projection and answers questions on it; lives in the worker thread. */
export class Analyst {
  readonly #loader: Loader;
  readonly #tellRevision: (revision: number) => void;
  readonly #workbench = new Workbench();
  readonly #kept = new KeptAnalyses(randomBytes(6).toString('base64url'));
  #projection: Projection;
  /** The catching up that is going on; the next one waits for it. */
  #catchingUp: Promise<void> = Promise.resolve();

  constructor(loader: Loader, projection: Projection, tellRevision: (revision: number) => void) {
    this.#loader = loader;
    this.#projection = projection;
    this.#tellRevision = tellRevision;
  }

  get projection(): Projection {
    return this.#projection;
  }

  analyse(inputs: readonly ImpactTargetInput[]): AnalysisSummary {
    const analysis = this.#workbench.analyse(this.#projection, inputs, Date.now());
    return {
      id: this.#kept.keep(inputs, analysis),
      revision: analysis.projection.revision,
      digest: analysis.digest,
      targets: analysis.question.targets,
      summary: analysis.summary,
      mistakes: mistakesOf(analysis),
    };
  }

  page(id: string, query: PageQuery): AnalysisPage {
    return this.#workbench.page(this.#find(id), query);
  }

  on(id: string, ciId: string): ImpactedCiAnswer | undefined {
    return this.#workbench.on(this.#find(id), ciId);
  }

  dangling(id: string, first: number, after: string | null): DanglingPage {
    return this.#workbench.dangling(this.#find(id), first, after);
  }

  /**
   * Takes in what was published, up to that revision at least, and the scopes' newest sightings.
   * @throws Unavailable when the revision is not published within 10 s
   */
  catchUp(revision: number): Promise<void> {
    const turn = this.#catchingUp.then(() => this.#catchUp(revision));
    this.#catchingUp = turn.catch(() => undefined);
    return turn;
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
    await this.#loader.refreshScopes(this.#projection);
  }

  #replace(projection: Projection): void {
    const former = this.#projection;
    this.#projection = projection;
    this.#kept.dropOthers([former, projection]);
    setTimeout(() => this.#kept.dropOthers([this.#projection]), grace).unref();
    this.#tellRevision(projection.revision);
  }

  #find(id: string): Analysis {
    return this.#kept.find(id, this.#projection, (inputs) =>
      this.#workbench.analyse(this.#projection, inputs, Date.now()),
    );
  }
}
