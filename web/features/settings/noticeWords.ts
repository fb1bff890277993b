import type { DeliveryState, NoticeEvent } from '../../../server/model/notice.ts';

/** What others are told of, as people say it. */
export const eventWords: Readonly<Record<NoticeEvent, string>> = {
  APPROVAL_WANTED: 'Somebody’s word is wanted',
  APPROVAL_LAPSED: 'Approvals have lapsed',
  APPROVALS_OVERDUE: 'Approvals of an emergency are overdue',
  CONFLICT_FOUND: 'Found in another change’s way',
  STARTED: 'A change has started',
  FAILED: 'A change has failed',
};

export const deliveryWords: Readonly<Record<DeliveryState, string>> = {
  WAITING: 'Waits',
  DELIVERED: 'Delivered',
  GIVEN_UP: 'Given up',
};
