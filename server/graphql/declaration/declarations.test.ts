import { execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { addClasses } from '../../model/classes/registry.ts';
import type { GraphqlContext } from '../context.ts';
import { graphqlSchema } from '../schema.ts';

addClasses([
  {
    name: 'Balise',
    label: 'Balise',
    plural: 'Balises',
    family: 'hardware',
    icon: 'box',
    summary: 'Tells a train where it is.',
    identity: { domain: 'Balise', by: ['serial'] },
    attributes: { gauge: { type: 'integer', label: 'Gauge', unit: 'mm' } },
  },
]);

/** Declarations need nothing of a request but who asks. */
async function answer(query: string) {
  const contextValue = { caller: { roles: ['VIEWER'] } } as unknown as GraphqlContext;
  return JSON.parse(
    JSON.stringify(await execute({ schema: graphqlSchema(), document: parse(query), contextValue })),
  );
}

test('an organisation reads its own classes as it reads ours', async () => {
  const { data } = await answer(
    '{ own: classes(own: true) { name family identity { by } attributes { name label type unit common } } all: classes { name } }',
  );
  expect(data.own).toHaveLength(1);
  expect(data.own[0]).toMatchObject({ name: 'Balise', family: 'hardware', identity: { by: ['serial'] } });
  expect(data.own[0].attributes).toContainEqual({
    name: 'gauge',
    label: 'Gauge',
    type: 'integer',
    unit: 'mm',
    common: false,
  });
  expect(data.own[0].attributes).toContainEqual({
    name: 'owner',
    label: 'Owner',
    type: 'text',
    unit: null,
    common: true,
  });
  expect(data.all.map(({ name }: { name: string }) => name)).toContain('Server');
});

test('a relationship type says which classes may stand at its ends', async () => {
  const { data } = await answer('{ relationshipTypes { name label inverseLabel strength from to } }');
  const of = (name: string) => data.relationshipTypes.find((each: { name: string }) => each.name === name);
  expect(of('DEPENDS_ON')).toMatchObject({ label: 'depends on', from: null, to: null, strength: 'HARD' });
  expect(of('RUNS_ON').to).toEqual(expect.arrayContaining(['Server', 'DatabaseInstance', 'Balise']));
  expect(of('RUNS_ON').to).not.toContain('Team');
});
