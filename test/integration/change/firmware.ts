import { afterAll, beforeAll } from 'vitest';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { type Bench, changeBench, type Data } from './fixture.ts';

const service = (key: string, owner: string, criticality = 'MEDIUM') =>
  ci(key, { class: 'BusinessService', name: key, attributes: { owner, criticality } });
const estate = [
  service('Pharmacy', 'pharmacy', 'CRITICAL'),
  service('Wards', 'nobody-here'),
  service('Labs', 'pharmacy'),
  ci('array', { class: 'StorageArray', attributes: { owner: 'storage' } }),
  ci('db-1', { class: 'DatabaseInstance' }),
  ci('db-2', { class: 'DatabaseInstance' }),
  ci('db', { class: 'Database', redundancy: [{ group: 'instances', minUp: 1, mode: 'STANDBY' }] }),
  ci('spare', { class: 'Server' }),
  relation('RUNS_ON', 'db', 'db-1', { group: 'instances' }),
  relation('RUNS_ON', 'db', 'db-2', { group: 'instances' }),
  relation('DEPENDS_ON', 'Wards', 'db'),
  relation('DEPENDS_ON', 'Pharmacy', 'array'),
];

const all = `id number version title kind state requester start end reason
  targets { ci { id name } action origin } impact { digest revision summary { down } }
  risk { level score factors { name score because } }
  conflicts { with { number } overlap { name } fatalTogether { name } because }
  approvals { by decision comment impactDigest valid lapsedBecause }
  requiredApprovals { role who because } steps { step allowed because } timeline { actor text }`;
export const open = `mutation ($input: ChangeInput!) { openChange(input: $input) { ${all} } }`;
export const move = `mutation ($id: ID!, $step: ChangeStep!, $comment: String, $seenDigest: String) {
  moveChange(id: $id, step: $step, comment: $comment, seenDigest: $seenDigest) { ${all} } }`;
export const update = `mutation ($id: ID!, $input: ChangeInput!, $version: Int!) {
  updateChange(id: $id, input: $input, expectedVersion: $version) { ${all} } }`;
export const look = `query ($id: ID!) { change(id: $id) { ${all} } }`;

export const hour = 3_600_000;
export const at = (offset: number) => new Date(Date.now() + offset).toISOString();

/** Steps that whoever looked could take. */
export const allowed = (change: { steps: { step: string; allowed: boolean }[] }): string[] =>
  change.steps.filter((option) => option.allowed).map(({ step }) => step);

/**
 * Services that hang on an array and on a database, and changes of these, for one file of tests: Rita asks, the owners of
 * services and of the array say yes.
 */
export function firmware() {
  let bench: Bench;
  const ids: Record<string, string> = {};
  let generation = 0;
  const as: Bench['as'] = (...asked) => bench.as(...asked);
  /** Sends the estate as it was at first, with something more, and learns the ids of what is new. */
  const send = async (...more: object[]) => {
    await bench.scan(scan(++generation, [...estate, ...more]));
    const rows = await bench.ingest.rows<{ name: string; id: string }>(
      'MATCH (c:Ci) RETURN c.name AS name, c.id AS id',
    );
    for (const { name, id } of rows) ids[name] ??= id;
  };
  const plan = (target: string, more: object = {}) => ({
    title: `Firmware of ${target}`,
    targets: [{ ciId: ids[target] }],
    ...{ start: at(-hour), end: at(hour), reason: 'old', benefit: 'support', implementation: 'update' },
    ...{ test: 'read and write', backOut: 'the former firmware', ...more },
  });
  const opened = async (input: object, person = 'rita'): Promise<Data> =>
    (await as(person, open, { input })).openChange;
  const moved = async (person: string, id: string, step: string, more: object = {}): Promise<Data> =>
    (await as(person, move, { id, step, ...more })).moveChange;
  const seen = async (id: string): Promise<Data> => (await as('vera', look, { id })).change;
  /** Says yes to what the change hits now. */
  const approve = async (person: string, id: string): Promise<Data> =>
    moved(person, id, 'APPROVE', { seenDigest: (await seen(id)).impact.digest });
  const submitted = async (input: object, person = 'rita') => {
    const { id } = await opened(input, person);
    await moved(person, id, 'ASSESS');
    return (await moved(person, id, 'SUBMIT')).id as string;
  };
  beforeAll(async () => {
    bench = await changeBench();
    await send();
  });
  afterAll(() => bench?.close());
  const refused: Bench['refused'] = (...asked) => bench.refused(...asked);
  const rows = <Row>(query: string, parameters?: Record<string, unknown>) =>
    bench.ingest.rows<Row>(query, parameters);
  return { ids, as, refused, rows, send, plan, opened, moved, seen, approve, submitted };
}
