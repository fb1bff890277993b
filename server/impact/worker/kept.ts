import { NotFound } from '../../model/errors.ts';
import type { Sight } from '../../model/sight.ts';
import { type Analysis, sizeOf } from '../analysis/analysis.ts';
import type { ImpactTargetInput } from '../answer/answer.ts';
import type { Projection } from '../projection/projection.ts';

interface Kept {
  readonly inputs: readonly ImpactTargetInput[];
  readonly revision: number;
  readonly sight: Sight | undefined;
  analysis: Analysis | undefined;
}

const mostAnswers = 200;
/** CIs and groups in all kept answers: about 100 MB. */
const mostEntries = 4_000_000;
const mostQuestions = 5_000;
const mostTargets = 200_000;

/** The answers given lately, the least recently used ones without their arrays, then not at all. */
export class KeptAnalyses {
  readonly #kept = new Map<string, Kept>();
  readonly #prefix: string;
  #given = 0;
  #answers = 0;
  #entries = 0;
  #targets = 0;

  /** @param prefix tells this worker's analyses from those of one that crashed */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** @returns the analysis's id */
  keep(inputs: readonly ImpactTargetInput[], analysis: Analysis): string {
    const id = `${this.#prefix}-${++this.#given}`;
    const { projection, veil } = analysis;
    const question = { inputs, revision: projection.revision, sight: veil?.sight };
    this.#kept.set(id, { ...question, analysis: undefined });
    this.#targets += inputs.length;
    this.#hold(id, analysis);
    return id;
  }

  /**
   * The analysis of that id, answered again at its own revision where only its question is kept.
   * @throws NotFound when it is forgotten
   */
  async find(
    id: string,
    again: (inputs: readonly ImpactTargetInput[], revision: number, sight?: Sight) => Promise<Analysis>,
  ): Promise<Analysis> {
    const kept = this.#kept.get(id);
    if (!kept) throw new NotFound('This analysis is no longer kept. Ask again.');
    if (kept.analysis) {
      this.#kept.delete(id);
      this.#kept.set(id, kept);
      return kept.analysis;
    }
    const analysis = await again(kept.inputs, kept.revision, kept.sight);
    // Another question on the same analysis may have been quicker.
    if (!kept.analysis) this.#hold(id, analysis);
    return kept.analysis ?? analysis;
  }

  /** Lets go of the answers on projections other than these, which can then be freed. */
  dropOthers(projections: readonly Projection[]): void {
    for (const kept of this.#kept.values())
      if (kept.analysis && !projections.includes(kept.analysis.projection)) this.#release(kept);
  }

  #hold(id: string, analysis: Analysis): void {
    const kept = this.#kept.get(id);
    if (!kept) return;
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    kept.analysis = analysis;
    this.#answers++;
    this.#entries += sizeOf(analysis);
    for (const [other, old] of this.#kept) {
      const full = this.#answers > mostAnswers || this.#entries > mostEntries;
      const tooMany = this.#kept.size > mostQuestions || this.#targets > mostTargets;
      if (other === id || !(full || tooMany)) break;
      this.#release(old);
      if (!tooMany) continue;
      this.#kept.delete(other);
      this.#targets -= old.inputs.length;
    }
  }

  #release(kept: Kept): void {
    if (!kept.analysis) return;
    this.#answers--;
    this.#entries -= sizeOf(kept.analysis);
    kept.analysis = undefined;
  }
}
