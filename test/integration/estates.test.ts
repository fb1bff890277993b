import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { json, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../discovery/cli.ts';
import { Closing } from '../../server/closing.ts';
import { readConfig } from '../../server/config.ts';
import { startProgram } from '../../server/program.ts';
import { testDatabase } from '../harness/database.ts';

/** Whole estates by the command line into a real server, and what fails with what in them. */

const token = 'the-bootstrap-token-of-this-test';
const dataDirectory = mkdtempSync(join(tmpdir(), 'linchpin-estates-'));
const closing = new Closing();
let url = '';

const own = (path: string) => fileURLToPath(new URL(`../../discovery/sources/${path}`, import.meta.url));
/** Public estates are not part of the project: where they are not beside it, their tests say that they did not run. */
const estates =
  process.env.LINCHPIN_ESTATES ?? fileURLToPath(new URL('../../../shared/estates', import.meta.url));

beforeAll(async () => {
  await testDatabase().wipe();
  const config = readConfig({ PORT: '0', LINCHPIN_DATA_DIR: dataDirectory, LINCHPIN_BOOTSTRAP_TOKEN: token });
  const { address } = testDatabase();
  const log = pino({ level: 'silent' });
  ({ url } = await startProgram({ config, address, demoWanted: false, log, closing, say: () => {} }));
});
afterAll(async () => {
  await closing.close(() => {});
  rmSync(dataDirectory, { recursive: true, force: true });
});

interface Answer {
  readonly state: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly retired: number;
  readonly held?: { readonly retiring: number };
  readonly relations: { readonly created: number; readonly removed: number; readonly pending: number };
  readonly warnings: readonly string[];
  readonly quarantinedTotal: number;
  readonly withoutClass?: Readonly<Record<string, number>>;
}

/** Scans as a person would, and gives the server's answer with the exit code. */
async function scan(...args: string[]): Promise<{ code: number; answer: Answer; said: string }> {
  const streams = { stdin: new PassThrough().end(), stdout: new PassThrough(), stderr: new PassThrough() };
  const environment = { LINCHPIN_URL: url, LINCHPIN_TOKEN: token };
  const code = await runCommandLine(['scan', ...args, '--json'], { environment, ...streams });
  streams.stdout.end();
  streams.stderr.end();
  const said = await text(streams.stderr);
  return { code, said, answer: (await json(streams.stdout)) as Answer };
}

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

interface Impacted {
  readonly impact: {
    readonly impacted: {
      readonly edges: readonly { node: { ci: { class: string; name: string }; state: string } }[];
    };
  };
}

/** What fails with some CIs, as lines in order: `DOWN Service redis-cart`. */
async function failing(source: string, ...keys: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const key of keys) {
    const { ci } = await ask<{ ci: { id: string } | null }>(
      'query ($source: String!, $key: String!) { ci(source: $source, key: $key) { id } }',
      { source, key },
    );
    expect(ci, key).not.toBeNull();
    ids.push(ci?.id ?? '');
  }
  const { impact } = await ask<Impacted>(
    'query ($ids: [ID!]) { impact(ids: $ids) { impacted(first: 100) { edges { node { ci { class name } state } } } } }',
    { ids },
  );
  return impact.impacted.edges.map(({ node }) => `${node.state} ${node.ci.class} ${node.ci.name}`).sort();
}

describe('our own recordings', { timeout: 180_000 }, () => {
  test('manifests go in whole; the same again changes nothing; when much is gone the brake holds it', async () => {
    const both = [own('kubernetes/fixtures/declared.yaml'), own('kubernetes/fixtures/running.json')];
    const first = await scan('kubernetes', ...both, '--cluster', 'test', '--generation', '1');
    expect(first).toMatchObject({ code: 0, answer: { state: 'PUBLISHED', quarantinedTotal: 0, retired: 0 } });
    expect(first.answer.withoutClass).toMatchObject({ ConfigMap: 1, Event: 2 });
    const second = await scan('kubernetes', ...both, '--cluster', 'test', '--generation', '2');
    expect(second.answer).toMatchObject({
      created: 0,
      updated: 0,
      retired: 0,
      unchanged: first.answer.created,
    });
    expect(second.answer.relations).toMatchObject({
      created: 0,
      removed: 0,
      pending: first.answer.relations.pending,
    });
    const third = await scan('kubernetes', both[0] ?? '', '--cluster', 'test', '--generation', '3');
    expect(third.answer).toMatchObject({ state: 'HELD', retired: 0 });
    expect(third.answer.held?.retiring).toBeGreaterThan(10);
  });

  test('a scan of which a part could not be read retires nothing', async () => {
    const broken = own('kubernetes/fixtures/broken.manifest');
    const { code, answer, said } = await scan('kubernetes', broken, '--cluster', 'test', '--generation', '4');
    expect(code).toBe(3);
    expect(answer.retired).toBe(0);
    expect(said).toMatch(/Could not be read, so nothing will be retired/);
  });

  test('a dry run changes nothing', async () => {
    const { answer } = await scan('netbox', own('netbox/fixtures/campus.json'), '--dry-run');
    expect(answer.created).toBeGreaterThan(60);
    const { cis } = await ask<{ cis: { totalCount: number } }>(
      '{ cis(filter: {source: "netbox"}) { totalCount } }',
      {},
    );
    expect(cis.totalCount).toBe(0);
  });

  test('a campus: alternatives hold, what all uplinks share does not', async () => {
    const { code, answer } = await scan('netbox', own('netbox/fixtures/campus.json'));
    expect(code).toBe(0);
    expect(answer).toMatchObject({ quarantinedTotal: 0, relations: { pending: 0 } });
    expect(await failing('netbox', 'dcim.device/7')).toEqual([
      'AT_RISK Server srv-1',
      'DOWN PowerDevice pdu-a',
    ]);
    expect(await failing('netbox', 'dcim.device/8')).toEqual([
      'AT_RISK Server srv-1',
      'DOWN PowerDevice pdu-b',
      'DOWN Server srv-2',
    ]);
    expect(await failing('netbox', 'dcim.device/10')).toEqual([
      'AT_RISK Server srv-1',
      'DOWN NetworkDevice access-2',
      'DOWN NetworkDevice panel-a',
    ]);
    expect(await failing('netbox', 'dcim.interface/10')).toEqual(['DOWN NetworkInterface srv-1 eth0']);
  });
});

describe.skipIf(!existsSync(estates))('public estates', { timeout: 300_000 }, () => {
  test('online-boutique: without its cart store the shop is down', async () => {
    const manifests = join(estates, 'online-boutique', 'kubernetes-manifests.yaml');
    const { code, answer, said } = await scan('kubernetes', manifests, '--cluster', 'boutique');
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      state: 'PUBLISHED',
      quarantinedTotal: 0,
      warnings: [],
      relations: { pending: 1 },
      withoutClass: { ServiceAccount: 11 },
    });
    // The one that waits: the frontend names a service that is an option of the estate and not part of it.
    expect(said).toMatch(/names the Service shoppingassistantservice/);
    expect(await failing('kubernetes', 'boutique/default/Deployment/redis-cart/store')).toEqual([
      'DOWN Cache redis-cart',
      'DOWN LoadBalancer frontend-external load balancer',
      'DOWN Service cartservice',
      'DOWN Service checkoutservice',
      'DOWN Service frontend',
      'DOWN Service frontend-external',
      'DOWN Service redis-cart',
      'DOWN Workload cartservice',
      'DOWN Workload checkoutservice',
      'DOWN Workload frontend',
      'DOWN Workload loadgenerator',
    ]);
  });

  test('netbox-demo: goes in whole, and one feed of two puts a rack at risk', {
    timeout: 300_000,
  }, async () => {
    const dump = join(estates, 'netbox-demo', 'netbox-demo-v3.6.json');
    const { code, answer, said } = await scan('netbox', dump, '--scope', 'demo', '--source', 'netbox-demo');
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      created: 3106,
      quarantinedTotal: 0,
      warnings: [],
      relations: { pending: 0 },
    });
    expect(answer.withoutClass).toMatchObject({
      'auth.permission': 473,
      'dcim.consoleport': 41,
      'ipam.vrf': 6,
    });
    expect(said).toMatch(/912 × dcim\.frontport/);
    expect(await failing('netbox-demo', 'dcim.powerfeed/1')).toEqual([
      'AT_RISK Rack R101',
      'DOWN PowerFeed P1-1A',
    ]);
    // Its strip is the only power that this branch has; of its two lines one may fail.
    expect(await failing('netbox-demo', 'dcim.device/27')).toEqual([
      'DOWN NetworkDevice dmi01-akron-rtr01',
      'DOWN NetworkDevice dmi01-akron-sw01',
      'DOWN PowerDevice dmi01-akron-pdu01',
    ]);
    expect(await failing('netbox-demo', 'circuits.circuit/1')).toEqual([
      'AT_RISK NetworkDevice dmi01-akron-rtr01',
      'AT_RISK NetworkDevice dmi01-akron-sw01',
      'DOWN Circuit KKDG4923',
    ]);
    const core = await failing('netbox-demo', 'dcim.device/96', 'dcim.device/97');
    expect(core).toEqual(
      expect.arrayContaining(
        ['128', '117', '118'].map((hall) => `DOWN NetworkDevice ncsu${hall}-distswitch1`),
      ),
    );
  });
});
