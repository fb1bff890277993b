import { Workbench } from '../../server/impact/workbench.ts';
import { keyOf, type Shape } from './estate/shape.ts';
import { projectionOf } from './estateProjection.ts';
import { repeated } from './measure.ts';
import { dependentsOf, PlainSearch } from './plainSearch.ts';

export interface EngineTimes {
  readonly key: string;
  /** CIs that depend on it in any way, and those that come out with a state. */
  readonly reached: number;
  readonly impacted: number;
  /** Milliseconds, medians in the caller's hands. */
  readonly plain: readonly number[];
  readonly engine: readonly number[];
  /** The same with distances, evidence and digest. */
  readonly proven: readonly number[];
}

/**
 * The engine beside a plain breadth-first search over the same relationships, in this thread: states, capacities, lost
 * redundancy and counts against a visited mark; then with what is found when somebody asks for it.
 * @param wished about how many CIs should come out with a state, a figure for each row
 */
export async function engineBesideSearch(shape: Shape, wished: readonly number[]): Promise<EngineTimes[]> {
  const search = new PlainSearch(dependentsOf(shape));
  const projection = projectionOf(shape);
  const workbench = new Workbench();
  const analyse = (key: string) => {
    const target = { ciId: key, action: 'OUTAGE' as const, origin: 'question' };
    return workbench.analyseOnce(projection, [target], Date.now());
  };
  const kinds = ['backbone', 'site', 'core', 'directory', 'array', 'hostCluster', 'host', 'volume'] as const;
  const candidates = kinds.flatMap((kind) => {
    const { count, offset } = shape.parts[kind];
    const some = Math.min(count, 8);
    return Array.from({ length: some }, (_, nth) => {
      const index = Math.floor((nth * count) / some);
      const key = keyOf(kind, index);
      return { key, number: offset + index, impacted: analyse(key).reached.cis.length };
    });
  });
  const rows: EngineTimes[] = [];
  for (const number of wished) {
    const away = (impacted: number) => Math.abs(Math.log((impacted + 1) / number));
    const target = candidates.reduce((best, each) =>
      away(each.impacted) < away(best.impacted) ? each : best,
    );
    if (rows.some((row) => row.key === target.key)) continue;
    const repeat = { times: 200, warm: 20, within: 10_000 };
    rows.push({
      key: target.key,
      reached: search.reached(target.number),
      impacted: target.impacted,
      plain: await repeated(() => search.reached(target.number), repeat),
      engine: await repeated(() => analyse(target.key).summary.down, repeat),
      proven: await repeated(() => {
        const analysis = analyse(target.key);
        return workbench.evidence(analysis).evidence + workbench.digest(analysis).length;
      }, repeat),
    });
  }
  return rows;
}
