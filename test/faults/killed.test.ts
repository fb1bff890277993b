import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../harness/database.ts';
import { dice } from './dice.ts';
import { faultsFound, generationShown, sendScan } from './estate.ts';
import { type Linchpin, startLinchpin } from './linchpin.ts';

/** `npm run test:faults` kills more often than the run of all tests. */
const thorough = process.env.LINCHPIN_FAULTS === '1';

let folder = '';
let linchpin: Linchpin | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-killed-'));
});
afterEach(async () => {
  await linchpin?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Victim {
  readonly kills: number;
  readonly start: () => Promise<Linchpin>;
  /** Ends a process without warning. */
  readonly kill: (linchpin: Linchpin) => void;
}

/** Sends scan after scan and kills at a random moment of each; the graph shows one whole scan every time. */
async function killWhileScanning({ kills, start, kill }: Victim): Promise<void> {
  const seed = Date.now() % 1_000_000;
  const roll = dice(seed);
  linchpin = await start();
  let began = Date.now();
  expect(await sendScan(linchpin, 1)).toBe(true);
  let scanMs = Date.now() - began;
  const times: number[] = [];
  let acknowledged = 0;
  for (let generation = 2; generation < kills + 2; generation++) {
    began = Date.now();
    const sending = sendScan(linchpin, generation).then((known) => {
      // A database that has warmed up is faster: kills are to fall into the scan, and not after it.
      if (known) scanMs = Date.now() - began;
      return known;
    });
    await wait(roll() * scanMs * 1.1);
    kill(linchpin);
    const known = await sending;
    await linchpin.ended;
    linchpin = await start();
    times.push(linchpin.readyMs);
    const shown = await generationShown(linchpin);
    if (known) expect(shown, `seed ${seed}`).toBe(generation);
    else expect([generation - 1, generation], `seed ${seed}`).toContain(shown);
    acknowledged += known ? 1 : 0;
    expect(await sendScan(linchpin, generation)).toBe(true);
    expect(await generationShown(linchpin)).toBe(generation);
  }
  expect(await faultsFound(linchpin)).toMatchObject({ discrepancies: 0 });
  const longest = (Math.max(...times) / 1000).toFixed(1);
  console.log(
    `${kills} kills (${acknowledged} after the answer), seed ${seed}: ready again after ${longest} s at most`,
  );
}

test('kill -9 of the server at random points of a scan loses none and shows none in part', async () => {
  const { address, wipe } = testDatabase();
  await wipe();
  await killWhileScanning({
    kills: thorough ? 30 : 2,
    start: () =>
      startLinchpin({
        LINCHPIN_DATA_DIR: folder,
        NEO4J_URI: address.uri,
        NEO4J_USER: address.user,
        NEO4J_PASSWORD: address.password,
      }),
    kill: ({ pid }) => process.kill(pid, 'SIGKILL'),
  });
}, 900_000);

test('kill -9 of Neo4j at random points of a scan loses none and shows none in part', async () => {
  await killWhileScanning({
    kills: thorough ? 10 : 1,
    start: () => startLinchpin({ LINCHPIN_DATA_DIR: folder }),
    kill: () => process.kill(Number(readFileSync(join(folder, 'neo4j', 'store', 'pid'), 'utf8')), 'SIGKILL'),
  });
}, 900_000);
