import { hasRole } from '../../access/policy.ts';
import { idleLife } from '../../access/sessions.ts';
import { type AccountRow, readAccounts } from '../../graph/read/principals.ts';
import { builder } from '../builder.ts';
import type { GraphqlContext } from '../context.ts';
import { PrincipalType } from './principalType.ts';

const AccountType = builder.objectRef<AccountRow>('Account').implement({
  description: 'How a principal can come in, and when it last did.',
  fields: (t) => ({
    disabledAt: t.expose('disabledAt', { type: 'DateTime', nullable: true }),
    email: t.exposeString('email', { nullable: true, description: 'Where the person is written to.' }),
    hasPassword: t.exposeBoolean('hasPassword'),
    hasIdentity: t.exposeBoolean('hasIdentity', {
      description: 'Whether the identity provider has vouched for it.',
    }),
    signedInAt: t.expose('signedInAt', { type: 'DateTime', nullable: true }),
    invitedUntil: t.expose('invitedUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when an invitation waits to be used.',
    }),
    sessions: t.exposeInt('sessions', { description: 'Browser sessions that live.' }),
    tokens: t.exposeInt('tokens', { description: 'Tokens that are neither revoked nor have expired.' }),
  }),
});

builder.objectField(PrincipalType, 'account', (t) =>
  t.field({
    type: AccountType,
    nullable: true,
    description: 'For ADMIN and AUDITOR, and for oneself; null for others.',
    resolve: ({ id }, _args, context) =>
      context.caller.id === id || hasRole(context.caller, 'AUDITOR') ? accountOf(context, id) : null,
  }),
);

function accountOf(context: GraphqlContext, id: string): Promise<AccountRow | undefined> {
  const { database, pin } = context;
  const loader = context.at(pin).variant<AccountRow | undefined>('accounts', async (ids) => {
    const now = Date.now();
    const rows = await readAccounts(database, ids, { now, idleSince: now - idleLife });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((each) => found.get(each));
  });
  return loader.load(id);
}
