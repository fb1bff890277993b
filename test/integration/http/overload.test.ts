import { expect, test } from 'vitest';
import { NotFound } from '../../../server/model/errors.ts';
import { bearer, ndjson, raw, testServer } from './fixture.ts';

test('so many at once, some in line, the rest is sent away with a time to come back at', async () => {
  const gate = Promise.withResolvers<void>();
  let most = 0;
  let now = 0;
  const server = await testServer({
    atOnce: 2,
    waiting: 2,
    scans: {
      async receive(body) {
        most = Math.max(most, ++now);
        for await (const _chunk of body);
        await gate.promise;
        now -= 1;
        return {};
      },
    },
  });
  const tokens = await Promise.all(
    ['a', 'b', 'c'].map((principal) => server.token({ principal, roles: ['AGENT'], sources: ['s'] })),
  );
  const send = (token: string) =>
    raw(`${server.url}/ingest`, { method: 'POST', headers: { ...ndjson, ...bearer(token) }, body: '{}' });
  // One principal gets one of the two places, its second scan waits, and another's goes past it.
  const [a, b, c] = [tokens[0] ?? '', tokens[1] ?? '', tokens[2] ?? ''];
  const reader = bearer(await server.token({ principal: 'reader' }));
  const figures = async () => {
    const { text } = await raw(`${server.url}/metrics`, { headers: reader });
    return ['active', 'waiting'].map(
      (name) => new RegExp(`^linchpin_scans_${name} (\\d+)$`, 'm').exec(text)?.[1],
    );
  };
  const reached = (active: number, waiting: number) =>
    expect.poll(figures, { timeout: 10_000 }).toEqual([String(active), String(waiting)]);
  const under = [send(a)];
  await reached(1, 0);
  under.push(send(a));
  await reached(1, 1);
  under.push(send(b));
  await reached(2, 1);
  expect(now).toBe(2);
  under.push(send(c));
  await reached(2, 2);
  const away = await send(c);
  expect(away.status).toBe(429);
  expect(Number(away.headers['retry-after'])).toBeGreaterThanOrEqual(5);
  gate.resolve();
  for (const answer of await Promise.all(under)) expect(answer.status).toBe(200);
  expect(most).toBe(2);
});

test('a fault of ours is masked, and its id is in the log', async () => {
  const server = await testServer({
    scans: {
      receive: () => Promise.reject(new Error('the secret inside')),
      progress: () => Promise.reject(new NotFound('There is no such scan.')),
    },
  });
  const token = await server.token({ principal: 'a', roles: ['AGENT'], sources: ['s'] });
  const answer = await raw(`${server.url}/ingest`, {
    method: 'POST',
    headers: { ...ndjson, ...bearer(token) },
    body: '{}',
  });
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain('secret inside');
  const { id, code } = JSON.parse(answer.text).error;
  expect(code).toBe('INTERNAL');
  expect(server.log()).toContain(id);
});
