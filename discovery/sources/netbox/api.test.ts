import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Collected, Finding } from '../../source.ts';
import { serveRecorded } from './fixtures/server.ts';
import { netbox } from './source.ts';

const campus = fileURLToPath(new URL('fixtures/campus.json', import.meta.url));

async function findingsFrom(input: string, token?: string): Promise<Finding[]> {
  const request = { inputs: [input], options: { 'netbox-token': token } };
  const collected: Collected[] = [];
  for await (const each of netbox.collect(request)) collected.push(each);
  return [...netbox.translate(collected, request)];
}

const lines = (findings: readonly Finding[]) =>
  findings
    .filter((each) => each.record === 'ci' || each.record === 'relation')
    .map((each) => JSON.stringify(each));

test('the REST API, page by page, gives the same records as a dump of the same NetBox', async () => {
  const server = await serveRecorded(campus, { token: 't0p', pageSize: 3, stumble: 2 });
  try {
    expect(lines(await findingsFrom(server.url, 't0p'))).toEqual(lines(await findingsFrom(campus)));
    expect(server.requests.some((each) => each.includes('offset=3'))).toBe(true);
  } finally {
    await server.close();
  }
});

test('lists without a class are counted by asking for the number alone', async () => {
  const server = await serveRecorded(campus);
  try {
    const findings = await findingsFrom(`${server.url}/`);
    expect(findings).toContainEqual({ record: 'tally', kind: 'ipam/vrfs', as: 'withoutClass', count: 1 });
    expect(server.requests.filter((each) => each.includes('vrfs'))).toEqual(['/api/ipam/vrfs/?limit=1']);
  } finally {
    await server.close();
  }
});

test('a list that may not be read is a failed section', async () => {
  const server = await serveRecorded(campus, { refuse: ['dcim/power-feeds'] });
  try {
    const errors = (await findingsFrom(server.url)).filter((each) => each.record === 'error');
    expect(errors).toEqual([
      expect.objectContaining({
        section: 'dcim/power-feeds',
        message: expect.stringContaining('--netbox-token'),
      }),
    ]);
  } finally {
    await server.close();
  }
});

test('a wrong token is said in plain words', async () => {
  const server = await serveRecorded(campus, { token: 'right' });
  try {
    await expect(findingsFrom(server.url, 'wrong')).rejects.toThrow(/NetBox refuses .* NETBOX_TOKEN/);
  } finally {
    await server.close();
  }
});
