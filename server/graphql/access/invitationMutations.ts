import { accessOf } from '../../access/access.ts';
import {
  type InvitationLink,
  invite,
  renewInvitation,
  withdrawInvitation,
} from '../../access/invitations.ts';
import { builder } from '../builder.ts';
import { RoleEnum } from '../enums.ts';
import { once } from '../idempotency.ts';

const InvitationInput = builder.inputType('InvitationInput', {
  description: '`handle` is new; `teams` are handles of teams.',
  fields: (t) => ({
    handle: t.string({ required: true }),
    name: t.string(),
    roles: t.field({ type: [RoleEnum], required: true }),
    teams: t.stringList(),
  }),
});

const InvitationLinkType = builder.objectRef<InvitationLink>('InvitationLink').implement({
  description: 'To be handed to the person: good for one use. It is shown this once.',
  fields: (t) => ({
    principalId: t.exposeID('principalId'),
    path: t.string({
      description: 'After the server’s address: where the person sets a password.',
      resolve: ({ secret }) => `/invitation#${secret}`,
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
  }),
});

builder.mutationField('invite', (t) =>
  t.field({
    type: InvitationLinkType,
    nullable: true,
    description: 'A new person with roles and teams. Needs the role ADMIN.',
    args: { input: t.arg({ type: InvitationInput, required: true }) },
    resolve: (_root, { input }, context) =>
      once(context, 'invite', input, () =>
        invite(accessOf(context.database), context.caller, {
          ...input,
          handle: input.handle.trim(),
          teams: input.teams ?? [],
        }),
      ),
  }),
);

builder.mutationField('renewInvitation', (t) =>
  t.field({
    type: InvitationLinkType,
    nullable: true,
    description: 'A new link for somebody who lost theirs, or their password. Needs the role ADMIN.',
    args: { principalId: t.arg.id({ required: true }) },
    resolve: (_root, { principalId }, context) =>
      once(context, 'renewInvitation', { principalId }, () =>
        renewInvitation(accessOf(context.database), context.caller, principalId),
      ),
  }),
);

builder.mutationField('withdrawInvitation', (t) =>
  t.boolean({
    nullable: true,
    description: 'Takes back a link that nobody has used. Needs the role ADMIN.',
    args: { principalId: t.arg.id({ required: true }) },
    resolve: (_root, { principalId }, context) =>
      once(context, 'withdrawInvitation', { principalId }, async () => {
        await withdrawInvitation(accessOf(context.database), context.caller, principalId);
        return true;
      }),
  }),
);
