import { Link, useNavigate } from '@tanstack/react-router';
import { classLabel } from '../../lib/classLabel.ts';
import { useRecentCis } from '../../lib/recentCis.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CiPicker } from './CiPicker.tsx';
import classes from './ExploreStart.module.css';

/** Where exploring begins: a search, and what was opened lately. */
export function ExploreStart() {
  const navigate = useNavigate({ from: '/explore' });
  const recent = useRecentCis();
  return (
    <>
      <PageHead title="Explore" />
      <Panel title="Begin with a configuration item">
        <div className={classes.begin}>
          <p className={classes.words}>
            You see it with what it needs and what needs it, one hop around. From there you go further, step
            by step.
          </p>
          <CiPicker
            label="Find a configuration item to begin with"
            placeholder="Part of a name, a key, an address"
            onPick={(ci) => void navigate({ search: { ids: [ci.id] } })}
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
                  <Link to="/explore" search={{ ids: [ci.id] }} className={classes.item}>
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
