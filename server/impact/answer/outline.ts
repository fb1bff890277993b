import { type Criticality, criticalities } from '../../model/ciClass.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { serviceClasses } from '../analysis/freshness.ts';
import type { Scratch } from '../analysis/scratch.ts';
import { idOf, nameOf } from '../projection/cis.ts';
import { compareTexts } from '../projection/compareTexts.ts';
import type { Projection } from '../projection/projection.ts';
import { type ImpactState, impactStates, stateName } from '../states.ts';
import type { AnalysisSummary, Evidence } from './answer.ts';

/** What decisions look at of an impacted CI: no reasons and no chain, so that thousands cost little. */
export interface OutlinedCi {
  readonly ciId: string;
  readonly name: string;
  readonly class: string;
  readonly state: ImpactState;
  readonly criticality: Criticality | null;
  readonly owner: string | null;
}

export interface Outline {
  readonly analysis: AnalysisSummary;
  /** It changes exactly when the answer changes (impact.md, "Actions"). */
  readonly digest: string;
  readonly evidence: Evidence;
  /** All impacted CIs of the family service: the worst and most critical first, then by name and id. */
  readonly services: readonly OutlinedCi[];
  /** The acted-on CIs, each once, in the order asked. */
  readonly targets: readonly OutlinedCi[];
  /** Ids that were asked and left out: there is no such CI, or it takes no part. */
  readonly gone: readonly string[];
}

/** Tells whether an outline is as it was, without saying what it is. */
export interface OutlineMark {
  /** As the outline has it. */
  readonly digest: string;
  /** @see ownersMark */
  readonly owners: number;
}

/** The services and the acted-on CIs of an analysis that lies in the working arrays. */
export function outlineOf(analysis: Analysis, { state }: Scratch): Pick<Outline, 'services' | 'targets'> {
  const { projection, reached, question } = analysis;
  const isService = serviceClasses(projection.names);
  const services: OutlinedCi[] = [];
  const actedOn = new Map([...question.seeds.keys()].map((ci) => [ci, outlined(projection, ci, 0)]));
  for (const ci of reached.cis) {
    const wanted = actedOn.has(ci);
    if (!wanted && !isService[projection.cis.class[ci]!]) continue;
    const one = outlined(projection, ci, state[ci]!);
    if (wanted) actedOn.set(ci, one);
    if (isService[projection.cis.class[ci]!]) services.push(one);
  }
  return { services: services.sort(byWeight), targets: [...actedOn.values()] };
}

/** @param state the state's code */
export function outlined({ cis, names }: Projection, ci: number, state: number): OutlinedCi {
  const criticality = cis.criticality[ci]!;
  return {
    ciId: idOf(cis, ci),
    name: nameOf(cis, ci),
    class: names.classes.text(cis.class[ci]!),
    state: stateName(state),
    criticality: criticality === 0 ? null : criticalities[criticality - 1]!,
    owner: cis.owner[ci] === 0 ? null : names.owners.text(cis.owner[ci]!),
  };
}

const badness = (one: OutlinedCi) => impactStates.indexOf(one.state);
const weight = (one: OutlinedCi) => (one.criticality === null ? -1 : criticalities.indexOf(one.criticality));

/** The worst first, then the most critical, then by name and id. */
const byWeight = (one: OutlinedCi, other: OutlinedCi): number =>
  badness(other) - badness(one) ||
  weight(other) - weight(one) ||
  compareTexts(one.name, other.name) ||
  compareTexts(one.ciId, other.ciId);
