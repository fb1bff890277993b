import { GraphQLInt } from 'graphql';
import { expect, test } from 'vitest';
import './scalars.ts';

test('a generation in milliseconds goes out whole, and what is no whole number does not', () => {
  expect(GraphQLInt.serialize(1_795_378_386_103)).toBe(1_795_378_386_103);
  expect(GraphQLInt.serialize(7)).toBe(7);
  expect(() => GraphQLInt.serialize(1.5)).toThrow();
});
