import { ask, type Linchpin, token } from './linchpin.ts';

/** More records than fit one transaction, so that a scan is staged, applied in batches and published. */
const cis = 2_000;
const relations = 8_500;
/** CIs that every second scan does not name: few enough to be retired without a person's word. */
const wavering = 200;

const namedBy = (generation: number): number => (generation % 2 === 0 ? cis - wavering : cis);

/** A full scan of which every CI carries the generation. */
export function scanBody(generation: number): string {
  const named = namedBy(generation);
  const lines: object[] = [
    { record: 'begin', schema: 1, source: 'estate', scope: 'all', mode: 'full', generation },
  ];
  for (let index = 0; index < named; index++)
    lines.push({
      record: 'ci',
      key: `k${index}`,
      class: 'Server',
      name: `server ${index}`,
      attributes: { cpuCount: generation },
    });
  for (let index = 0; index < relations; index++)
    lines.push({
      record: 'relation',
      type: 'USES',
      from: `k${index % (cis - wavering)}`,
      to: `k${(index * 7 + Math.floor(index / 1_000)) % (cis - wavering)}`,
    });
  lines.push({ record: 'end', cis: named, relations, complete: true });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** @returns whether the scan was acknowledged */
export async function sendScan({ url }: Linchpin, generation: number): Promise<boolean> {
  try {
    const response = await fetch(`${url}/ingest`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      body: scanBody(generation),
    });
    const text = await response.text();
    if (response.status >= 500) return false;
    if (response.status !== 200) throw new Error(`${response.status} ${text}`);
    return (JSON.parse(text) as { state: string }).state === 'PUBLISHED';
  } catch (error) {
    // The connection went with the server.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

interface Page {
  cis: {
    totalCount: number;
    edges: { node: { attributes: { cpuCount: number } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const pageQuery = `query ($after: String, $revision: Int!) {
  cis(first: 500, after: $after, asOf: { revision: $revision }) {
    totalCount edges { node { attributes } } pageInfo { hasNextPage endCursor }
  }
}`;

/**
 * Which scan the graph shows.
 * @returns its generation; 0 for an empty graph
 * @throws Error where it shows more than one, or not the whole of one
 */
export async function generationShown(linchpin: Linchpin): Promise<number> {
  // What was cut short is finished while this reads, so all pages are read at one revision.
  const { revision } = await ask<{ revision: number }>(linchpin, '{ revision }');
  const found = new Set<number>();
  let after: string | undefined;
  let count = 0;
  for (;;) {
    const { cis: page } = await ask<Page>(linchpin, pageQuery, { after, revision });
    for (const { node } of page.edges) found.add(node.attributes.cpuCount);
    count += page.edges.length;
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const [generation = 0, ...others] = found;
  const whole = generation === 0 ? 0 : namedBy(generation);
  if (others.length > 0 || count !== whole)
    throw new Error(`A part of a scan shows: ${count} CIs of the generations ${[...found].join(', ')}`);
  return generation;
}

/** What a recomputation of the whole graph from its evidence finds. */
export async function faultsFound({ url }: Linchpin): Promise<unknown> {
  const response = await fetch(`${url}/graph/verification`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return response.json();
}
