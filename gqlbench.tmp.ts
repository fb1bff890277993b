import { pino } from 'pino';
import { Database } from './server/graph/database.ts';
import { startEngine } from './server/impact/engine.ts';
import { createGraphql } from './server/graphql/yoga.ts';
const address = { uri: 'bolt://127.0.0.1:17704', user: 'neo4j', password: 'linchpin-dev' };
class Counting extends Database { reads = 0; override read<R>(w: never): Promise<R> { this.reads++; return super.read(w); } }
const db = new Counting(address);
console.time('engine');
const engine = await startEngine({ address, pollEvery: 0 });
await engine.catchUp(1);
console.timeEnd('engine');
const yoga = createGraphql({ database: db, engine, events: { onRevision: () => () => {} }, logger: pino({ level: 'warn' }), authenticate: async () => ({ id: 'x', handle: 'x', name: 'x', roles: ['VIEWER'], teams: [], sources: undefined, scopes: undefined }) });
const ask = async (query: string, variables?: object) => {
  const r = await yoga.fetch('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'x' }, body: JSON.stringify({ query, variables }) });
  return JSON.parse(await r.text());
};
const time = async (name: string, n: number, run: () => Promise<unknown>) => {
  const all: number[] = []; const before = db.reads; const cpu = process.cpuUsage();
  for (let i = 0; i < n; i++) { const s = performance.now(); await run(); all.push(performance.now() - s); }
  const used = process.cpuUsage(cpu);
  all.sort((a, b) => a - b);
  console.log(name.padEnd(30), 'p50', all[n >> 1]!.toFixed(1), 'min', all[0]!.toFixed(1), 'max', all.at(-1)!.toFixed(1), 'reads', (db.reads - before) / n, 'cpu', ((used.user + used.system) / 1000 / n).toFixed(1));
};
const id = (i: number) => 'c' + String(i).padStart(24, '0');
const impact = `query ($ids: [ID!]) { impact(ids: $ids) { revision digest summary { down degraded atRisk services { total } evidence byClass { class state count } }
 services { totalCount edges { node { state because ci { id name class owner criticality } } } }
 impacted(first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { node { state capacity redundancyLost distance verdict because owner ci { id name class owner criticality } chain { state ci { id name class } via { type from { id name } to { id name } } } } } } } }`;
const first = await ask(impact, { ids: [id(0)] });
console.log(JSON.stringify(first.errors ?? first.data.impact.summary), first.data?.impact.impacted.edges[49]?.node.chain.length, first.data?.impact.services.edges.length);
await time('impact same CI', 200, () => ask(impact, { ids: [id(0)] }));
let k = 0;
await time('impact other CIs', 200, () => ask(impact, { ids: [id(++k)] }));
if (process.env.ALL) await time('impact strength+seen', 20, () => ask(impact.replace('via { type', 'via { type confidence sources lastSeenAt'), { ids: [id(++k)] }));
if (process.env.ALL) await time('cis first page', 10, () => ask('{ cis { totalCount edges { node { name } } } }'));
if (process.env.ALL) await time('cis first page, no total', 10, () => ask('{ cis { edges { node { name } } } }'));
if (process.env.ALL) await time('cis class filter', 10, () => ask('{ cis(filter: { classes: ["BusinessService"] }) { totalCount edges { node { name } } } }'));
if (process.env.ALL) await time('cis text', 10, () => ask('{ cis(filter: { text: "machine-9999" }) { totalCount edges { node { name } } } }'));
if (process.env.ALL) await time('cis text wide', 5, () => ask('{ cis(filter: { text: "machine" }, first: 20) { edges { node { name } } } }'));
if (process.env.ALL) await time('cis source key', 5, () => ask('{ cis(filter: { source: "a", key: "b" }, first: 20) { edges { node { name } } } }'));
if (process.env.ALL) await time('neighbourhood 2, 500', 5, () => ask('query ($ids: [ID!]!) { neighbourhood(ids: $ids, depth: 2) { total truncated cis { id name class } relationships { type from { id } to { id } } } }', { ids: [id(500 + ++k)] }));
if (process.env.ALL) await time('neighbourhood 10, 1500', 3, () => ask('query ($ids: [ID!]!) { neighbourhood(ids: $ids, depth: 10, limit: 1500) { total truncated cis { id name class } relationships { type from { id } to { id } } } }', { ids: [id(500 + ++k)] }));
if (process.env.ALL) await time('ci page', 10, () => ask('query ($id: ID!) { ci(id: $id) { name attributes lastSeenAt redundancy { group } provenance { attribute } sourceKeys { key } relationships { totalCount edges { node { type to { name } } } } history { edges { node { number } } } } }', { id: id(900 + ++k) }));
await engine.close(); await db.close();
