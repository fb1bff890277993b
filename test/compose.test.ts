import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../server/start/places.js';

const service = z.strictObject({
  image: z.string(),
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  restart: z.enum(['unless-stopped']),
  init: z.boolean().optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.enum(['service_healthy']) })).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
  healthcheck: z.strictObject({
    test: z.array(z.string()).min(2),
    interval: z.string(),
    timeout: z.string(),
    retries: z.number().int(),
    start_period: z.string(),
  }),
});

const file = join(root, 'docker-compose.yml');
const compose = z
  .strictObject({
    name: z.string(),
    services: z.strictObject({ neo4j: service, server: service }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(readFileSync(file, 'utf8')));
const { neo4j, server } = compose.services;
const dockerfile = readFileSync(join(root, 'server', 'Dockerfile'), 'utf8');

test('the server waits until Neo4j answers, and both say how they are', () => {
  expect(server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(neo4j.healthcheck.test.join(' ')).toContain('7474');
  expect(server.healthcheck.test.join(' ')).toContain('/health/ready');
});

test('the server finds Neo4j by its name', () => {
  expect(server.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
  expect(neo4j.image).toBe('neo4j:5.26-community');
});

test('what has to last is in named volumes', () => {
  expect(neo4j.volumes).toEqual(['neo4j:/data']);
  expect(server.volumes).toEqual(['linchpin:/data']);
  expect(server.environment.LINCHPIN_DATA_DIR).toBe('/data');
  expect(Object.keys(compose.volumes)).toEqual(['neo4j', 'linchpin']);
});

test('ports are published on the loopback address alone', () => {
  for (const port of [...neo4j.ports, ...server.ports]) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
});

test('it holds no secret: the password comes from the environment and is required', () => {
  const required = /^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/;
  expect(neo4j.environment.NEO4J_AUTH).toMatch(required);
  expect(server.environment.NEO4J_PASSWORD).toMatch(required);
  for (const { environment } of [neo4j, server])
    for (const [name, value] of Object.entries(environment))
      if (/PASSWORD|TOKEN|SECRET|AUTH/.test(name)) expect(value).toMatch(/\$\{/);
});

test('the server runs on Node 24, as nobody in particular, from what is in the repository', () => {
  expect(server.build).toEqual({ context: '.', dockerfile: 'server/Dockerfile' });
  expect(dockerfile).toMatch(/^FROM node:24-slim$/m);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).not.toMatch(/PASSWORD|TOKEN/);
  for (const [, paths] of dockerfile.matchAll(/^COPY (?:--from=build )?([^\n]+) \S+$/gm))
    for (const path of (paths ?? '').split(' ').map((name) => name.replace(/^\/app\//, '')))
      if (!/node_modules|dist|^\.$/.test(path)) expect(existsSync(join(root, path)), path).toBe(true);
});

test('what stays out of the image: this machine’s packages, data and secrets', () => {
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '.git', '.linchpin', '.env*']));
});

const client = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' });
test.skipIf(client.status !== 0)('docker compose takes it', () => {
  const checked = spawnSync('docker', ['compose', '-f', file, 'config', '--quiet'], {
    encoding: 'utf8',
    env: { ...process.env, NEO4J_PASSWORD: 'only-for-this-check' },
  });
  expect(checked.stderr).toBe('');
  expect(checked.status).toBe(0);
});
