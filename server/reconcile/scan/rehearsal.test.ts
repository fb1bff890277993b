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

const ci = (name: string) => ({ record: 'ci', key: 'k', class: name }) as SubjectLine;
const uses = { record: 'relation', type: 'USES', from: 'a', to: 'b' } as SubjectLine;

test('each class and type of a scan is planned once, and nothing is written', async () => {
  const { database, ran } = graph();
  const rehearsal = new Rehearsal(database);
  for (const line of [ci('Server'), uses, ci('Server')]) rehearsal.note(line);
  rehearsal.run();
  await expect.poll(() => ran.length).toBe(2);
  for (const line of [uses, ci('Rack'), ci('Server')]) rehearsal.note(line);
  rehearsal.run();
  await expect.poll(() => ran.length).toBe(3);
  expect(ran.map(({ text }) => /:(Server|Rack|USES)\b/.exec(text)?.[1])).toEqual(['Server', 'USES', 'Rack']);
  expect(ran.flatMap(({ rows }) => rows)).toEqual([]);
});

test('a scan goes on where its statements cannot be planned ahead', async () => {
  const rehearsal = new Rehearsal(graph(true).database);
  rehearsal.note(uses);
  expect(() => rehearsal.run()).not.toThrow();
  await new Promise((resolve) => setImmediate(resolve));
});
