import type { Step } from '../analysis/chains.ts';
import { type Cis, idOf, takesPart } from '../projection/cis.ts';
import type { Projection } from '../projection/projection.ts';
import { PASSES_GROUP } from '../projection/rules.ts';

/** A step of a chain: what the CI relies on, and by which group it does. */
export interface TouchedStep {
  readonly ciId: string;
  readonly type: string;
  readonly to: string;
  /** Its group's name, an implied one's too; null where it stands outside groups. */
  readonly group: string | null;
}

/** What a change of the graph must touch to bear on a chain. */
export interface Touched {
  /** CIs of the chain, and what its groups consist of at one end and not at the other. */
  readonly cis: readonly string[];
  readonly steps: readonly TouchedStep[];
  /** CIs of which everything that they rely on counts. */
  readonly relying: readonly string[];
}

const mostWalked = 200;

type Link = { readonly ci: number; readonly step: Step | undefined };

/** @param other the projection at the other end; what takes part in one of the two only came or went */
export function touchedBy(projection: Projection, chain: readonly Link[], other: Projection): Touched {
  const { cis, names, relationships, wiring } = projection;
  const ids = new Set(chain.map(({ ci }) => idOf(cis, ci)));
  const steps = chain.flatMap(({ ci, step }): TouchedStep[] => {
    if (!step) return [];
    const group = wiring.rule[step.row] === PASSES_GROUP ? wiring.rowGroup[step.row]! : undefined;
    for (const each of [projection, other])
      for (const provider of providersOf(each, ci))
        if (takesPartIn(cis, provider) !== takesPartIn(other.cis, provider)) ids.add(idOf(cis, provider));
    return [
      {
        ciId: idOf(cis, ci),
        type: names.types.text(relationships.type[step.row]!),
        to: idOf(cis, step.before),
        group: group === undefined ? null : names.groups.text(wiring.groups.name[group]!),
      },
    ];
  });
  return { cis: [...ids], steps, relying: [] };
}

/**
 * What can have made the difference at a CI, whichever way it came: the CI itself and, on and on, those that it relies on
 * through which it can have come.
 */
export function behind(
  ends: readonly Projection[],
  ci: number,
  leadsOn: (provider: number) => boolean,
): Touched {
  const walked = new Set([ci]);
  const gone = new Set<number>();
  for (const at of walked)
    for (const provider of ends.flatMap((end) => [...providersOf(end, at)])) {
      if (leadsOn(provider) && walked.size < mostWalked) walked.add(provider);
      if (new Set(ends.map(({ cis }) => takesPartIn(cis, provider))).size > 1) gone.add(provider);
    }
  // Numbers are shared, and the longer columns hold all ids.
  const { cis: latest } = ends.reduce((one, other) => (other.cis.count > one.cis.count ? other : one));
  const relying = Array.from(walked, (each) => idOf(latest, each));
  return { cis: [...relying, ...Array.from(gone, (each) => idOf(latest, each))], steps: [], relying };
}

function providersOf({ cis, relationships }: Projection, ci: number): Uint32Array {
  if (ci >= cis.count) return new Uint32Array(0);
  return relationships.to.subarray(relationships.start[ci]!, relationships.start[ci + 1]!);
}

const takesPartIn = (cis: Cis, ci: number): boolean => ci < cis.count && takesPart(cis, ci);
