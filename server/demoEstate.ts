import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type DemoScan, demoScans } from '../discovery/demo/demoScans.ts';
import { issueToken, revokeToken } from './access/issueToken.ts';
import { makeDemoTeams } from './demoTeams.ts';
import type { Database } from './graph/database.ts';
import { defineStatement, integer } from './graph/statement.ts';
import type { Caller } from './model/principal.ts';

type DemoState = 'LOADING' | 'LOADED';

const readState = defineStatement<object, { state: DemoState | null; filled: boolean }>('access/demoState');
const setState = defineStatement<{ state: DemoState; now: unknown }, never>('access/setDemoState');

/** How long (ms) the server's readiness waits for what the demo's people do. */
const longestWork = 1_500;

/** Who loads the demo: the program itself, which may issue the token that it sends the scans with. */
const program: Caller = {
  id: 'linchpin',
  handle: 'linchpin',
  name: 'Linchpin',
  roles: ['ADMIN'],
  teams: [],
  sources: undefined,
  scopes: undefined,
};

/** What stands in the graph: nothing, the demo (perhaps not all of it yet), or somebody's real estate. */
export async function demoStateOf(
  database: Database,
): Promise<'EMPTY' | 'DEMO_UNFINISHED' | 'DEMO' | 'FOREIGN'> {
  const [row] = await database.read((transaction) => readState.run(transaction, {}));
  if (row?.state === 'LOADED') return 'DEMO';
  if (row?.state === 'LOADING') return 'DEMO_UNFINISHED';
  return row?.filled ? 'FOREIGN' : 'EMPTY';
}

/**
 * Sends the demo estate to the server's own `/ingest`, with a token, like anybody's scans. What an interrupted
 * load has sent already answers as it did then.
 * @param url where the server listens
 * @param work what the demo's people do once the estate is there; the server is ready soon, whether or not they are done
 * @throws Error with the server's words when it refuses a scan
 */
export async function loadDemo(
  database: Database,
  url: string,
  say: (message: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  await mark(database, 'LOADING');
  const scans = demoScans();
  const sources = [...new Set(scans.map(sourceOf))];
  const token = await issueToken(database, program, {
    principal: 'demo-loader',
    label: 'Loads the demo estate',
    roles: ['AGENT'],
    sources,
    expiresAt: new Date(Date.now() + 3_600_000),
  });
  try {
    for (const [index, scan] of scans.entries()) {
      say(`Loading the demo estate, ${index + 1} of ${scans.length}: ${scan.name}`);
      await send(url, token.secret, scan);
    }
  } finally {
    await revokeToken(database, program, token.id);
  }
  await makeDemoTeams(database, program);
  say('Letting the people of the demo plan their changes');
  const worked = work().then(() => mark(database, 'LOADED'));
  // Where it fails later, the next start makes up for it.
  worked.catch(() => undefined);
  await Promise.race([worked, sleep(longestWork, undefined, { ref: false })]);
}

async function mark(database: Database, state: DemoState): Promise<void> {
  const now = integer(Date.now());
  await database.write((transaction) => setState.run(transaction, { state, now }));
}

async function send(url: string, token: string, scan: DemoScan): Promise<void> {
  const body = gzipSync([...scan.lines].join(''));
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(`${url}/ingest`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/x-ndjson',
        'content-encoding': 'gzip',
      },
      body,
    });
    if (response.ok) {
      await response.body?.cancel();
      return;
    }
    const text = await response.text();
    if (attempt >= 5 || (response.status !== 429 && response.status !== 503))
      throw new Error(`The demo's scan "${scan.name}" was refused (${response.status}): ${text}`);
    await sleep(Math.min(10, Number(response.headers.get('retry-after') ?? 1)) * 1_000);
  }
}

function sourceOf(scan: DemoScan): string {
  const [first = '{}'] = scan.lines;
  const begin: unknown = JSON.parse(first);
  if (typeof begin === 'object' && begin !== null && 'source' in begin) return String(begin.source);
  throw new Error(`The demo's scan "${scan.name}" does not begin with its source.`);
}
