import { readPrincipals } from '../graph/read/principals.ts';
import { readScans } from '../graph/read/scans.ts';
import { NotFound } from '../model/errors.ts';
import { readWindows } from '../process/window/windowStore.ts';
import { builder } from './builder.ts';
import { changeLoaders } from './change/changeLoaders.ts';
import { keptCi } from './ci/keptCi.ts';
import { inboxEntryOf } from './inbox/inboxItem.ts';
import { itemOf } from './inbox/resolveInboxItem.ts';
import { NodeInterface } from './node.ts';
import { releaseLoaders } from './release/releaseLoaders.ts';

builder.queryField('node', (t) =>
  t.field({
    type: NodeInterface,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const ci = await keptCi(context, id, context.pin);
      if (ci) return ci;
      if (inboxEntryOf(id)) return { ...(await itemOf(context, id)), __typename: 'InboxItem' };
      const [[scan], [principal], change, [window], template, release] = await Promise.all([
        readScans(context.database, [id]),
        readPrincipals(context.database, [id]),
        changeLoaders(context).changes.load(id),
        context.database.read((transaction) => readWindows(transaction, [id])),
        changeLoaders(context).templates.load(id),
        releaseLoaders(context).releases.load(id),
      ]);
      if (scan) return { ...scan, __typename: 'Scan' };
      if (principal) return { ...principal, __typename: 'Principal' };
      if (window) return { ...window, __typename: 'Window' };
      if (template) return { ...template, __typename: 'ChangeTemplate' };
      if (change) return { ...change, __typename: 'Change' };
      if (release) return { ...release, __typename: 'Release' };
      throw new NotFound(`There is nothing with the id ${id.slice(0, 100)}.`, 'id');
    },
  }),
);
