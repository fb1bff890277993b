import { newQuestionTimes, type Target } from './blastRadius.ts';
import { timed } from './measure.ts';
import { ask, type BenchServer } from './server.ts';

const cisChanged = 10;

/** A whole scan of a scope of its own, all of whose names and relationships differ from the scan before. */
function changedScan(generation: number): string {
  const keys = Array.from({ length: cisChanged }, (_, index) => `drift-${index}`);
  const ring = generation % 2 === 0 ? keys : keys.toReversed();
  const lines = [
    { record: 'begin', schema: 1, source: 'drift', scope: 'all', mode: 'full', generation },
    ...keys.map((key) => ({ record: 'ci', key, class: 'Service', name: `${key} in form ${generation}` })),
    ...ring
      .slice(1)
      .map((from, index) => ({ record: 'relation', type: 'DEPENDS_ON', from, to: ring[index] })),
    { record: 'end', cis: keys.length, relations: keys.length - 1, complete: true },
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Publishes many small revisions, one after the other. @throws Error with the server's words when one is refused */
export async function publishRevisions(server: BenchServer, count: number): Promise<void> {
  for (let generation = 1; generation <= count; generation++) {
    const answer = await fetch(`${server.url}/ingest`, {
      method: 'POST',
      headers: { ...server.headers(), 'content-type': 'application/x-ndjson' },
      body: changedScan(generation),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`The scan was refused (${answer.status}): ${text.slice(0, 500)}`);
  }
}

export interface PastTimes {
  /** Milliseconds of the first question on that revision, for which its projection is made. */
  readonly first: number;
  /** Those of questions that nobody has asked before, once it is made, and of the same on the present. */
  readonly past: readonly number[];
  readonly present: readonly number[];
}

/** Asks for the impact many revisions back beside the present one. */
export async function pastTimes(server: BenchServer, target: Target, back: number): Promise<PastTimes> {
  const { revision } = await ask<{ revision: number }>(server, '{ revision }', {});
  const asOf = { revision: revision - back };
  const question = 'query ($ids: [ID!]!, $asOf: AsOf) { impact(ids: $ids, asOf: $asOf) { digest } }';
  const { ms: first } = await timed(() => ask(server, question, { ids: [target.ciId], asOf }));
  return {
    first,
    past: await newQuestionTimes(server, target, asOf),
    present: await newQuestionTimes(server, target),
  };
}
