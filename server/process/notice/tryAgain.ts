import { Conflict, NotFound } from '../../model/errors.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { type Delivery, readDelivery, reopenDelivery } from './deliveryStore.ts';

/**
 * Has a delivery that was given up tried again, as often as a new one.
 * @param actor a handle
 * @throws NotFound; Conflict where it was not given up
 */
export function tryDeliveryAgain(
  { database, appendAudit }: Pick<ChangeContext, 'database' | 'appendAudit'>,
  id: string,
  actor: string,
): Promise<Delivery> {
  return database.write(async (transaction) => {
    const reopened = await reopenDelivery(transaction, id);
    const delivery = await readDelivery(transaction, id);
    if (!delivery) throw new NotFound('There is no delivery with this id.', 'id');
    if (!reopened) throw new Conflict(`This delivery is ${delivery.state}.`, 'id');
    const { number, event, receiver } = delivery;
    const detail = { number, event, receiver };
    await appendAudit(transaction, { actor, action: 'delivery.reopened', subject: id, detail });
    return delivery;
  });
}
