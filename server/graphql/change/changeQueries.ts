import { NotFound } from '../../model/errors.ts';
import type { Change } from '../../process/change/change.ts';
import { countChanges, readChangePage } from '../../process/change/changeStore.ts';
import { builder } from '../builder.ts';
import { PeriodInput, spanOf } from '../impact/periodInput.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { ChangeStateEnum, LateApprovalsEnum } from './changeEnums.ts';
import { changeLoaders } from './changeLoaders.ts';
import { ChangeConnectionType, ChangeType } from './changeType.ts';
import { hittingConnection } from './hittingConnection.ts';

builder.queryField('change', (t) =>
  t.field({
    type: ChangeType,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const change = await changeLoaders(context).changes.load(id);
      if (!change) throw new NotFound(`There is no change with the id ${id.slice(0, 100)}.`, 'id');
      return change;
    },
  }),
);

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnectionType,
    nullable: true,
    description: 'The newest first; with a period, those whose windows meet it.',
    args: {
      states: t.arg({ type: [ChangeStateEnum] }),
      period: t.arg({ type: PeriodInput }),
      lateApprovals: t.arg({
        type: LateApprovalsEnum,
        description: 'Emergencies of which an approval is missing: that is due, or that is overdue.',
      }),
      costStated: t.arg.boolean({ description: 'Those that state what they cost, or those that do not.' }),
      hits: t.arg.id({
        description:
          'Only those that hit this CI in the present, with nothing else going on: each of them is analysed, so a period goes with it.',
      }),
      ...pageArguments,
    },
    complexity: pageComplexity,
    resolve: async (_root, { states, period, lateApprovals, costStated, hits, first, after }, context) => {
      const { database } = context;
      const size = pageSize(first, 50);
      const rule = {
        states: states ?? null,
        span: period ? spanOf(period) : null,
        costStated,
        dueBefore:
          lateApprovals == null ? null : lateApprovals === 'OVERDUE' ? Date.now() : Number.MAX_SAFE_INTEGER,
      };
      const before =
        after == null ? Number.MAX_SAFE_INTEGER : Number(decodeCursor('changes', after, ['number'])[0]);
      if (hits != null) return hittingConnection(context, { rule, hits, size, before, after });
      return new Connection<Change>({
        after,
        read: async () =>
          pageOf(
            await database.read((transaction) => readChangePage(transaction, rule, size, before)),
            size,
            ({ serial }) => encodeCursor('changes', [serial]),
            (change) => change,
          ),
        count: () => database.read((transaction) => countChanges(transaction, rule)),
      });
    },
  }),
);
