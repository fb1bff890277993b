import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../harness/database.ts';
import { dice } from './dice.ts';
import { ask, type Linchpin, startLinchpin, token } from './linchpin.ts';
import { type Alteration, carryOut, changeSeen, digestOf, type Seen, wholeWay } from './wayOfChange.ts';

/** `npm run test:faults` kills at each step of several changes; the run of all tests at two of one. */
const thorough = process.env.LINCHPIN_FAULTS === '1';

let folder = '';
let linchpin: Linchpin;
let manager = '';
let way: readonly Alteration[] = [];

const start = () => {
  const { address } = testDatabase();
  return startLinchpin({
    LINCHPIN_DATA_DIR: folder,
    NEO4J_URI: address.uri,
    NEO4J_USER: address.user,
    NEO4J_PASSWORD: address.password,
  });
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-killed-changes-'));
  await testDatabase().wipe();
  linchpin = await start();
  const lines = [
    { record: 'begin', schema: 1, source: 'estate', scope: 'all', mode: 'full', generation: 1 },
    { record: 'ci', key: 'array', class: 'StorageArray', name: 'array' },
    { record: 'end', cis: 1, relations: 0, complete: true },
  ];
  await fetch(`${linchpin.url}/ingest`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  });
  const input = { principal: 'mona', roles: ['CHANGE_MANAGER'] };
  const issue = 'mutation ($input: TokenInput!) { issueToken(input: $input) { secret } }';
  manager = (await ask<{ issueToken: { secret: string } }>(linchpin, issue, { input })).issueToken.secret;
  const { cis } = await ask<{ cis: { edges: { node: { id: string } }[] } }>(
    linchpin,
    '{ cis { edges { node { id } } } }',
  );
  const id = cis.edges[0]?.node.id ?? '';
  way = wholeWay(id);
});
afterAll(async () => {
  await linchpin?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What is there is whole: the change, an audit entry for each alteration, and the notices that go with it. */
function expectWhole(seen: Seen | null, done: readonly Alteration[], hint: string): void {
  expect(seen?.entries.length ?? 0, hint).toBe(done.length);
  if (!seen) return;
  expect(seen.state, hint).toBe(done.at(-1)?.leaves);
  expect(
    seen.entries.map(({ state }) => state),
    hint,
  ).toEqual(done.map(({ leaves }) => leaves));
  expect(seen.entries.at(-1)?.version, hint).toBe(seen.version);
  expect(seen.started, hint).toBe(done.some(({ name }) => name === 'START') ? 1 : 0);
}

test('kill -9 at any step of a change leaves the state before or after it, with its audit entry', async () => {
  const seed = Date.now() % 1_000_000;
  const roll = dice(seed);
  const rounds = thorough ? 3 : 1;
  const chosen = new Set(Array.from({ length: 2 }, () => Math.floor(roll() * way.length)));
  let [kills, after] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const title = `Firmware ${round}`;
    let stepMs = 60;
    for (const [position, alteration] of way.entries()) {
      const hint = `seed ${seed}, round ${round}, ${alteration.name}`;
      const bearer = alteration.byOther ? manager : undefined;
      const before = await changeSeen(title);
      const digest = await digestOf(linchpin, before);
      const done = way.slice(0, position + 1);
      const kill = thorough || chosen.has(position);
      const began = Date.now();
      const doing = carryOut(linchpin, alteration, { title, seen: before, digest, bearer });
      if (kill) {
        await wait(roll() * stepMs * 1.3);
        process.kill(linchpin.pid, 'SIGKILL');
      }
      const acknowledged = await doing;
      if (!kill) stepMs = Date.now() - began;
      if (kill) {
        await linchpin.ended;
        linchpin = await start();
        kills += 1;
      }
      const found = await changeSeen(title);
      if (found?.text === before?.text) {
        expect(acknowledged, hint).toBe(false);
        expectWhole(found, done.slice(0, -1), hint);
        expect(await carryOut(linchpin, alteration, { title, seen: found, digest, bearer }), hint).toBe(true);
      } else if (kill) after += 1;
      expectWhole(await changeSeen(title), done, hint);
    }
  }
  const response = await fetch(`${linchpin.url}/audit/verification`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(await response.json()).toMatchObject({ findings: [] });
  console.log(`${kills} kills, seed ${seed}: ${kills - after} before the step, ${after} after it`);
}, 900_000);
