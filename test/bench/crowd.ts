import { setTimeout as wait } from 'node:timers/promises';
import { keyOf, type PartName, type Shape } from './estate/shape.ts';
import { ask, type BenchServer } from './server.ts';

/** What each client of the crowd asks, each time of another CI. */
const question = `query ($ids: [ID!]!, $asOf: AsOf) {
  impact(ids: $ids, asOf: $asOf) {
    revision
    digest
    summary { down degraded atRisk }
    services(first: 50) { totalCount edges { node { state because ci { id name } } } }
    impacted(first: 50) { totalCount edges { node { state distance ci { id name } } } }
  }
}`;

interface Answer {
  readonly impact: {
    readonly revision: number;
    readonly digest: string;
    readonly summary: { readonly down: number; readonly degraded: number; readonly atRisk: number };
    readonly impacted: { readonly totalCount: number };
  };
}

export interface CrowdTimes {
  /** Milliseconds of each answer. */
  readonly answers: readonly number[];
  /** How often a client was sent away for a while. */
  readonly sentAway: number;
  readonly revisions: number;
  /** 99 of 100 delays of the server's event loop were shorter, and the longest; milliseconds. */
  readonly loopP99: number;
  readonly loopMax: number;
}

const kinds: readonly PartName[] = ['hostCluster', 'array', 'host', 'volume', 'rack', 'machine', 'core'];

/** Some CIs of several kinds. */
export async function someCis(server: BenchServer, shape: Shape): Promise<string[]> {
  const ids: string[] = [];
  for (const kind of kinds) {
    const { count } = shape.parts[kind];
    for (let nth = 0; nth < Math.min(8, count); nth++) {
      const key = keyOf(kind, Math.floor((nth * count) / 8));
      const { ci } = await ask<{ ci: { id: string } | null }>(
        server,
        'query ($key: String!) { ci(source: "bench", key: $key) { id } }',
        { key },
      );
      if (ci) ids.push(ci.id);
    }
  }
  return ids;
}

/**
 * So many clients ask for blast radii, each again as soon as it has its answer, as long as something goes on.
 * @throws Error where two answers on one revision differ, one contradicts itself, or one is not what the server says of
 *   that revision afterwards
 */
export async function crowdDuring(
  server: BenchServer,
  ids: readonly string[],
  clients: number,
  work: () => Promise<unknown>,
): Promise<CrowdTimes> {
  const times: number[] = [];
  const digests = new Map<string, string>();
  const revisions = new Set<number>();
  let sentAway = 0;
  let over = false;
  const client = async (nth: number) => {
    for (let turn = nth; !over; turn += 7) {
      const id = ids[turn % ids.length]!;
      const began = performance.now();
      const answer = await askPatiently(server, { ids: [id] }, () => sentAway++);
      times.push(performance.now() - began);
      revisions.add(answer.impact.revision);
      check(digests, id, answer);
    }
  };
  await loopDelay(server);
  const all = Promise.all(Array.from({ length: clients }, (_, nth) => client(nth)));
  await Promise.race([work(), all]);
  over = true;
  await all;
  const { p99, max } = await loopDelay(server);
  for (const [which, digest] of [...digests].slice(0, 60)) {
    const [revision, id] = which.split(' ') as [string, string];
    const asOf = { revision: Number(revision) };
    const { impact } = await ask<Answer>(server, question, { ids: [id], asOf });
    if (impact.digest !== digest)
      throw new Error(`What was answered on revision ${revision} of ${id} was wrong.`);
  }
  return { answers: times, sentAway, revisions: revisions.size, loopP99: p99, loopMax: max };
}

function check(digests: Map<string, string>, id: string, { impact }: Answer): void {
  const { revision, digest, summary, impacted } = impact;
  const which = `${revision} ${id}`;
  if ((digests.get(which) ?? digest) !== digest)
    throw new Error(`Two answers on revision ${revision} of ${id} differ.`);
  digests.set(which, digest);
  if (summary.down + summary.degraded + summary.atRisk !== impacted.totalCount)
    throw new Error(`An answer on revision ${revision} of ${id} is of two revisions.`);
}

async function askPatiently(server: BenchServer, variables: object, onAway: () => void): Promise<Answer> {
  for (;;) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...server.headers(), 'content-type': 'application/json' },
      body: JSON.stringify({ query: question, variables }),
    });
    const text = await response.text();
    if (response.status !== 503 && response.status !== 429) {
      const { data, errors } = JSON.parse(text) as { data?: Answer; errors?: object[] };
      if (!data || errors) throw new Error(`The server answered ${response.status}: ${text.slice(0, 500)}`);
      return data;
    }
    onAway();
    await wait(1_000 * Number(response.headers.get('retry-after') ?? 1));
  }
}

/** Since it was asked for last. */
async function loopDelay(server: BenchServer): Promise<{ p99: number; max: number }> {
  const text = await (await fetch(`${server.url}/metrics`, { headers: server.headers() })).text();
  const read = (name: string) =>
    1_000 * Number(new RegExp(`^linchpin_event_loop_delay_${name}_seconds (\\S+)`, 'm').exec(text)?.[1]);
  return { p99: read('p99'), max: read('max') };
}
