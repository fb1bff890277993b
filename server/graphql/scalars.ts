import { GraphQLError, GraphQLInt, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { builder } from './builder.ts';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

function parseMoment(value: unknown, node?: ValueNode): Date {
  const date = typeof value === 'string' && moment.test(value) ? new Date(value) : undefined;
  if (!date || Number.isNaN(date.getTime()))
    throw new GraphQLError('A DateTime is an ISO 8601 text with a zone, such as 2026-11-22T10:00:00Z.', {
      nodes: node,
    });
  return date;
}

builder.scalarType('DateTime', {
  description: 'ISO 8601, UTC',
  serialize: (value) => new Date(value).toISOString(),
  parseValue: (value) => parseMoment(value),
  parseLiteral: (node: ValueNode) => parseMoment(node.kind === Kind.STRING ? node.value : undefined, node),
});

builder.scalarType('JSON', {
  description: 'Any JSON value',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node: ValueNode, variables) => valueFromASTUntyped(node, variables),
});

// A scan's generation is its sender's own counter, often milliseconds, and ingest.md sets it no bound; the contract calls
// the field Int. Whole numbers past 2^31 therefore go out as they are, as JSON can carry them.
const withinBounds = GraphQLInt.serialize;
GraphQLInt.serialize = (value) => (Number.isSafeInteger(value) ? Number(value) : withinBounds(value));
