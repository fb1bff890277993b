import { readPrincipals } from '../graph/read/principals.ts';
import { readScans } from '../graph/read/scans.ts';
import { NotFound } from '../model/errors.ts';
import { builder } from './builder.ts';
import { keptCi } from './ci/keptCi.ts';
import { inboxEntryOf } from './inbox/inboxItem.ts';
import { itemOf } from './inbox/resolveInboxItem.ts';
import { NodeInterface } from './node.ts';

builder.queryField('node', (t) =>
  t.field({
    type: NodeInterface,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const ci = await keptCi(context, id, context.pin);
      if (ci) return ci;
      if (inboxEntryOf(id)) return { ...(await itemOf(context, id)), __typename: 'InboxItem' };
      const [[scan], [principal]] = await Promise.all([
        readScans(context.database, [id]),
        readPrincipals(context.database, [id]),
      ]);
      if (scan) return { ...scan, __typename: 'Scan' };
      if (principal) return { ...principal, __typename: 'Principal' };
      throw new NotFound(`There is nothing with the id ${id.slice(0, 100)}.`, 'id');
    },
  }),
);
