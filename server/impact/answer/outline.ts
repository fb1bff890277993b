import { type Criticality, criticalities } from '../../model/ciClass.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { capacityOf } from '../analysis/capacities.ts';
import { serviceClasses } from '../analysis/freshness.ts';
import type { Scratch } from '../analysis/scratch.ts';
import { criticalityOf, idOf, nameOf, ownerOf } from '../projection/cis.ts';
import { declaresLoad } from '../projection/names.ts';
import type { Projection } from '../projection/projection.ts';
import { AT_RISK, type ImpactState, stateName } from '../states.ts';
import type { AnalysisSummary, Evidence } from './answer.ts';
import { Ordered } from './ordered.ts';
import type { PackedHits } from './packedHits.ts';

/** What decisions look at of an impacted CI: no reasons and no chain, so that thousands cost little. */
export interface OutlinedCi {
  readonly ciId: string;
  readonly name: string;
  readonly class: string;
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
  /** All impacted CIs of the family service: the worst and most critical first, then by name and id. */
  readonly services: readonly HitCi[];
  /** The acted-on CIs, each once, in the order asked. */
  readonly targets: readonly HitCi[];
  /** Others that go down or degrade, and of which people may say how much load they carry: the first of them. */
  readonly carriers: readonly HitCi[];
  /** Ids that were asked and left out: there is no such CI, or it takes no part. */
  readonly gone: readonly string[];
}

/** An outline as it crosses threads. */
export type PackedOutline = Omit<Outline, 'services'> & { readonly services: PackedHits };

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
  const { projection, reached, question } = analysis;
  const { classes } = projection.names;
  const classOf = projection.cis.class;
  const isService = serviceClasses(projection.names);
  const carries = Array.from({ length: classes.size }, (_, one) => declaresLoad(projection.names, one));
  const hit = (ci: number): HitCi => ({
    ...outlined(projection, ci, scratch.state[ci]!),
    capacity: capacityOf(scratch, ci),
  });
  const services = new Uint32Array(reached.cis.length);
  let serviceCount = 0;
  const carriers: HitCi[] = [];
  for (const ci of reached.cis) {
    if (isService[classOf[ci]!]) services[serviceCount++] = ci;
    else if (carries[classOf[ci]!] && scratch.state[ci]! > AT_RISK && carriers.length < mostCarriers)
      carriers.push(hit(ci));
  }
  return {
    services: Array.from(inOrder(analysis, scratch, services.subarray(0, serviceCount)), hit),
    targets: [...question.seeds.keys()].map(hit),
    carriers,
  };
}

/** The worst first, then the most critical, then by name and id. */
function inOrder({ projection }: Analysis, scratch: Scratch, services: Uint32Array): Uint32Array {
  const { cis } = projection;
  const weights = criticalities.length + 1;
  const rank = (ci: number) => (3 - scratch.state[ci]!) * weights + weights - 1 - cis.criticality[ci]!;
  return new Ordered(cis, services, rank, 3 * weights).slice(0, services.length);
}

/** @param state the state's code */
export function outlined({ cis, names }: Projection, ci: number, state: number): OutlinedCi {
  return {
    ciId: idOf(cis, ci),
    name: nameOf(cis, ci),
    class: names.classes.text(cis.class[ci]!),
    state: stateName(state),
    criticality: criticalityOf(cis, ci),
    owner: ownerOf(cis, names, ci),
  };
}
