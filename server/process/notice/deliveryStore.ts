import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { DeliveryState, DeliveryWay, NoticeEvent } from '../../model/notice.ts';

/** Telling one receiver of one notice; times in ms since 1970. */
export interface Delivery {
  readonly id: string;
  readonly way: DeliveryWay;
  /** The id of a webhook, or a person's handle. */
  readonly receiver: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly madeAt: number;
  /** When it is tried next; what is over has its last moment here. */
  readonly dueAt: number;
  readonly noticeId: string;
  readonly event: NoticeEvent;
  readonly changeId: string;
  readonly number: string;
  readonly text: string;
}

export interface DeliveryQuery {
  readonly state: DeliveryState | null;
  readonly receiver: string | null;
}
export interface DeliveryPosition {
  readonly madeAt: number;
  readonly id: string;
}
type Asked = DeliveryQuery & { beforeAt: unknown; beforeId: string | null; limit: unknown };

const page = defineStatement<Asked, Delivery>('notice/deliveries');
const one = defineStatement<{ id: string }, Delivery>('notice/delivery');
const count = defineStatement<DeliveryQuery, { total: number }>('notice/delivery-count');
const again = defineStatement<{ id: string }, { id: string }>('notice/try-again');

/** Deliveries, the newest first: one more than `first` where there are further ones. */
export const readDeliveryPage = (
  runner: Runner,
  query: DeliveryQuery,
  first: number,
  before: DeliveryPosition | undefined,
): Promise<Delivery[]> =>
  page.run(runner, {
    ...query,
    beforeAt: before ? integer(before.madeAt) : null,
    beforeId: before?.id ?? null,
    limit: integer(first + 1),
  });

/** One delivery; undefined where there is none, or none any more. */
export async function readDelivery(runner: Runner, id: string): Promise<Delivery | undefined> {
  const [row] = await one.run(runner, { id });
  return row;
}

export async function countDeliveries(runner: Runner, query: DeliveryQuery): Promise<number> {
  const [row] = await count.run(runner, query);
  return row?.total ?? 0;
}

/** Makes a delivery that was given up wait again, with all its attempts. @returns whether it had been given up */
export const reopenDelivery = async (transaction: Runner, id: string): Promise<boolean> =>
  (await again.run(transaction, { id })).length > 0;
