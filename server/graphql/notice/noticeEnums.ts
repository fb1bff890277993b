import { deliveryStates, deliveryWays, noticeEvents } from '../../model/notice.ts';
import { builder } from '../builder.ts';

export const NoticeEventEnum = builder.enumType('NoticeEvent', { values: noticeEvents });
export const DeliveryStateEnum = builder.enumType('DeliveryState', { values: deliveryStates });
export const DeliveryWayEnum = builder.enumType('DeliveryWay', { values: deliveryWays });
