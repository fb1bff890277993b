import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import type { Change } from './changeQuery.ts';
import classes from './LateApprovals.module.css';

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Until when what an emergency skipped is due; nothing for any other change. */
export function LateApprovals({
  change: { approvalsDue, approvalsOverdue },
}: {
  change: Pick<Change, 'approvalsDue' | 'approvalsOverdue'>;
}) {
  if (approvalsDue === null) return null;
  const Icon = approvalsOverdue ? IconAlertTriangle : IconClock;
  return (
    <p className={classes.late} data-overdue={approvalsOverdue || undefined}>
      <Icon size={17} stroke={1.7} aria-hidden />
      <span>
        {approvalsOverdue
          ? 'Overdue: what this emergency skipped was due by '
          : 'What this emergency skipped is due by '}
        <time dateTime={approvalsDue}>{exact.format(new Date(approvalsDue))}</time>.
      </span>
    </p>
  );
}
