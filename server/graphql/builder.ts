import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { Forbidden } from '../model/errors.ts';
import { readingRoles } from '../model/principal.ts';
import type { GraphqlContext } from './context.ts';
import { complexityRules } from './limits.ts';

export interface SchemaTypes {
  Context: GraphqlContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  AuthScopes: { reads: boolean };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date | number };
    JSON: { Input: unknown; Output: unknown };
  };
}

/** The one schema builder. Types stand in files of their own, with the queries that answer them. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ScopeAuthPlugin, ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: false },
    nodeFieldOptions: { nullable: false },
  },
  scopeAuth: {
    authorizeOnSubscribe: true,
    authScopes: (context) => ({
      reads: context.caller.roles.some((role) => readingRoles.includes(role)),
    }),
    unauthorizedError: () =>
      new Forbidden('An agent may send scans and ask who it is, not read. Use a token with a reading role.'),
  },
  complexity: complexityRules,
});

builder.queryType({ authScopes: { reads: true } });
builder.mutationType({});
builder.subscriptionType({ authScopes: { reads: true } });
