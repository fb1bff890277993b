import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { placeOf } from './place.ts';

const schema = buildSchema(`
  enum State { UP DOWN }
  input Filter { states: [State!] deep: Filter many: [Filter!] number: Int }
  type Query { list(first: Int, filter: Filter): Int }
`);
const placesOf = (query: string) => validate(schema, parse(query)).map(placeOf);

it.each([
  ['{ list(first: "x") }', 'first'],
  ['{ list(filter: { states: [UP, WRONG] }) }', 'states'],
  ['{ list(filter: { many: [{ states: [UP] }, { number: 1.5 }] }) }', 'number'],
  ['{ list(filter: { deep: { number: "x" } }) }', 'number'],
  ['{ list(filter: { wrong: 1 }) }', 'wrong'],
  ['{ list(wrong: 1) }', 'wrong'],
  ['{ wrong }', 'wrong'],
])('of %s is %s', (query, place) => {
  expect(placesOf(query)).toEqual([place]);
});

it('of a variable is the argument that it stands for', () => {
  const document = parse('query ($n: Int, $f: Filter) { list(first: $n, filter: $f) }');
  const node = { nodes: document.definitions[0] };
  const wrong = new GraphQLError('Variable "$n" got invalid value "x"; Int cannot represent it.', node);
  expect(placeOf(wrong)).toBe('first');
  const inside = new GraphQLError('Variable "$f" got invalid value 1 at "f.many[1].number"; wrong.', node);
  expect(placeOf(inside)).toBe('filter.many.1.number');
});
