import { beforeEach, describe, expect, test } from 'vitest';
import { claimingSources } from '../../harness/claimingSources.ts';
import { ci, emptyGraph, type Ingest, picture, relation, scan } from './fixture.ts';

let ingest: Ingest;
beforeEach(async () => {
  ingest = await emptyGraph();
});

const related = () =>
  ingest
    .rows<{ text: string }>(
      'MATCH (a:Ci)-[r]->(b:Ci) RETURN a.name + " " + type(r) + " " + b.name AS text ORDER BY text',
    )
    .then((rows) => rows.map(({ text }) => text));
const alive = () =>
  ingest
    .rows<{ name: string }>('MATCH (c:Ci) WHERE c.status <> "RETIRED" RETURN c.name AS name ORDER BY name')
    .then((rows) => rows.map(({ name }) => name));

describe('a full scan', () => {
  test('brings CIs and relationships in as one revision, with its audit entry', async () => {
    const answer = await ingest.send(
      scan(1, [
        ci('a'),
        relation('DEPENDS_ON', 'a', 'b'),
        ci('b', { attributes: { cpuCount: 4, shelf: { row: 1 } } }),
      ]),
    );
    expect(answer).toMatchObject({
      state: 'PUBLISHED',
      revision: 1,
      created: 2,
      relations: { created: 1, pending: 0 },
    });
    expect(await related()).toEqual(['a DEPENDS_ON b']);
    expect(
      await ingest.rows('MATCH (c:Ci:Server {name: "b"}) RETURN c.cpuCount AS cpuCount, c.more AS more'),
    ).toEqual([{ cpuCount: 4, more: '{"shelf":{"row":1}}' }]);
    expect(ingest.audit.map(({ action }) => action)).toEqual(['scan.published']);
  });

  test('that says the same again publishes no revision and writes no evidence', async () => {
    const records = [
      ci('a', { attributes: { cpuCount: 1, vendor: 'A' } }),
      ci('b'),
      relation('USES', 'a', 'b'),
      relation('USES', 'b', 'nobody'),
    ];
    await ingest.send(scan(1, records));
    const before = await ingest.rows(
      'MATCH (e:Evidence) RETURN properties(e) AS evidence ORDER BY e.sourceKey',
    );
    const answer = await ingest.send(scan(2, [...records].reverse()));
    expect(answer).toMatchObject({
      revision: 1,
      created: 0,
      updated: 0,
      unchanged: 2,
      relations: { created: 0, unchanged: 1, pending: 1 },
    });
    expect(
      await ingest.rows('MATCH (e:Evidence) RETURN properties(e) AS evidence ORDER BY e.sourceKey'),
    ).toEqual(before);
  });

  test('retires what it leaves out, of its own source and scope alone', async () => {
    await ingest.send(scan(1, [ci('a'), ci('b'), relation('USES', 'a', 'b')]));
    await ingest.send(scan(1, [ci('c')], { scope: 'other' }));
    await ingest.send(scan(1, [ci('d'), relation('USES', 'd', { source: 's', key: 'a' })], { source: 't' }));
    const answer = await ingest.send(scan(2, [ci('b')]));
    expect(answer).toMatchObject({ retired: 1, relations: { removed: 1 } });
    expect(await alive()).toEqual(['b', 'c', 'd']);
    // What another source still claims of it stands.
    expect(await related()).toEqual(['d USES a']);
  });

  test('retires nothing when it is incomplete, carries an error, or has a line without a legible key', async () => {
    await ingest.send(scan(1, [ci('a'), ci('b'), relation('USES', 'a', 'b')]));
    const incomplete = scan(2, [ci('a')]);
    incomplete[incomplete.length - 1] = { record: 'end', cis: 1, relations: 0, complete: false };
    expect(await ingest.send(incomplete)).toMatchObject({ retired: 0, relations: { removed: 0 } });
    expect(await ingest.send(scan(3, [ci('a'), { record: 'error', message: 'no answer' }]))).toMatchObject({
      retired: 0,
    });
    const illegible = [...scan(4, [ci('a')])];
    illegible.splice(1, 0, '{"record":' as unknown as object);
    expect(await ingest.send(illegible)).toMatchObject({ retired: 0, quarantinedTotal: 1 });
    expect(await alive()).toEqual(['a', 'b']);
    expect(await related()).toEqual(['a USES b']);
  });

  test('retires nothing for the key of a quarantined line', async () => {
    await ingest.send(
      scan(1, [ci('a'), ci('b', { attributes: { cpuCount: 2 } }), ci('c'), relation('USES', 'a', 'c')]),
    );
    const answer = await ingest.send(
      scan(2, [
        ci('a'),
        ci('b', { attributes: { cpuCount: 'two' } }),
        relation('USES', 'a', 'c', { weight: 0 }),
        ci('c'),
      ]),
    );
    expect(answer).toMatchObject({ retired: 0, quarantinedTotal: 2, relations: { removed: 0 } });
    expect(answer.quarantined.map(({ line, key }) => [line, key])).toEqual([
      [3, 'b'],
      [4, 'a'],
    ]);
    expect(await alive()).toEqual(['a', 'b', 'c']);
    expect(await related()).toEqual(['a USES c']);
  });

  test('a CI that comes back is the same CI', async () => {
    await ingest.send(scan(1, [ci('a'), ci('b')]));
    const before = await ingest.rows('MATCH (c:Ci {name: "a"}) RETURN c.id AS id');
    await ingest.send(scan(2, [ci('b')]));
    await ingest.send(scan(3, [ci('a'), ci('b')]));
    expect(await ingest.rows('MATCH (c:Ci {name: "a", status: "ACTIVE"}) RETURN c.id AS id')).toEqual(before);
  });
});

describe('a delta', () => {
  test('adds, replaces and takes back what it names, and nothing else', async () => {
    await ingest.send(
      scan(1, [
        ci('a', { attributes: { cpuCount: 2 } }),
        ci('b'),
        ci('c'),
        relation('USES', 'a', 'b'),
        relation('USES', 'a', 'c'),
      ]),
    );
    const gone = { record: 'gone', relation: { type: 'USES', from: 'a', to: 'b' } };
    const answer = await ingest.send(
      scan(2, [ci('a', { attributes: { cpuCount: 4 } }), gone, { record: 'gone', key: 'c' }, ci('d')], {
        mode: 'delta',
      }),
    );
    expect(answer).toMatchObject({ created: 1, updated: 1, retired: 1, relations: { removed: 1 } });
    expect(await alive()).toEqual(['a', 'b', 'd']);
    expect(await related()).toEqual(['a USES c']);
  });
});

describe('a partial scan', () => {
  test('replaces its sections of the keys it names and creates no CI', async () => {
    await ingest.send(
      scan(1, [
        ci('a', { attributes: { memoryMiB: 8 } }),
        ci('a', { section: 'cpu', attributes: { cpuCount: 2 } }),
        ci('b'),
      ]),
    );
    const partial = scan(
      2,
      [ci('a', { section: 'cpu', attributes: { cpuCount: 4 } }), ci('new', { section: 'cpu' })],
      { mode: 'partial', sections: ['cpu'] },
    );
    const answer = await ingest.send(partial);
    expect(answer).toMatchObject({ created: 0, updated: 1, retired: 0, quarantinedTotal: 1 });
    expect(
      await ingest.rows('MATCH (c:Ci {name: "a"}) RETURN c.cpuCount AS cpuCount, c.memoryMiB AS memoryMiB'),
    ).toEqual([{ cpuCount: 4, memoryMiB: 8 }]);
    expect(await alive()).toEqual(['a', 'b']);
  });
});

describe('references', () => {
  test('that says of a key what it is after it only related it makes the CI then, with what waited', async () => {
    await ingest.send(scan(1, [ci('b'), relation('USES', 'a', 'b')]));
    expect(await ingest.send(scan(2, [ci('a'), ci('b'), relation('USES', 'a', 'b')]))).toMatchObject({
      created: 1,
      unchanged: 1,
      relations: { created: 1, pending: 0 },
    });
    expect(await ingest.rows('MATCH (a)-[:USES]->(b) RETURN a.name AS a, b.name AS b')).toEqual([
      { a: 'a', b: 'b' },
    ]);
  });

  test('to what is not known yet wait, are counted, and are joined when it appears', async () => {
    const byName = { identifier: { fqdn: 'db.example.org' } };
    const records = [
      ci('a'),
      relation('USES', 'a', 'later'),
      relation('USES', 'a', byName),
      relation('USES', 'a', { source: 't', key: 'k' }),
    ];
    expect(await ingest.send(scan(1, records))).toMatchObject({ relations: { created: 0, pending: 3 } });
    const answer = await ingest.send(
      scan(1, [ci('k'), ci('k2', { identifiers: { fqdn: ['DB.example.org.'] } })], { source: 't' }),
    );
    expect(answer.relations.created).toBe(2);
    expect(await ingest.send(scan(2, [...records, ci('later')]))).toMatchObject({
      relations: { created: 1, unchanged: 2, pending: 0 },
    });
    expect(await related()).toEqual(['a USES k', 'a USES k2', 'a USES later']);
    expect(await ingest.rows('MATCH (p:Pending) RETURN p')).toEqual([]);
  });

  test('by an identifier that came to stand for two CIs can still be withdrawn', async () => {
    const byName = { identifier: { fqdn: 'db.example.org' } };
    await ingest.send(scan(1, [ci('k', { identifiers: { fqdn: ['db.example.org'] } })], { source: 't' }));
    await ingest.send(scan(1, [ci('a'), relation('USES', 'a', byName)]));
    const clones = [
      ci('k', { identifiers: { fqdn: ['db.example.org'] } }),
      ci('k2', { identifiers: { fqdn: ['db.example.org'] } }),
    ];
    expect((await ingest.send(scan(2, clones, { source: 't' }))).duplicates).toBeGreaterThan(0);
    expect(await ingest.send(scan(2, [ci('a')]))).toMatchObject({ relations: { removed: 1 } });
    expect(await related()).toEqual([]);
  });

  test('that waited and are withdrawn by the scan that brings their target are not joined', async () => {
    const byName = { identifier: { fqdn: 'db.example.org' } };
    await ingest.send(scan(1, [ci('a'), relation('USES', 'a', byName)]));
    await ingest.send(scan(2, [ci('a', { identifiers: { fqdn: ['db.example.org'] } })]));
    expect(await related()).toEqual([]);
    expect(await ingest.rows('MATCH (p:Pending) RETURN p')).toEqual([]);
  });

  test('a relationship lives while one source claims it', async () => {
    const claim = relation('USES', { source: 's', key: 'a' }, { source: 's', key: 'b' });
    await ingest.send(scan(1, [ci('a'), ci('b'), relation('USES', 'a', 'b', { confidence: 'INFERRED' })]));
    await ingest.send(scan(1, [{ ...claim, confidence: 'DECLARED' }], { source: 't' }));
    expect(
      await ingest.rows(
        `MATCH (:Ci)-[r:USES]->(:Ci) RETURN coalesce(r.confidence, 'OBSERVED') AS confidence, ${claimingSources} AS sources`,
      ),
    ).toEqual([{ confidence: 'DECLARED', sources: ['s', 't'] }]);
    expect(await ingest.send(scan(2, [ci('a'), ci('b')]))).toMatchObject({
      relations: { removed: 0, updated: 0 },
    });
    expect(await related()).toEqual(['a USES b']);
    expect(await ingest.send(scan(2, [], { source: 't' }))).toMatchObject({ relations: { removed: 1 } });
    expect(await related()).toEqual([]);
  });
});

describe('identity', () => {
  test('two sources that share a strong identifier speak of one CI', async () => {
    await ingest.send(scan(1, [ci('a', { identifiers: { serial: ['SN-1'] }, attributes: { vendor: 'A' } })]));
    const answer = await ingest.send(
      scan(1, [ci('z', { name: 'a', identifiers: { serial: ['sn-1'] }, attributes: { cpuCount: 2 } })], {
        source: 't',
      }),
    );
    expect(answer).toMatchObject({ created: 0, updated: 1, duplicates: 0 });
    expect(await ingest.rows('MATCH (c:Ci) RETURN c.vendor AS vendor, c.cpuCount AS cpuCount')).toEqual([
      { vendor: 'A', cpuCount: 2 },
    ]);
  });
  test('clones are two CIs and a duplicate; an address joins nothing', async () => {
    const clone = { identifiers: { uuid: ['4c4c4544-0035-4d10-8052-b4c04f4e3532'], ipv4: ['10.0.0.1'] } };
    expect(await ingest.send(scan(1, [ci('a', clone), ci('b', clone)]))).toMatchObject({
      created: 2,
      duplicates: 1,
    });
    expect(
      await ingest.send(scan(1, [ci('c', { identifiers: { ipv4: ['10.0.0.1'] } })], { source: 't' })),
    ).toMatchObject({ created: 1, duplicates: 0 });
  });
});

describe('generations', () => {
  const first = scan(5, [ci('a')]);
  test('the same number with the same body gives the first answer, with another body or a lower number 409', async () => {
    const answer = await ingest.send(first);
    const [begin, ...rest] = first;
    expect(await ingest.send([{ ...begin, sentAt: '2026-11-22T10:00:00Z' }, ...rest])).toEqual(answer);
    await expect(ingest.send(scan(5, [ci('b')]))).rejects.toMatchObject({
      code: 'CONFLICT',
      detail: { latest: 5 },
    });
    await expect(ingest.send(scan(4, [ci('a')]))).rejects.toMatchObject({
      code: 'CONFLICT',
      detail: { latest: 5 },
    });
    expect(await alive()).toEqual(['a']);
  });
  test('a dry run answers what would happen, changes nothing and uses up no number', async () => {
    const before = await picture(ingest);
    const dry = await ingest.send(first, true);
    expect(dry).toMatchObject({ scan: null, dryRun: true, created: 1 });
    expect(await picture(ingest)).toEqual(before);
    expect(ingest.audit.length).toBe(1);
    const { scan: _, dryRun: __, ...would } = dry;
    expect(await ingest.send(first)).toMatchObject(would);
  });
  test('a refused scan uses up no number and changes nothing', async () => {
    await expect(ingest.send(first.slice(0, -1))).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await alive()).toEqual([]);
    expect(await ingest.send(first)).toMatchObject({ created: 1 });
  });
  test('two that come at once: one wins, the other is refused or answered alike', async () => {
    const outcomes = await Promise.allSettled([
      ingest.send(scan(1, [ci('a')])),
      ingest.send(scan(1, [ci('b')])),
      ingest.send(scan(1, [ci('a')])),
    ]);
    const accepted = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(accepted.length).toBeGreaterThan(0);
    expect((await alive()).length).toBe(1);
  });
});

test('hostile names are data', async () => {
  const nasty = '`) DETACH DELETE n //\'"\\ $x {y} __proto__';
  const attributes = JSON.parse('{"__proto__": {"a": 1}, "constructor": "c", "`x`": 1}') as object;
  await ingest.send(
    scan(1, [
      ci(nasty, { attributes, redundancy: [{ group: nasty, minUp: 1 }] }),
      ci('b'),
      relation('USES', nasty, 'b', { group: nasty }),
    ]),
  );
  expect(await alive()).toEqual([nasty, 'b'].sort());
  expect(await ingest.rows('MATCH (:Ci)-[r:USES]->() RETURN r.group AS group')).toEqual([{ group: nasty }]);
});

test('ends that are not the declared ones are taken, and said', async () => {
  const answer = await ingest.send(
    scan(1, [ci('r', { class: 'Rack' }), ci('t', { class: 'Team' }), relation('RUNS_ON', 'r', 't')]),
  );
  expect(answer.relations.created).toBe(1);
  expect(answer.warnings.join()).toContain('RUNS_ON from Rack to Team is unusual');
});
