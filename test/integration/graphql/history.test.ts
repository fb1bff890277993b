import { beforeAll, expect, test } from 'vitest';
import { type PackedEntries, unpackEntries } from '../../../server/graph/journalEntries.ts';
import type { JournalEntry } from '../../../server/model/journal.ts';
import { randomHistory } from '../../oracle/randomHistory.ts';
import { emptyGraph, type Ingest } from '../ingest/fixture.ts';
import { graphqlClient, stillEngine } from './client.ts';

interface Change {
  readonly kind: string;
  readonly attribute: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly relationship: { readonly type: string; readonly from: End; readonly to: End } | null;
}
interface End {
  readonly id: string;
}

let ingest: Ingest;
let published = 0;
beforeAll(async () => {
  ingest = await emptyGraph();
  for (const records of randomHistory(21, 8)) published = (await ingest.send(records)).revision!;
}, 60_000);

/** What the journal says of each CI: its revisions, the latest first, and what changed in each, in any order. */
async function journalled(): Promise<Map<string, Map<number, string[]>>> {
  const pages = await ingest.rows<{ revision: number; entries: PackedEntries }>(
    'MATCH (p:JournalPage) RETURN p.revision AS revision, p.entries AS entries ORDER BY p.revision DESC, p.page',
  );
  const all = new Map<string, Map<number, string[]>>();
  const note = (id: string, revision: number, line: string) => {
    const revisions = all.get(id) ?? new Map<number, string[]>();
    all.set(id, revisions);
    revisions.set(revision, [...(revisions.get(revision) ?? []), line]);
  };
  for (const { revision, entries } of pages)
    for (const entry of unpackEntries(entries))
      if ('ci' in entry) for (const line of ownLines(entry)) note(entry.ci.id, revision, line);
      else {
        const line = edgeLine(entry);
        if (line) for (const id of new Set([entry.edge.from, entry.edge.to])) note(id, revision, line);
      }
  return all;
}

const ownLines = (entry: Extract<JournalEntry, { ci: object }>) =>
  entry.kind === 'CHANGED'
    ? entry.changes.map(({ attribute, before, after }) =>
        JSON.stringify(['CHANGED', attribute, before, after]),
      )
    : [JSON.stringify([entry.kind, null, null, null])];

/** Undefined where only who says so has changed. */
function edgeLine(entry: Extract<JournalEntry, { edge: object }>): string | undefined {
  const { edge } = entry;
  const after = entry.kind === 'RELATED' ? judged(edge) : null;
  const before = entry.kind === 'RELATED' ? entry.before && judged(entry.before) : judged(edge);
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  return JSON.stringify([entry.kind, `${edge.type} ${edge.from} ${edge.to}`, before, after]);
}

const judged = ({
  strength,
  group,
  weight,
  confidence,
}: Extract<JournalEntry, { edge: object }>['edge']) => ({
  strength,
  group,
  weight,
  confidence,
});

function told({ kind, attribute, before, after, relationship }: Change): string {
  const what = relationship
    ? `${relationship.type} ${relationship.from.id} ${relationship.to.id}`
    : attribute;
  return JSON.stringify([kind, what, before, after]);
}

test("a CI's history is what the journal says of it and its relationships", async () => {
  const { ask } = graphqlClient(ingest.database, stillEngine(published));
  const expected = await journalled();
  expect(expected.size).toBeGreaterThan(10);
  const seen = new Set<string>();
  for (const [id, revisions] of expected) {
    const answer = await ask(
      `query ($id: ID!) { ci(id: $id) { history { totalCount edges { node { number changes(of: $id, first: 100) {
        totalCount edges { node { kind attribute before after relationship { type from { id } to { id } } } } } } } } } }`,
      { id },
    );
    expect(answer.errors).toBeUndefined();
    const { history } = answer.data.ci;
    expect(history.edges.map(({ node }: { node: { number: number } }) => node.number)).toEqual([
      ...revisions.keys(),
    ]);
    expect(history.totalCount).toBe(revisions.size);
    for (const { node } of history.edges) {
      const lines = node.changes.edges.map((edge: { node: Change }) => told(edge.node));
      expect(lines.toSorted()).toEqual(revisions.get(node.number)!.toSorted());
      expect(node.changes.totalCount).toBe(lines.length);
      for (const edge of node.changes.edges) seen.add(edge.node.kind);
    }
  }
  expect([...seen].sort()).toEqual(['CHANGED', 'CREATED', 'RELATED', 'RETIRED', 'UNRELATED']);
});

test('two states of a CI differ as the whole graph does between them', async () => {
  const { ask } = graphqlClient(ingest.database, stillEngine(published));
  const query = `query ($from: AsOf!, $to: AsOf!, $of: ID, $kinds: [GraphChangeKind!]) {
    diff(from: $from, to: $to, of: $of, kinds: $kinds, first: 500) { totalCount edges { node {
      kind ci { id } attribute before after relationship { type from { id } to { id } } } } } }`;
  const rows = await ingest.rows<{ id: string }>('MATCH (c:Ci) RETURN c.id AS id');
  const changes = async (variables: object): Promise<(Change & { ci: End })[]> => {
    const answer = await ask(query, variables);
    expect(answer.errors).toBeUndefined();
    const { edges, totalCount } = answer.data.diff;
    expect(edges).toHaveLength(totalCount);
    return edges.map(({ node }: { node: Change & { ci: End } }) => node);
  };
  for (const [from, to] of [
    [2, published],
    [published, 2],
    [1, 4],
    [3, 0],
  ]) {
    const ends = { from: { revision: from }, to: { revision: to } };
    const all = await changes(ends);
    expect(all.length).toBeGreaterThan(5);
    for (const { id } of rows) {
      const ofIt = all.filter(({ ci, relationship }) => [ci.id, relationship?.to.id].includes(id));
      const only = await changes({ ...ends, of: id });
      expect(only.map(told).toSorted()).toEqual(ofIt.map(told).toSorted());
      const ended = await changes({ ...ends, of: id, kinds: ['UNRELATED'] });
      expect(ended.map(told)).toEqual(only.filter(({ kind }) => kind === 'UNRELATED').map(told));
    }
  }
});
