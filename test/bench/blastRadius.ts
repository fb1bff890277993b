import { keyOf, type PartName, type Shape } from './estate/shape.ts';
import { repeated } from './measure.ts';
import { ask, type BenchServer } from './server.ts';

/** The question that the blast-radius screen asks: the counts, the services and the first 50 of all. */
const question = `query ($ids: [ID!]!) {
  impact(ids: $ids, action: OUTAGE) {
    digest
    summary { down degraded atRisk services { down degraded atRisk total } byClass { class state count } }
    services(first: 50) { totalCount edges { node { state capacity because verdict ci { id name class owner criticality } } } }
    impacted(first: 50) { totalCount edges { node { state distance because ci { id name class } } } }
  }
}`;

interface Impact {
  readonly impact: {
    readonly summary: { readonly down: number; readonly degraded: number; readonly atRisk: number };
  };
}

export interface Target {
  readonly key: string;
  readonly ciId: string;
  /** CIs with a state, itself among them. */
  readonly impacted: number;
}

async function impacted(server: BenchServer, ciId: string): Promise<number> {
  const { impact } = await ask<Impact>(server, question, { ids: [ciId] });
  return impact.summary.down + impact.summary.degraded + impact.summary.atRisk;
}

/** The CI, of some of each kind that much depends on, whose outage hits the number of CIs nearest to the one wished. */
export async function findTarget(server: BenchServer, shape: Shape, wished: number): Promise<Target> {
  const kinds: PartName[] = [
    'site',
    'directory',
    'array',
    'hostCluster',
    'host',
    'volume',
    'rack',
    'machine',
    'core',
  ];
  let best: Target | undefined;
  for (const kind of kinds) {
    const { count } = shape.parts[kind];
    for (let nth = 0; nth < Math.min(4, count); nth++) {
      const key = keyOf(kind, Math.floor((nth * count) / 4));
      const { ci } = await ask<{ ci: { id: string } | null }>(
        server,
        'query ($key: String!) { ci(source: "bench", key: $key) { id } }',
        { key },
      );
      if (!ci) continue;
      const hit = await impacted(server, ci.id);
      if (!best || Math.abs(hit - wished) < Math.abs(best.impacted - wished))
        best = { key, ciId: ci.id, impacted: hit };
    }
  }
  if (!best) throw new Error('The server knows none of the CIs that were sent.');
  return best;
}

/** Milliseconds of the whole request, many times over one connection: the same question, as many viewers ask it. */
export function requestTimes(server: BenchServer, target: Target): Promise<number[]> {
  return repeated(() => impacted(server, target.ciId), { times: 400, warm: 40, within: 30_000 });
}

/**
 * The same work for a question that nobody has asked before: each time a restart of another length.
 * @param asOf an earlier state than the present
 */
export function newQuestionTimes(
  server: BenchServer,
  target: Target,
  asOf?: { revision: number },
): Promise<number[]> {
  let minutes = 0;
  const asNew = question
    .replace('$ids: [ID!]!', '$ids: [ID!]!, $minutes: Int!, $asOf: AsOf')
    .replace('action: OUTAGE', 'action: RESTART, durationMinutes: $minutes, asOf: $asOf');
  return repeated(() => ask<Impact>(server, asNew, { ids: [target.ciId], minutes: ++minutes, asOf }), {
    times: 200,
    warm: 20,
    within: 30_000,
  });
}
