/** What people and other programs are told of a change. */
export const noticeEvents = [
  'APPROVAL_WANTED',
  'APPROVAL_LAPSED',
  'CONFLICT_FOUND',
  'STARTED',
  'FAILED',
  'APPROVALS_OVERDUE',
] as const;
export type NoticeEvent = (typeof noticeEvents)[number];

/** How far telling one receiver has come; GIVEN_UP after the last attempt has failed. */
export const deliveryStates = ['WAITING', 'DELIVERED', 'GIVEN_UP'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const deliveryWays = ['WEBHOOK', 'MAIL'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];
