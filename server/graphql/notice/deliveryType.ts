import { requireRole } from '../../access/policy.ts';
import {
  countDeliveries,
  type Delivery,
  type DeliveryPosition,
  readDeliveryPage,
} from '../../process/notice/deliveryStore.ts';
import { builder } from '../builder.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { connectionType } from '../paging/connectionType.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { DeliveryStateEnum, DeliveryWayEnum, NoticeEventEnum } from './noticeEnums.ts';

export const DeliveryType = builder.objectRef<Delivery>('Delivery').implement({
  description: 'Telling one receiver of something about a change.',
  fields: (t) => ({
    id: t.exposeID('id'),
    noticeId: t.exposeID('noticeId', { description: 'The same for all receivers; webhooks are sent it.' }),
    event: t.field({ type: NoticeEventEnum, resolve: ({ event }) => event }),
    changeId: t.exposeID('changeId'),
    number: t.exposeString('number', { description: 'The change’s number.' }),
    text: t.exposeString('text'),
    way: t.field({ type: DeliveryWayEnum, resolve: ({ way }) => way }),
    receiver: t.exposeString('receiver', { description: 'The id of a webhook, or a person’s handle.' }),
    state: t.field({ type: DeliveryStateEnum, resolve: ({ state }) => state }),
    attempts: t.exposeInt('attempts'),
    lastError: t.exposeString('lastError', { nullable: true }),
    madeAt: t.expose('madeAt', { type: 'DateTime' }),
    dueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it is tried next, while it waits.',
      resolve: ({ state, dueAt }) => (state === 'WAITING' ? dueAt : null),
    }),
  }),
});

const DeliveryConnectionType = connectionType('Delivery', DeliveryType);

builder.queryField('deliveries', (t) =>
  t.field({
    type: DeliveryConnectionType,
    nullable: true,
    description:
      'What webhooks and people were told of changes in the last 30 days, the newest first. Needs the role ADMIN.',
    args: {
      state: t.arg({ type: DeliveryStateEnum }),
      receiver: t.arg.string({ description: 'The id of a webhook, or a person’s handle.' }),
      ...pageArguments,
    },
    complexity: pageComplexity,
    resolve: (_root, { state, receiver, first, after }, { caller, database }) => {
      requireRole(caller, 'ADMIN');
      const size = pageSize(first, 50);
      const query = { state: state ?? null, receiver: receiver ?? null };
      const before = after == null ? undefined : positionOf(after);
      return new Connection<Delivery>({
        after,
        read: async () =>
          pageOf(
            await database.read((transaction) => readDeliveryPage(transaction, query, size, before)),
            size,
            ({ madeAt, id }) => encodeCursor('deliveries', [madeAt, id]),
            (row) => row,
          ),
        count: () => database.read((transaction) => countDeliveries(transaction, query)),
      });
    },
  }),
);

function positionOf(after: string): DeliveryPosition {
  const [madeAt, id] = decodeCursor('deliveries', after, ['number', 'string']);
  return { madeAt: Number(madeAt), id: String(id) };
}
