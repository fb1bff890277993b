import { testDatabase } from '../harness/database.ts';
import { ask, type Linchpin } from './linchpin.ts';

/** One alteration of a change, and the state in which it leaves it. */
export interface Alteration {
  readonly name: string;
  readonly leaves: string;
  /** Whether somebody else than its requester does it. */
  readonly byOther?: true;
  /**
   * @param seen null where it opens the change
   * @param digest of what it hits, where the change is there
   */
  readonly call: (
    title: string,
    seen: Seen | null,
    digest: string | null,
  ) => { readonly query: string; readonly variables: object };
}

/** A change as the database holds it, with what the audit trail says of it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly entries: readonly { readonly action: string; readonly version: number; readonly state: string }[];
  /** How many notices tell that it has started. */
  readonly started: number;
  /** The whole of it, to be compared. */
  readonly text: string;
}

const hour = 3_600_000;
const at = (offset: number) => new Date(Date.now() + offset).toISOString();
const move = `mutation ($id: ID!, $step: ChangeStep!, $digest: String) {
  moveChange(id: $id, step: $step, seenDigest: $digest) { id } }`;
const step = (name: string, leaves: string, more: Partial<Alteration> = {}): Alteration => ({
  ...{ name, leaves, ...more },
  call: (_title, seen, digest) => ({
    query: move,
    variables: { id: seen?.id, step: name, ...(name === 'APPROVE' ? { digest } : {}) },
  }),
});

/** All that a change goes through from its draft to its end, with two people. @param targetId what it acts on */
export const wholeWay = (targetId: string): readonly Alteration[] => [
  {
    name: 'open',
    leaves: 'DRAFT',
    call: (title) => ({
      query: 'mutation ($input: ChangeInput!) { openChange(input: $input) { id } }',
      variables: { input: { title } },
    }),
  },
  {
    name: 'edit',
    leaves: 'DRAFT',
    call: (title, seen) => ({
      query:
        'mutation ($id: ID!, $input: ChangeInput!, $version: Int!) { updateChange(id: $id, input: $input, expectedVersion: $version) { id } }',
      variables: {
        id: seen?.id,
        version: seen?.version,
        input: {
          ...{ title, targets: [{ ciId: targetId }], start: at(-hour), end: at(hour), reason: 'old' },
          ...{ benefit: 'support', implementation: 'update', test: 'read', backOut: 'the former' },
        },
      },
    }),
  },
  {
    name: 'attach',
    leaves: 'DRAFT',
    call: (_title, seen) => ({
      query:
        'mutation ($id: ID!) { attachToChange(id: $id, title: "Plan", url: "https://wiki.example.org/") { id } }',
      variables: { id: seen?.id },
    }),
  },
  step('ASSESS', 'ASSESSED'),
  step('SUBMIT', 'SUBMITTED'),
  step('APPROVE', 'APPROVED', { byOther: true }),
  step('SCHEDULE', 'SCHEDULED', { byOther: true }),
  step('START', 'IN_PROGRESS'),
  step('IMPLEMENT', 'IMPLEMENTED'),
  step('REVIEW', 'REVIEWED', { byOther: true }),
  step('CLOSE', 'CLOSED', { byOther: true }),
];

/** @returns whether it was acknowledged: false where the server went meanwhile */
export async function carryOut(
  linchpin: Linchpin,
  { call }: Alteration,
  on: {
    readonly title: string;
    readonly seen: Seen | null;
    readonly digest: string | null;
    readonly bearer: string | undefined;
  },
): Promise<boolean> {
  const { query, variables } = call(on.title, on.seen, on.digest);
  try {
    await ask(linchpin, query, variables, on.bearer);
    return true;
  } catch (error) {
    // The connection, or the answer's end, went with the server.
    if (error instanceof TypeError || error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The digest of what a change hits now; null where there is none. */
export async function digestOf(linchpin: Linchpin, seen: Seen | null): Promise<string | null> {
  if (!seen) return null;
  const query = 'query ($id: ID!) { change(id: $id) { impact { digest } } }';
  const { change } = await ask<{ change: { impact: { digest: string } } }>(linchpin, query, { id: seen.id });
  return change.impact.digest;
}

/** The change of a title as the database holds it; null where there is none. */
export async function changeSeen(title: string): Promise<Seen | null> {
  const { database } = testDatabase();
  const rows = async <Row>(query: string, parameters: Record<string, unknown>): Promise<Row[]> => {
    const found: Row[] = [];
    for await (const row of database.stream<Row>(query, parameters)) found.push(row);
    return found;
  };
  const [change] = await rows<{ properties: { id: string; version: number; state: string } }>(
    'MATCH (c:Change {title: $title}) RETURN c {.*} AS properties',
    { title },
  );
  if (!change) return null;
  const { id, version, state } = change.properties;
  const entries = await rows<{ action: string; detail: string }>(
    'MATCH (a:AuditEntry {subject: $id}) RETURN a.action AS action, a.detail AS detail ORDER BY a.seq',
    { id },
  );
  const [notices] = await rows<{ count: number }>(
    "MATCH (n:Notice {changeId: $id, event: 'STARTED'}) RETURN count(n) AS count",
    { id },
  );
  return {
    ...{ id, version, state, started: notices?.count ?? 0, text: JSON.stringify(change.properties) },
    entries: entries.map(({ action, detail }) => {
      const told = JSON.parse(detail) as { version?: number; state?: string };
      return { action, version: told.version ?? 1, state: told.state ?? 'DRAFT' };
    }),
  };
}
