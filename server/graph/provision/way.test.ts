import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { chooseWay, readWay, writeWay } from './way.ts';

const surroundings = (configured: boolean, engine: boolean) => ({
  configured,
  engineAnswers: vi.fn(async () => engine),
});
const taken = (way: 'configured' | 'container' | 'local') => ({ way, place: `the ${way} place` });

test.each([
  ['a first start with NEO4J_URI', undefined, true, true, 'configured'],
  ['a first start with a container engine', undefined, false, true, 'container'],
  ['a first start with neither', undefined, false, false, 'local'],
  ['a local store stays local when an engine appears', taken('local'), false, true, 'local'],
  ['a container stays a container', taken('container'), false, true, 'container'],
  ['NEO4J_URI moves on from a local store', taken('local'), true, false, 'configured'],
] as const)('%s', async (_, earlier, configured, engine, way) => {
  expect(await chooseWay(earlier, surroundings(configured, engine), '/data')).toBe(way);
});

test('no engine is asked for where it does not matter', async () => {
  const around = surroundings(false, true);
  await chooseWay(taken('local'), around, '/data');
  expect(around.engineAnswers).not.toHaveBeenCalled();
});

test('a graph in a Neo4j of NEO4J_URI is not left for an empty one', async () => {
  await expect(chooseWay(taken('configured'), surroundings(false, true), '/data')).rejects.toMatchObject({
    code: 'OTHER_WAY',
    message: expect.stringMatching(
      /the configured place.*NEO4J_URI is not set now[\s\S]*\/data\/neo4j-way\.json/,
    ),
  });
});

test('a graph in a container is not left for an empty one', async () => {
  await expect(chooseWay(taken('container'), surroundings(false, false), '/data')).rejects.toMatchObject({
    code: 'OTHER_WAY',
    message: expect.stringContaining('volume the container place'),
  });
});

test('the way is kept in the data folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-way-'));
  try {
    expect(readWay(folder)).toBeUndefined();
    writeWay(folder, { way: 'local', place: '/somewhere', port: 7001 });
    expect(readWay(folder)).toEqual({ way: 'local', place: '/somewhere', port: 7001 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
