import type { Criticality } from '../../model/ciClass.ts';
import type { CiStatus } from '../../model/journal.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { capacityOf } from '../analysis/capacities.ts';
import type { Scratch } from '../analysis/scratch.ts';
import { criticalityOf, idOf, nameOf, ownerOf, statusOf } from '../projection/cis.ts';
import { declaresLoad, isService } from '../projection/names.ts';
import type { Projection } from '../projection/projection.ts';
import { AT_RISK, type ImpactState, stateName } from '../states.ts';
import type { AnalysisSummary, Evidence } from './answer.ts';
import { type HitServices, hitServices, ordered, servicesOf } from './hitServices.ts';

/** What decisions look at of an impacted CI: no reasons and no chain, so that thousands cost little. */
export interface OutlinedCi {
  readonly ciId: string;
  readonly name: string;
  readonly class: string;
  readonly status: CiStatus;
  readonly state: ImpactState;
  readonly criticality: Criticality | null;
  readonly owner: string | null;
}

/** The same with what is left of its capacity, 0 to 1 (impact.md, "Capacity"). */
export interface HitCi extends OutlinedCi {
  readonly capacity: number;
}

export interface Outline {
  readonly analysis: AnalysisSummary;
  /** It changes exactly when the answer changes (impact.md, "Actions"). */
  readonly digest: string;
  readonly evidence: Evidence;
  readonly services: HitServices;
  /** The acted-on CIs, each once, in the order asked. */
  readonly targets: readonly HitCi[];
  /** Others that go down or degrade, and of which people may say how much load they carry: the first of them. */
  readonly carriers: readonly HitCi[];
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

const mostCarriers = 200;

/** The services, the acted-on CIs and the carriers of an analysis that lies in the working arrays. */
export function outlineOf(
  analysis: Analysis,
  scratch: Scratch,
): Pick<Outline, 'services' | 'targets' | 'carriers'> {
  const { question } = analysis;
  const hit = hitIn(analysis, scratch);
  return {
    services: hitServices(analysis, scratch, hit),
    targets: [...question.seeds.keys()].map(hit),
    carriers: carriersOf(analysis, scratch).map(hit),
  };
}

/** All services of an analysis that lies in the working arrays, in their order. */
export function allServices(analysis: Analysis, scratch: Scratch): HitCi[] {
  const services = servicesOf(analysis);
  return Array.from(ordered(analysis, scratch, services).slice(0, services.length), hitIn(analysis, scratch));
}

/** Those of some CIs that an analysis in the working arrays hits, in the order of services. */
export function hitAmong(analysis: Analysis, scratch: Scratch, some: Iterable<number>): HitCi[] {
  const hit = Uint32Array.from(some).filter((ci) => scratch.state[ci]! > 0);
  return Array.from(ordered(analysis, scratch, hit).slice(0, hit.length), hitIn(analysis, scratch));
}

function carriersOf({ projection, reached }: Analysis, scratch: Scratch): number[] {
  const { names, cis } = projection;
  const carries = Array.from(
    { length: names.classes.size },
    (_, one) => declaresLoad(names, one) && !isService(names, one),
  );
  const carriers: number[] = [];
  for (const ci of reached.cis) {
    if (carriers.length === mostCarriers) break;
    if (carries[cis.class[ci]!] && scratch.state[ci]! > AT_RISK) carriers.push(ci);
  }
  return carriers;
}

const hitIn =
  ({ projection }: Analysis, scratch: Scratch) =>
  (ci: number): HitCi => ({
    ...outlined(projection, ci, scratch.state[ci]!),
    capacity: capacityOf(scratch, ci),
  });

/** @param state the state's code */
export function outlined({ cis, names }: Projection, ci: number, state: number): OutlinedCi {
  return {
    ciId: idOf(cis, ci),
    name: nameOf(cis, ci),
    class: names.classes.text(cis.class[ci]!),
    status: statusOf(cis, ci),
    state: stateName(state),
    criticality: criticalityOf(cis, ci),
    owner: ownerOf(cis, names, ci),
  };
}
