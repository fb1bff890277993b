import { scratchFor } from '../../server/impact/analysis/scratch.ts';
import type { ImpactTargetInput } from '../../server/impact/answer/answer.ts';
import type { Plan } from '../../server/impact/whatIf/plan.ts';
import { whatIf } from '../../server/impact/whatIf/whatIf.ts';
import { Workbench } from '../../server/impact/workbench.ts';
import { below } from './estate/chance.ts';
import { keyOf, type PartName, type Shape } from './estate/shape.ts';
import { projectionOf } from './estateProjection.ts';
import { repeated } from './measure.ts';

/** What people change, the usual more than once. */
const changed: readonly PartName[] = [
  ...(['host', 'host', 'host', 'host', 'databaseInstance', 'databaseInstance'] as const),
  ...(['switch', 'switch', 'machine', 'machine', 'array', 'core'] as const),
];
const hour = 3_600_000;

/** The nth CI of many that are worked on. */
function workedOn(shape: Shape, nth: number): string {
  const part = changed[below(changed.length, shape.seed, nth, 31)]!;
  return keyOf(part, below(shape.parts[part].count, shape.seed, nth, 32));
}

function outage(ciId: string, origin: string): ImpactTargetInput {
  return { ciId, action: 'OUTAGE', origin };
}

/** Plans of a week, most of which meet many others. */
function plansOf(shape: Shape, count: number): Plan[] {
  return Array.from({ length: count }, (_, nth) => {
    const start = below(120, shape.seed, nth, 33) * hour;
    const id = `plan-${nth}`;
    const targets = [outage(workedOn(shape, nth), id)];
    return { id, title: id, targets, start, end: start + (4 + below(44, shape.seed, nth, 34)) * hour };
  });
}

export interface WhatIfTimes {
  readonly plans: number;
  readonly fatal: number;
  readonly complete: boolean;
  /** Milliseconds, medians in the caller's hands. */
  readonly search: readonly number[];
  /** 20 changes and 50 incidents at once; the one of them that hits most; all of them one after the other. */
  readonly joint: readonly number[];
  readonly largest: readonly number[];
  readonly oneByOne: readonly number[];
  readonly impacted: number;
}

/** What-if in this thread, without a database: fatal combinations among plans, and one joint analysis beside single ones. */
export async function whatIfTimes(shape: Shape, planCount: number): Promise<WhatIfTimes> {
  const projection = projectionOf(shape);
  const scratch = scratchFor(projection.cis.count, projection.wiring.groups.owner.length);
  const plans = plansOf(shape, planCount);
  const search = () => whatIf(projection, scratch, plans, null);
  const { combinations, complete } = search().fatal;
  const workbench = new Workbench();
  const analyse = (targets: readonly ImpactTargetInput[]) => {
    const { down, degraded, atRisk } = workbench.analyse(projection, targets, Date.now()).summary;
    return down + degraded + atRisk;
  };
  const changes = Array.from({ length: 20 }, (_, nth) => outage(workedOn(shape, nth), `CHG-${nth}`));
  const incidents = Array.from({ length: 50 }, (_, nth) => {
    const part = nth % 2 === 0 ? 'machine' : 'instance';
    return outage(keyOf(part, below(shape.parts[part].count, shape.seed, nth, 35)), `INC-${nth}`);
  });
  const all = [...changes, ...incidents];
  const largest = all.reduce((one, other) => (analyse([other]) > analyse([one]) ? other : one));
  const repeat = { times: 50, warm: 5, within: 10_000 };
  return {
    plans: planCount,
    fatal: combinations.length,
    complete,
    impacted: analyse(all),
    search: await repeated(search, repeat),
    joint: await repeated(() => analyse(all), repeat),
    largest: await repeated(() => analyse([largest]), repeat),
    oneByOne: await repeated(() => all.map((each) => analyse([each])), { ...repeat, times: 10 }),
  };
}
