import { readFileSync } from 'node:fs';
import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../server/impact/engine.ts';
import { startEngine } from '../../../server/impact/startEngine.ts';
import { ciClasses } from '../../../server/model/classes/registry.ts';
import { guessMapping } from '../../../server/model/table/guessMapping.ts';
import { withHeadings } from '../../../server/model/table/headings.ts';
import type { KnownCi } from '../../../server/model/table/known.ts';
import { readTables } from '../../../server/model/table/readTables.ts';
import { importSpeaker } from '../../../server/model/table/speaker.ts';
import type { Table } from '../../../server/model/table/table.ts';
import { textsToLookUp } from '../../../server/model/table/textsToLookUp.ts';
import { vocabularyOf } from '../../../server/model/table/vocabulary.ts';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { type ImportMode, recordsOf } from '../../../web/features/import/sendImport.ts';
import { testDatabase } from '../../harness/database.ts';
import { freshAccess } from '../access/fixture.ts';
import { ci, emptyGraph, type Ingest, scan } from '../ingest/fixture.ts';
import { graphqlClient } from './client.ts';

const { address } = testDatabase();
const vocabulary = vocabularyOf(ciClasses());
let ingest: Ingest;
let engine: Engine;
let ask: ReturnType<typeof graphqlClient>['ask'];

beforeAll(async () => {
  ingest = await emptyGraph();
  await freshAccess({ keep: true });
  engine = await startEngine({ address, pollEvery: 0 });
  const client = graphqlClient(ingest.database, engine);
  ask = (query, variables) => client.ask(query, variables, { authorization: 'Bearer OPERATOR' });
});
afterAll(async () => {
  await engine?.close();
  await ingest?.database.close();
});

function table(name: string, text: string): Table {
  const lines = text.split('\n').map((line) => line.split(',').map((cell) => cell.trim()));
  const { headings, rows } = withHeadings(lines, true);
  return { name, headings, rows, mapping: guessMapping(name, headings, rows, vocabulary) };
}

const meant =
  'query ($texts: [String!]!, $import: String) { meantCis(texts: $texts, import: $import) { text by id class } }';

/** Imports as the screen does: looks up what the texts mean, reads the rows, and sends them. */
async function importTables(
  name: string,
  tables: readonly Table[],
  { mode = 'delta', dryRun = false }: { mode?: ImportMode; dryRun?: boolean } = {},
) {
  const texts = [...textsToLookUp(tables)];
  const { data } = await ask(meant, { texts, import: name });
  const known = Map.groupBy(data.meantCis as (KnownCi & { text: string })[], ({ text }) => text);
  const steps = readTables(tables, { known, speaker: importSpeaker(name), vocabulary });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { data: earlier } = await ask('{ imports { name generation } }');
  const last = earlier.imports.find((each: { name: string }) => each.name === name)?.generation ?? 0;
  const answer = await ingest.send(
    [...recordsOf({ name, mode, generation: last + 1, reading: step.value })],
    dryRun,
  );
  // What a dry run would publish never comes.
  if (!dryRun) await engine.catchUp(answer.revision);
  return answer;
}

const servers = (...rows: string[]) => table('servers.csv', ['Name, Processors', ...rows].join('\n'));
const statusOf = async (name: string) =>
  (
    await ingest.rows<{ status: string }>('MATCH (c:Ci {name: $name}) RETURN c.status AS status', { name })
  ).map(({ status }) => status);

test('rows become CIs and DECLARED relationships; what is not known yet waits, and is joined when it comes', async () => {
  const links = table('links.csv', 'From, Type, To, Strength\na, depends on, b, SOFT\na, uses, late,');
  expect(await importTables('first', [servers('a, 4', 'b, 8'), links], { dryRun: true })).toMatchObject({
    scan: null,
    created: 2,
    relations: { created: 1, pending: 1 },
  });
  expect(await statusOf('a')).toEqual([]);
  expect(await importTables('first', [servers('a, 4', 'b, 8'), links])).toMatchObject({
    state: 'PUBLISHED',
    created: 2,
    relations: { created: 1, pending: 1 },
    quarantinedTotal: 0,
  });
  const related = () =>
    ingest.rows(
      `MATCH (:Ci {name: "a"})-[r]->(b:Ci) RETURN type(r) AS type, b.name AS to, coalesce(r.confidence, 'OBSERVED') AS confidence, r.strength AS strength ORDER BY to`,
    );
  const declared = { type: 'DEPENDS_ON', to: 'b', confidence: 'DECLARED', strength: 'SOFT' };
  expect(await related()).toEqual([declared]);
  expect(await importTables('first', [servers('late, 1')])).toMatchObject({ relations: { created: 1 } });
  expect(await related()).toEqual([
    declared,
    expect.objectContaining({ type: 'USES', to: 'late', confidence: 'DECLARED' }),
  ]);
});

test('the same rows again change nothing; rows that are gone are retired by a whole import alone, in it alone', async () => {
  await importTables('other', [servers('elsewhere, 1')]);
  await importTables('whole', [servers('x, 1', 'y, 2')]);
  expect(await importTables('whole', [servers('x, 1', 'y, 2')])).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 2,
  });
  expect(await importTables('whole', [servers('x, 1')])).toMatchObject({ retired: 0 });
  expect(await importTables('whole', [servers('x, 1')], { mode: 'full' })).toMatchObject({ retired: 1 });
  expect(await statusOf('y')).toEqual(['RETIRED']);
  expect(await statusOf('elsewhere')).toEqual(['ACTIVE']);
});

test('two imports may number their rows alike', async () => {
  const numbered = (name: string) => table('servers.csv', `Key, Name\n1, ${name}`);
  await importTables('north', [numbered('north-1')]);
  expect(await importTables('south', [numbered('south-1')])).toMatchObject({ created: 1 });
  expect(await statusOf('north-1')).toEqual(['ACTIVE']);
});

test('a row describes the CI that a source has seen by that name, and undo takes the words back', async () => {
  await ingest.send(scan(1, [ci('seen', { attributes: { cpuCount: 2 } })]));
  await engine.catchUp((await ingest.rows<{ n: number }>('MATCH (h:Head) RETURN h.published AS n'))[0]!.n);
  const answer = await importTables('owners', [table('owners.csv', 'Name, Owner\nseen, team-a')]);
  expect(answer).toMatchObject({ created: 0, updated: 1 });
  const owner = () =>
    ingest.rows('MATCH (c:Ci {name: "seen"}) RETURN c.class AS class, c.owner AS owner, c.cpuCount AS cpus');
  expect(await owner()).toEqual([{ class: 'Server', owner: 'team-a', cpus: 2 }]);
  // The graph that all evidence makes anew is this one, and a note keeps nothing alive.
  expect(await verifyGraph(ingest.database)).toMatchObject({ discrepancies: 0 });
  await ingest.send(scan(2, [ci('another')]));
  expect(await statusOf('seen')).toEqual(['RETIRED']);
  await ingest.send(scan(3, [ci('seen', { attributes: { cpuCount: 2 } })]));
  expect(await statusOf('seen')).toEqual(['ACTIVE']);
  expect(await owner()).toEqual([{ class: 'Server', owner: 'team-a', cpus: 2 }]);
  const undo = 'mutation ($id: ID!) { undoScan(id: $id, reason: "the wrong list") { revision kept } }';
  expect((await ask(undo, { id: answer.scan })).data.undoScan.kept).toEqual([]);
  expect(await owner()).toEqual([{ class: 'Server', owner: null, cpus: 2 }]);
  expect(await statusOf('seen')).toEqual(['ACTIVE']);
});

test('a note on a CI that is not there is put aside, and one by another source, too', async () => {
  const note = (source: string) =>
    scan(1, [{ ...ci(`c${'0'.repeat(25)}`), note: true }], { source, scope: 'notes', mode: 'delta' });
  expect(await ingest.send(note('people'))).toMatchObject({ created: 0, quarantinedTotal: 1 });
  expect(await ingest.send(note('agent'))).toMatchObject({ created: 0, quarantinedTotal: 1 });
});

test('of two who import by one name at once, the second is told and changes nothing', async () => {
  const reading = (name: string) => {
    const steps = readTables([servers(`${name}, 1`)], {
      known: new Map(),
      speaker: importSpeaker('race'),
      vocabulary,
    });
    let step = steps.next();
    while (!step.done) step = steps.next();
    return [...recordsOf({ name: 'race', mode: 'delta', generation: 1, reading: step.value })];
  };
  await ingest.send(reading('quick'));
  await expect(ingest.send(reading('slow'))).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await statusOf('slow')).toEqual([]);
});

test('texts lead to CIs by id, by key of the import and by name; retired ones have no name', async () => {
  await importTables('keys', [table('servers.csv', 'Key, Name\nk-7, keyed')]);
  const answer = await ask(meant, { texts: ['k-7', 'keyed', 'y', 'nobody'], import: 'keys' });
  expect(answer.data.meantCis).toEqual([
    { text: 'k-7', by: 'KEY', id: expect.any(String), class: 'Server' },
    { text: 'keyed', by: 'NAME', id: expect.any(String), class: 'Server' },
  ]);
  const { id } = answer.data.meantCis[0];
  expect((await ask(meant, { texts: [id] })).data.meantCis).toEqual([
    { text: id, by: 'ID', id, class: 'Server' },
  ]);
  const many = await ask(meant, { texts: Array.from({ length: 2_001 }, (_, at) => `t${at}`) });
  expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', place: 'texts' });
});

const operators = (plan: Plan): string[] => [
  plan.operatorType.split('@')[0]!,
  ...plan.children.flatMap(operators),
];

test.each([
  ['read/cisByName', { names: ['a'] }],
  ['read/importScopes', { prefix: 'people\u0000import/' }],
])('%s reads what it needs by an index', async (name, parameters) => {
  const text = readFileSync(new URL(`../../../cypher/${name}.cypher`, import.meta.url), 'utf8');
  const plan = await ingest.database.read(
    async (transaction) => (await transaction.run(`EXPLAIN ${text}`, parameters)).summary.plan,
  );
  expect(operators(plan as Plan).filter((each) => /ByLabelScan|AllNodes|IndexScan/.test(each))).toEqual([]);
});
