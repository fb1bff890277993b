import type { Principal } from '../../model/principal.ts';
import { builder } from '../builder.ts';
import { RoleEnum } from '../enums.ts';
import { NodeInterface } from '../node.ts';

/** A person, a team's account or a program. */
export const PrincipalType = builder.objectRef<Principal>('Principal').implement({
  description:
    'A person, a team’s account or a program. All of a principal’s tokens and sessions are that one principal.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.exposeID('id'),
    handle: t.exposeString('handle'),
    name: t.exposeString('name'),
    roles: t.field({ type: [RoleEnum], resolve: ({ roles }) => [...roles] }),
    teams: t.stringList({ resolve: ({ teams }) => [...teams] }),
  }),
});

builder.queryField('me', (t) =>
  t.field({
    type: PrincipalType,
    nullable: true,
    description: 'Who is asking; agents may ask it too.',
    skipTypeScopes: true,
    resolve: (_root, _args, { caller }) => caller,
  }),
);
