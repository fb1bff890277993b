import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { selects } from './selects.ts';

/** What a resolver is told of the query's first field. */
function told(query: string) {
  const { definitions } = parse(query);
  const fieldNodes: FieldNode[] = [];
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    else if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const selection of definition.selectionSet.selections)
        if (selection.kind === Kind.FIELD) fieldNodes.push(selection);
  return { fieldNodes, fragments };
}

const path = ['edges', 'node', 'chain'];

test.each([
  ['{ impacted { edges { node { chain { state } } } } }', true],
  ['{ impacted { edges { node { state } } } }', false],
  ['{ impacted { edges { cursor } } }', false],
  ['{ impacted { totalCount } }', false],
  ['{ impacted { edges { node { why: chain { state } } } } }', true],
  ['{ impacted { edges { node { chain: state } } } }', false],
  ['{ impacted { edges { node { ... on ImpactedCi { chain { state } } } } } }', true],
  [
    '{ impacted { edges { ...edge } } } fragment edge on E { node { ...ci } } fragment ci on I { chain { state } }',
    true,
  ],
  ['{ impacted { edges { ...edge } } } fragment edge on E { node { state } }', false],
  ['{ impacted { edges { node { state } } } impacted { edges { node { chain { state } } } } }', true],
])('%s: %s', (query, expected) => {
  expect(selects(told(query), path)).toBe(expected);
});
