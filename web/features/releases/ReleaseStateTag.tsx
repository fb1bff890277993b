import {
  type Icon,
  IconArrowBackUp,
  IconBan,
  IconCircleX,
  IconListSearch,
  IconLock,
  IconPlayerPlay,
  IconRocket,
  IconRosetteDiscountCheck,
} from '@tabler/icons-react';
import { type ReleaseState, releaseStates } from '../../../server/model/release/releaseState.ts';
import classes from '../changes/ChangeStateTag.module.css';
import { releaseStateWords } from './releaseWords.ts';

const icons = {
  PLANNED: IconListSearch,
  APPROVED: IconRosetteDiscountCheck,
  DEPLOYING: IconPlayerPlay,
  RELEASED: IconRocket,
  FAILED: IconCircleX,
  BACKED_OUT: IconArrowBackUp,
  CLOSED: IconLock,
  CANCELLED: IconBan,
} as const satisfies Record<ReleaseState, Icon>;

/** A release's state with its sign and word. */
export function ReleaseStateTag({ state }: { state: string }) {
  const known = releaseStates.find((each) => each === state);
  if (!known) return <span className={classes.state}>{state}</span>;
  const Icon = icons[known];
  return (
    <span className={classes.state} data-state={known}>
      <Icon size={15} stroke={1.7} aria-hidden />
      <span>{releaseStateWords[known]}</span>
    </span>
  );
}
