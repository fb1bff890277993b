import { BadInput } from '../../model/errors.ts';
import { type ChangeMonth, changeMonths } from '../../process/review/trends.ts';
import { builder } from '../builder.ts';
import { ChangeKindEnum } from './changeEnums.ts';

const mostMonths = 60;

const KindCountType = builder.objectRef<ChangeMonth['byKind'][number]>('ChangeKindCount').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKindEnum }),
    count: t.exposeInt('count'),
  }),
});

const ChangeMonthType = builder.objectRef<ChangeMonth>('ChangeMonth').implement({
  description: 'The changes that were carried out in one month, by the end of their windows.',
  fields: (t) => ({
    month: t.exposeString('month', { description: '2026-11, UTC.' }),
    total: t.exposeInt('total'),
    byKind: t.field({ type: [KindCountType], resolve: ({ byKind }) => [...byKind] }),
    succeeded: t.exposeInt('succeeded', { description: 'Implemented, and no review says otherwise.' }),
    failed: t.exposeInt('failed', {
      description: 'Failed, or implemented and no success by the review.',
    }),
    backedOut: t.exposeInt('backedOut'),
    approvedInRetrospect: t.exposeInt('approvedLate', {
      description: 'Somebody said yes when the work had begun.',
    }),
    withoutCost: t.exposeInt('withoutCost', { description: 'Nothing was stated of what they cost.' }),
    unreviewed: t.exposeInt('unreviewed'),
    emergencyShare: t.float({
      nullable: true,
      description: 'Null where there was no change.',
      resolve: ({ total, byKind }) =>
        total === 0 ? null : (byKind.find(({ kind }) => kind === 'EMERGENCY')?.count ?? 0) / total,
    }),
  }),
});

builder.queryField('changeTrends', (t) =>
  t.field({
    type: [ChangeMonthType],
    nullable: true,
    description:
      'What became of changes month by month, the latest first; months without any are there, too.',
    args: { months: t.arg.int({ defaultValue: 12 }) },
    resolve: (_root, { months }, { database }) => {
      const count = months ?? 12;
      if (count < 1 || count > mostMonths) throw new BadInput(`From 1 to ${mostMonths} months.`, 'months');
      return database.read((transaction) => changeMonths(transaction, count, Date.now()));
    },
  }),
);
