import { expect, test } from 'vitest';
import type { Database, Work } from '../../graph/database.ts';
import { Rehearsal } from './rehearsal.ts';
import type { SubjectLine } from './scanLine.ts';

function graph(outage = false) {
  const ran: { text: string; rows: unknown[] }[] = [];
  const run = async (text: string, { batch }: { batch: { rows: unknown[] } }) => {
    ran.push({ text, rows: batch.rows });
    return { records: [] };
  };
  const write = async (work: Work<unknown>) => {
    if (outage) throw new Error('away');
    return work({ run } as never);
  };
  // Stands in for a Database of which only this is called.
  return { database: { write } as unknown as Database, ran };
}

const ci = (className: string, attributes: Record<string, unknown> = {}) =>
  ({ record: 'ci', key: 'k', class: className, attributes }) as SubjectLine;
const uses = { record: 'relation', type: 'USES', from: 'a', to: 'b' } as SubjectLine;

test('what makes CIs is planned for the attributes that came, anew for new ones, and nothing is written', async () => {
  const { database, ran } = graph();
  const rehearsal = new Rehearsal(database);
  const server = ci('Server', { cpuCount: 4, notDeclaredAnywhere: 1 });
  const planned = () => ran.map(({ text }) => /CREATE .*\{/.exec(text)?.[0]);
  for (const line of [server, uses, ci('Rack')]) rehearsal.note(line);
  rehearsal.run();
  await expect
    .poll(planned)
    .toEqual([expect.stringContaining(':Evidence'), expect.stringContaining('(from)-[:')]);
  expect(ran[0]?.text).toContain('cpuCount: row[');
  expect(ran[0]?.text).not.toContain('notDeclaredAnywhere');
  for (const line of [uses, server]) rehearsal.note(line);
  rehearsal.run();
  rehearsal.note(ci('Server', { memoryMiB: 1024 }));
  rehearsal.run();
  await expect.poll(() => ran.length).toBe(3);
  for (const name of ['cpuCount', 'memoryMiB']) expect(ran[2]?.text).toContain(`${name}: row[`);
  expect(ran.flatMap(({ rows }) => rows)).toEqual([]);
});

test('a scan goes on where its statements cannot be planned ahead', async () => {
  const rehearsal = new Rehearsal(graph(true).database);
  rehearsal.note(uses);
  expect(() => rehearsal.run()).not.toThrow();
  await new Promise((resolve) => setImmediate(resolve));
});
