import { Link } from '@tanstack/react-router';
import { classLabel } from '../../lib/classLabel.ts';
import { type RecentCi, useRecentCis } from '../../lib/recentCis.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CiPicker } from '../explore/CiPicker.tsx';
import classes from '../explore/ExploreStart.module.css';

/** Where the question begins: what is it that fails or is changed? */
export function BlastStart({ onPick }: { onPick: (ci: RecentCi) => void }) {
  const recent = useRecentCis();
  return (
    <>
      <PageHead title="Blast radius" />
      <Panel title="What fails, or is to be changed?">
        <div className={classes.begin}>
          <p className={classes.words}>
            Name a server, a database, a rack, a supplier: you read which services go down, degrade or lose
            their spare, and why.
          </p>
          <CiPicker
            label="Find what fails or is to be changed"
            placeholder="Part of a name, a key, an address"
            onPick={onPick}
          />
        </div>
        {recent.length === 0 ? (
          <EmptyState title="Nothing opened lately in this browser." />
        ) : (
          <div className={classes.recent}>
            <h3>Opened lately</h3>
            <ul>
              {recent.map((ci) => (
                <li key={ci.id}>
                  <Link to="/blast-radius" search={{ ids: [ci.id] }} className={classes.item}>
                    <CiIcon className={ci.class} size={18} />
                    <span className={classes.name}>{ci.name}</span>
                    <span className={classes.class}>{classLabel(ci.class)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Panel>
    </>
  );
}
