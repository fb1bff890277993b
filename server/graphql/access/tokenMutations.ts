import { issueToken, revokeToken } from '../../access/issueToken.ts';
import { builder } from '../builder.ts';
import { RoleEnum } from '../enums.ts';
import { once } from '../idempotency.ts';

const TokenInput = builder.inputType('TokenInput', {
  description:
    '`principal` is a handle, made with these roles where it is new. `sources` and `scopes` limit what it may ingest; a token with the role AGENT needs `sources`; `scopes` absent: all of them.',
  fields: (t) => ({
    principal: t.string({ required: true }),
    label: t.string(),
    roles: t.field({ type: [RoleEnum], required: true }),
    sources: t.stringList(),
    scopes: t.stringList(),
    expiresAt: t.field({ type: 'DateTime' }),
  }),
});

const IssuedTokenType = builder.objectRef<{ id: string; secret: string }>('IssuedToken').implement({
  fields: (t) => ({ id: t.exposeID('id'), secret: t.exposeString('secret') }),
});

builder.mutationField('issueToken', (t) =>
  t.field({
    type: IssuedTokenType,
    nullable: true,
    description: 'A token for a script, an agent or a person; the secret is shown this once.',
    args: { input: t.arg({ type: TokenInput, required: true }) },
    resolve: (_root, { input }, context) =>
      once(context, 'issueToken', input, () => issueToken(context.database, context.caller, input)),
  }),
);

builder.mutationField('revokeToken', (t) =>
  t.boolean({
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) =>
      once(context, 'revokeToken', { id }, () => revokeToken(context.database, context.caller, id)),
  }),
);
