import { below } from './estate/chance.ts';
import { keyOf, type PartName, type Shape } from './estate/shape.ts';
import { ask, type BenchServer } from './server.ts';

/** What changes act on in the made-up estate, the far-reaching among them. */
const kinds: readonly PartName[] = ['array', 'host', 'machine', 'volume', 'databaseInstance', 'switch'];
const hour = 3_600_000;

const open = 'mutation ($input: ChangeInput!) { openChange(input: $input) { id } }';
const move = 'mutation ($id: ID!, $step: ChangeStep!) { moveChange(id: $id, step: $step) { id } }';

/**
 * Plans changes within one week on CIs of many kinds, two CIs each.
 * @returns their ids
 */
export async function planChanges(server: BenchServer, shape: Shape, count: number): Promise<string[]> {
  const ids: string[] = [];
  const weekOn = Date.now() + 24 * hour;
  for (let index = 0; index < count; index++) {
    const targets = [];
    for (const purpose of [1, 2]) {
      const kind = kinds[below(kinds.length, shape.seed, index, purpose)]!;
      const key = keyOf(kind, below(shape.parts[kind].count, shape.seed, index, purpose + 10));
      const { ci } = await ask<{ ci: { id: string } }>(
        server,
        'query ($key: String!) { ci(source: "bench", key: $key) { id } }',
        { key },
      );
      targets.push({ ciId: ci.id });
    }
    const start = weekOn + below(7 * 24, shape.seed, index, 3) * hour;
    const input = {
      ...{ title: `Firmware ${index}`, targets, reason: 'old', benefit: 'support', implementation: 'update' },
      ...{ test: 'read', backOut: 'the former', start: new Date(start), end: new Date(start + 8 * hour) },
    };
    const { openChange } = await ask<{ openChange: { id: string } }>(server, open, { input });
    for (const step of ['ASSESS', 'SUBMIT']) await ask(server, move, { id: openChange.id, step });
    ids.push(openChange.id);
  }
  return ids;
}
