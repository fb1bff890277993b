import {
  emptyProjection,
  type Projection,
  ProjectionDraft,
} from '../../server/impact/projection/projection.ts';
import { Workbench } from '../../server/impact/workbench.ts';
import type { RedundancyDeclaration } from '../../server/model/redundancy.ts';
import { estateRelations } from './estate/lines.ts';
import { recordOf } from './estate/records.ts';
import { keyOf, partNames, type Shape } from './estate/shape.ts';
import { repeated } from './measure.ts';
import { dependentsOf, PlainSearch } from './plainSearch.ts';

const scope = 'bench\u0000all';

/** The engine's projection of the estate, made without a database. */
export function projectionOf(shape: Shape): Projection {
  const draft = new ProjectionDraft(emptyProjection());
  for (const part of partNames) {
    const { ciClass, count } = shape.parts[part];
    for (let index = 0; index < count; index++) {
      const record = recordOf(shape, part, index) as { redundancy?: RedundancyDeclaration[] };
      const id = keyOf(part, index);
      draft.putCi({
        id,
        class: ciClass,
        name: id,
        status: 'ACTIVE',
        criticality: null,
        owner: null,
        redundancy: record.redundancy ?? [],
      });
    }
  }
  const seenAt = Date.now();
  for (const { type, from, fromIndex, to, toIndex, group, strength } of estateRelations(shape)) {
    draft.putRelationship({
      type,
      from: keyOf(from, fromIndex),
      to: keyOf(to, toIndex),
      strength: strength ?? null,
      group: group ?? null,
      weight: 1,
      confidence: 'OBSERVED',
      sightings: [{ scopeId: scope, seenAt }],
    });
  }
  const projection = draft.finish(1);
  // As after the whole scan that brought it.
  projection.names.sightings.refresh([{ id: scope, fullSeenAt: seenAt }]);
  return projection;
}

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
    return workbench.analyse(projection, [target], Date.now());
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
