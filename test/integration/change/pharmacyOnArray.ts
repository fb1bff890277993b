import { ci, relation, scan } from '../ingest/fixture.ts';
import type { Bench } from './fixture.ts';

/** Sends a service of the team `pharmacy` that hangs on an array of nobody's. @returns the array's id */
export async function pharmacyOnArray(bench: Bench): Promise<string> {
  await bench.scan(
    scan(1, [
      ci('Pharmacy', { class: 'BusinessService', attributes: { owner: 'pharmacy' } }),
      ci('array', { class: 'StorageArray' }),
      relation('DEPENDS_ON', 'Pharmacy', 'array'),
    ]),
  );
  const [row] = await bench.ingest.rows<{ id: string }>("MATCH (c:Ci {name: 'array'}) RETURN c.id AS id");
  return row?.id ?? '';
}
