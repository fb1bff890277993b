import { afterAll, beforeEach, expect, test } from 'vitest';
import { noPolicy } from '../../../server/model/policy.ts';
import { adoptPolicyFile } from '../../../server/reconcile/policy/changePolicy.ts';
import { freshAccess } from '../access/fixture.ts';
import { ci, emptyGraph, type Ingest, scan } from '../ingest/fixture.ts';
import { graphqlClient, stillEngine } from './client.ts';

let ingest: Ingest;
const engine = stillEngine(0);
let ask: (
  query: string,
  variables?: object,
  role?: string,
) => ReturnType<ReturnType<typeof graphqlClient>['ask']>;

beforeEach(async () => {
  ingest = await emptyGraph();
  await freshAccess({ keep: true });
  const client = graphqlClient(ingest.database, engine);
  ask = async (query, variables, role = 'ADMIN') => {
    const [head] = await ingest.rows<{ at: number }>('MATCH (h:Head) RETURN h.published AS at');
    engine.revision = head?.at ?? 0;
    return client.ask(query, variables, { authorization: `Bearer ${role}` });
  };
  const server = (source: string) =>
    ci(source, { name: 'web-1', identifiers: { serial: ['SN-1'] }, attributes: { vendor: source } });
  await ingest.send(scan(1, [server('alpha')], { source: 'alpha' }));
  await ingest.send(scan(1, [server('beta')], { source: 'beta' }));
});
afterAll(() => ingest?.database.close());

const input = { precedence: [{ class: 'Server', attribute: 'vendor', sources: ['alpha'] }], historyDays: 90 };
const change = `mutation ($input: PolicyInput!, $version: Int!) {
  changePolicy(input: $input, reason: "alpha is the record", expectedVersion: $version) {
    version sources precedence { class attribute sources layer holds }
    historyDays { days layer } retiredDays { days layer }
  }
}`;
const provenance = `{ cis { edges { node { attributes provenance { attribute value source winner } } } } }`;

test('an administrator previews and changes it; the provenance of a CI follows', async () => {
  const { data: looked } = await ask(
    `query ($input: PolicyInput!) {
      policyPreview(input: $input) { cis attributes samples { ci { name } attribute before after } }
    }`,
    { input },
  );
  expect(looked.policyPreview).toEqual({
    cis: 1,
    attributes: 1,
    samples: [{ ci: { name: 'web-1' }, attribute: 'vendor', before: 'beta', after: 'alpha' }],
  });
  const { data } = await ask(change, { input, version: 0 });
  expect(data.changePolicy).toEqual({
    version: 1,
    sources: ['alpha', 'beta'],
    precedence: [{ ...input.precedence[0], layer: 'APP', holds: true }],
    historyDays: { days: 90, layer: 'APP' },
    retiredDays: { days: 400, layer: 'BUILT_IN' },
  });
  const { node } = (await ask(provenance)).data.cis.edges[0];
  expect(node.attributes.vendor).toBe('alpha');
  expect(node.provenance.filter((one: { attribute: string }) => one.attribute === 'vendor')).toEqual([
    { attribute: 'vendor', value: 'alpha', source: 'alpha', winner: true },
    { attribute: 'vendor', value: 'beta', source: 'beta', winner: false },
  ]);
  const [entry] = await ingest.rows<{ action: string }>(
    'MATCH (a:AuditEntry) RETURN a.action AS action ORDER BY a.seq DESC LIMIT 1',
  );
  expect(entry?.action).toBe('policy.changed');
});

test('a rule of the file is shown beside the one that goes before it', async () => {
  const fromFile = { class: 'Server', attribute: 'vendor', sources: ['beta'] };
  await adoptPolicyFile(ingest.request, { ...noPolicy, precedence: [fromFile] });
  const { data } = await ask(change, { input, version: 1 });
  expect(data.changePolicy.precedence).toEqual([
    { ...input.precedence[0], layer: 'APP', holds: true },
    { ...fromFile, layer: 'POLICY_FILE', holds: false },
  ]);
});

test('others may look at it and not change it; what is wrong with it is said with the place', async () => {
  expect((await ask('{ policy { version } }', {}, 'VIEWER')).data.policy).toEqual({ version: 0 });
  const refused = await ask(change, { input, version: 0 }, 'OPERATOR');
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const odd = { precedence: [{ class: 'Sever', sources: ['alpha'] }] };
  expect((await ask(change, { input: odd, version: 0 })).errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_INPUT',
    place: 'input.precedence.0.class',
  });
  expect((await ask(change, { input, version: 7 })).errors?.[0]?.extensions.code).toBe('STALE');
});
