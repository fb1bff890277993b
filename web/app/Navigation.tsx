import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { WorkCount } from '../features/changes/WorkCount.tsx';
import { mayOperate } from '../lib/mayOperate.ts';
import { meQuery } from '../lib/session.ts';
import { Mark } from '../ui/Mark.tsx';
import classes from './Navigation.module.css';

/** The links to the screens there are. */
export function Navigation({ onClose }: { onClose: () => void }) {
  const { data: me } = useQuery(meQuery);
  return (
    <>
      <div className={classes.brand}>
        <Mark />
        Linchpin
        <CloseButton className={classes.close} onClick={onClose} aria-label="Close the navigation" />
      </div>
      <Link to="/" className={classes.link} activeOptions={{ exact: true }}>
        Home
      </Link>
      <Link to="/my-work" className={classes.link}>
        My work
        <WorkCount className={classes.count} />
      </Link>
      <Link to="/search" className={classes.link} activeOptions={{ includeSearch: false }}>
        Search
      </Link>
      <Link to="/explore" className={classes.link} activeOptions={{ includeSearch: false }}>
        Explore
      </Link>
      <Link to="/blast-radius" className={classes.link} activeOptions={{ includeSearch: false }}>
        Blast radius
      </Link>
      <Link to="/single-points" className={classes.link} activeOptions={{ includeSearch: false }}>
        Single points
      </Link>
      <div className={classes.heading}>Processes</div>
      <Link to="/changes" className={classes.link} activeOptions={{ includeSearch: false }}>
        Changes
      </Link>
      <Link to="/calendar" className={classes.link} activeOptions={{ includeSearch: false }}>
        Calendar
      </Link>
      <Link to="/releases" className={classes.link}>
        Releases
      </Link>
      <Link to="/policy/changes" className={classes.link}>
        Risk and approvals
      </Link>
      <div className={classes.heading}>Data</div>
      <Link to="/inbox" className={classes.link} activeOptions={{ includeSearch: false }}>
        Inbox
      </Link>
      <Link to="/graph-health" className={classes.link}>
        Health
      </Link>
      <Link to="/scans" className={classes.link} activeOptions={{ includeSearch: false }}>
        Scans
      </Link>
      <Link to="/policy" className={classes.link} activeOptions={{ exact: true, includeSearch: false }}>
        Policy
      </Link>
      {mayOperate(me?.roles) ? (
        <>
          <Link to="/import" className={classes.link} activeOptions={{ includeSearch: false }}>
            Import
          </Link>
          <Link to="/ci/new" className={classes.link} activeOptions={{ includeSearch: false }}>
            New item
          </Link>
        </>
      ) : null}
      <div className={classes.heading}>Access</div>
      <Link to="/people" className={classes.link} activeOptions={{ includeSearch: false }}>
        People
      </Link>
      {me?.roles.includes('ADMIN') ? (
        <Link to="/settings" className={classes.link} activeOptions={{ includeSearch: false }}>
          Settings
        </Link>
      ) : null}
    </>
  );
}
