import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findJava, majorOf } from './java.ts';
import { ensureJars, explainMaven } from './maven.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-java-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program on a path of its own that says something and ends with a code. */
function program(name: string, text: string, code = 0): Record<string, string> {
  const script = `#!/bin/sh\nprintf '%s\\n' '${text}' >&2\nexit ${code}\n`;
  writeFileSync(join(folder, 'bin', name), script, { mode: 0o755 });
  return { PATH: join(folder, 'bin') };
}

test.each([
  ['17.0.15', 17],
  ['21', 21],
  ['1.8.0_412', 8],
  ['25-ea', 25],
])('version %s is Java %i', (version, major) => {
  expect(majorOf(version)).toBe(major);
});

test('the Java on the path', async () => {
  expect(await findJava(program('java', 'openjdk version "21.0.2" 2024-01-16'))).toEqual({
    command: 'java',
    version: '21.0.2',
  });
});

test("JAVA_HOME's goes first", async () => {
  program('java', 'openjdk version "17.0.1"');
  const path = join(folder, 'bin', 'java');
  expect(await findJava({ PATH: '', JAVA_HOME: folder })).toMatchObject({ command: path });
});

test('no Java: the message names all three ways', async () => {
  const failure = await findJava({ PATH: folder }).catch((error: Error) => error);
  expect(failure).toMatchObject({ code: 'NO_WAY' });
  expect(String(failure)).toMatch(/NEO4J_URI[\s\S]*Docker[\s\S]*Java 17 or 21 and Maven/);
});

test('a Java too old is named', async () => {
  await expect(findJava(program('java', 'java version "1.8.0_412"'))).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: expect.stringMatching(/^Java 1\.8\.0_412 is too old for Neo4j 5\.26/),
  });
});

const jars = (environment: Record<string, string>) =>
  ensureJars({ downloads: [folder], environment, onProgress: () => undefined });

test('no Maven', async () => {
  await expect(jars({ PATH: folder })).rejects.toMatchObject({
    code: 'MAVEN_MISSING',
    message: expect.stringContaining('Maven (mvn)'),
  });
});

test('a Maven that fails is explained', async () => {
  const environment = program('mvn', '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.29', 1);
  await expect(jars(environment)).rejects.toMatchObject({
    code: 'MAVEN_FAILED',
    message: expect.stringMatching(/repository does not answer[\s\S]*Could not transfer artifact/),
  });
});

test('a full disk is told apart', () => {
  expect(explainMaven('[ERROR] No space left on device')).toContain('The disk is full.');
});
