import { IconArchive, IconCircleCheck, IconCircleDashed, IconClockExclamation } from '@tabler/icons-react';
import { type CiStatus, statusNames } from '../lib/ciStatus.ts';
import classes from './CiStatusTag.module.css';

const icons = {
  PLANNED: IconCircleDashed,
  ACTIVE: IconCircleCheck,
  STALE: IconClockExclamation,
  RETIRED: IconArchive,
} as const;

/** A CI's status with its sign and word. */
export function CiStatusTag({ status }: { status: CiStatus }) {
  const Icon = icons[status];
  return (
    <span className={classes.status} data-status={status}>
      <Icon size={15} stroke={1.7} aria-hidden />
      <span>{statusNames[status]}</span>
    </span>
  );
}
