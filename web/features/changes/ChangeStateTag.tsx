import {
  type Icon,
  IconArrowBackUp,
  IconBan,
  IconCalendarEvent,
  IconCheck,
  IconCircleX,
  IconClipboardCheck,
  IconHourglass,
  IconListSearch,
  IconLock,
  IconPencil,
  IconPlayerPlay,
  IconRosetteDiscountCheck,
} from '@tabler/icons-react';
import type { ChangeState } from '../../../server/model/change/changeState.ts';
import classes from './ChangeStateTag.module.css';
import { stateWords } from './stateWords.ts';

const icons = {
  DRAFT: IconPencil,
  ASSESSED: IconListSearch,
  SUBMITTED: IconHourglass,
  APPROVED: IconRosetteDiscountCheck,
  REJECTED: IconCircleX,
  SCHEDULED: IconCalendarEvent,
  IN_PROGRESS: IconPlayerPlay,
  IMPLEMENTED: IconCheck,
  FAILED: IconCircleX,
  BACKED_OUT: IconArrowBackUp,
  REVIEWED: IconClipboardCheck,
  CLOSED: IconLock,
  CANCELLED: IconBan,
} as const satisfies Record<ChangeState, Icon>;

/** A change's state with its sign and word. */
export function ChangeStateTag({ state }: { state: ChangeState }) {
  const Icon = icons[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={15} stroke={1.7} aria-hidden />
      <span>{stateWords[state]}</span>
    </span>
  );
}
