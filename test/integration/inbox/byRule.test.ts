import { afterAll, beforeEach, expect, test } from 'vitest';
import { freshAccess } from '../access/fixture.ts';
import { ci, emptyGraph, type Ingest, scan } from '../ingest/fixture.ts';
import { inboxOf } from './fixture.ts';

let ingest: Ingest;
let inbox: ReturnType<typeof inboxOf>;

/** Of many servers the memory, of one the processors, and a database that is new. */
beforeEach(async () => {
  ingest = await emptyGraph();
  await freshAccess({ keep: true });
  inbox = inboxOf(ingest);
  const servers = (memoryMiB: number, cpuCount: number) =>
    Array.from({ length: 12 }, (_, at) =>
      ci(`k${at}`, {
        attributes: {
          memoryMiB,
          cpuCount: at === 0 ? cpuCount : 4,
          ...(at === 3 ? { criticality: 'CRITICAL' } : {}),
        },
      }),
    );
  await ingest.send(scan(1, servers(4, 4)));
  await ingest.send(scan(2, [...servers(8, 6), ci('db', { class: 'Database' })]));
});
afterAll(() => ingest?.database.close());

const byRule = `mutation ($rule: InboxRule!, $resolution: InboxResolution!, $dryRun: Boolean, $revision: Int) {
  resolveInboxItems(rule: $rule, resolution: $resolution, dryRun: $dryRun, revision: $revision, comment: "patch day") {
    count revision decisionId samples { title risk }
  }
}`;
const rule = { kinds: ['UNEXPLAINED_CHANGE'], class: 'Server', source: 's', attribute: 'memoryMiB' };
const run = async (more: object = {}) => inbox.ask(byRule, { rule, resolution: 'ACCEPT', ...more });

test('what waits is in order of risk, in stable pages, and counted by sort', async () => {
  const titles: string[] = [];
  let after: string | undefined;
  do {
    const page = await inbox.page({ first: 5, after });
    expect(page.totalCount).toBe(14);
    titles.push(...page.edges.map(({ node }: { node: { title: string } }) => node.title));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after);
  expect(new Set(titles).size).toBe(14);
  expect(titles[0]).toBe('Memory of k3 has changed');
  expect(titles.at(-1)).toBe('Database db is new');
  const { data } = await inbox.ask('{ inboxCounts { kind risk class source attribute count } }');
  expect(data.inboxCounts).toContainEqual({
    ...{
      kind: 'UNEXPLAINED_CHANGE',
      risk: 'LOW',
      class: 'Server',
      source: 's',
      attribute: 'memoryMiB',
      count: 11,
    },
  });
});

test('a dry run says what would be decided and changes nothing', async () => {
  const { data } = await run();
  expect(data.resolveInboxItems).toMatchObject({ count: 12, decisionId: null });
  expect(data.resolveInboxItems.samples).toHaveLength(5);
  expect(data.resolveInboxItems.samples[0]).toEqual({ title: 'Memory of k3 has changed', risk: 'CRITICAL' });
  expect((await inbox.page()).totalCount).toBe(14);
});

test('a rule decides on what it fits, with one audit entry, and is undone as one', async () => {
  const { data } = await run({ dryRun: false });
  expect(data.resolveInboxItems.count).toBe(12);
  expect((await inbox.titles()).sort()).toEqual(['Database db is new', 'Processors of k0 has changed']);
  const entries = await ingest.rows<{ detail: string }>(
    'MATCH (a:AuditEntry {action: "inbox.resolved-by-rule"}) RETURN a.detail AS detail',
  );
  expect(entries).toHaveLength(1);
  expect(JSON.parse(entries[0]!.detail)).toMatchObject({
    rule,
    resolution: 'ACCEPT',
    comment: 'patch day',
    count: 12,
  });
  const undone = await inbox.ask('mutation ($id: ID!) { undoInboxDecision(id: $id) }', {
    id: data.resolveInboxItems.decisionId,
  });
  expect(undone.data.undoInboxDecision).toBe(12);
  expect((await inbox.page()).totalCount).toBe(14);
});

test('what is found after the dry run is not decided with it', async () => {
  const { data } = await run();
  const { revision } = data.resolveInboxItems;
  await ingest.send(scan(3, [ci('k5', { attributes: { memoryMiB: 16, cpuCount: 4 } })], { mode: 'delta' }));
  expect((await run({ dryRun: false, revision })).data.resolveInboxItems.count).toBe(11);
  expect(await inbox.titles({ rule: { attribute: 'memoryMiB' } })).toEqual(['Memory of k5 has changed']);
});

test('only one kind at a time, and only what changes nothing in the graph', async () => {
  const place = async (variables: object) => (await run(variables)).errors?.[0]?.extensions;
  expect(await place({ rule: {} })).toMatchObject({ code: 'BAD_INPUT', place: 'rule.kinds' });
  expect(await place({ rule: { kinds: ['BRAKE'] } })).toMatchObject({
    code: 'BAD_INPUT',
    place: 'rule.kinds',
  });
  expect(await place({ resolution: 'REFUSE' })).toMatchObject({ code: 'BAD_INPUT', place: 'resolution' });
});
