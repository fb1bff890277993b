import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import classes from './MyWork.module.css';
import { managesChanges } from './managesChanges.ts';
import { workOf } from './work.ts';
import { workQuery } from './workQuery.ts';

/** On the first screen, for those of whom something is wanted: how much, and the way to it. */
export function WaitingForYou() {
  const { data: me } = useQuery(meQuery);
  const { data: open } = useQuery(workQuery);
  const work = me && open ? workOf(open, me.handle, managesChanges(me.roles)) : undefined;
  const parts = [
    work?.asked.length ? `${quantity(work.asked.length, 'change needs', 'changes need')} your yes` : '',
    work?.overdue.length
      ? `approvals of ${quantity(work.overdue.length, 'emergency', 'emergencies')} are overdue`
      : '',
    work?.due.length ? `${quantity(work.due.length, 'change is', 'changes are')} yours to take further` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (
    <p className={classes.waits}>
      <Link to="/my-work">
        <b>{parts.join(', ')}</b>
      </Link>
    </p>
  );
}
