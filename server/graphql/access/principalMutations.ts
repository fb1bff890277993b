import { disablePrincipal, enablePrincipal } from '../../access/people/disable.ts';
import { setEmail } from '../../access/people/setEmail.ts';
import { setRoles } from '../../access/people/setRoles.ts';
import { readPrincipals } from '../../graph/read/principals.ts';
import type { Principal } from '../../model/principal.ts';
import { builder } from '../builder.ts';
import type { GraphqlContext } from '../context.ts';
import { RoleEnum } from '../enums.ts';
import { once } from '../idempotency.ts';
import { checkedReason } from '../people/edit.ts';
import { PrincipalType } from './principalType.ts';

builder.mutationField('setRoles', (t) =>
  t.field({
    type: PrincipalType,
    nullable: true,
    description:
      'Gives a principal these roles and no others; its sessions and tokens follow at once. CONFLICT for the last administrator. Needs the role ADMIN.',
    args: {
      id: t.arg.id({ required: true }),
      roles: t.arg({ type: [RoleEnum], required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: (_root, { id, roles, reason }, context) => {
      const input = { id, roles, reason: checkedReason(reason) };
      return changed(context, 'setRoles', input, () => setRoles(context.database, context.caller, input));
    },
  }),
);

builder.mutationField('disablePrincipal', (t) =>
  t.field({
    type: PrincipalType,
    nullable: true,
    description:
      'Shuts a principal out: its sessions and invitations end, its tokens are worth nothing. CONFLICT for the last administrator and for oneself. Needs the role ADMIN.',
    args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: (_root, { id, reason }, context) => {
      const input = { id, reason: checkedReason(reason) };
      return changed(context, 'disablePrincipal', input, () =>
        disablePrincipal(context.database, context.caller, input),
      );
    },
  }),
);

builder.mutationField('enablePrincipal', (t) =>
  t.field({
    type: PrincipalType,
    nullable: true,
    description: 'Lets a principal in again. Needs the role ADMIN.',
    args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: (_root, { id, reason }, context) => {
      const input = { id, reason: checkedReason(reason) };
      return changed(context, 'enablePrincipal', input, () =>
        enablePrincipal(context.database, context.caller, input),
      );
    },
  }),
);

builder.mutationField('setEmail', (t) =>
  t.field({
    type: PrincipalType,
    nullable: true,
    description: 'Where somebody is written to; null: nowhere. One’s own, or with the role ADMIN anybody’s.',
    args: { id: t.arg.id({ required: true }), email: t.arg.string() },
    resolve: (_root, { id, email }, context) => {
      const input = { id, email: email ?? null };
      return changed(context, 'setEmail', input, () => setEmail(context.database, context.caller, input));
    },
  }),
);

/** Does it once, and gives the principal as it is now. */
async function changed(
  context: GraphqlContext,
  field: string,
  input: { readonly id: string },
  work: () => Promise<void>,
): Promise<Principal | undefined> {
  await once(context, field, input, async () => {
    await work();
    return true;
  });
  const [principal] = await readPrincipals(context.database, [input.id]);
  return principal;
}
