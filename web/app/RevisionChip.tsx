import { IconRefresh } from '@tabler/icons-react';
import { count } from '../lib/quantity.ts';
import { useRevision } from '../lib/shownRevision.ts';
import classes from './RevisionChip.module.css';

/** Which state of the graph is shown, and, quietly, that there is a newer one. */
export function RevisionChip() {
  const { shown, latest, refresh } = useRevision();
  if (shown === undefined) return null;
  const newer = latest !== undefined && latest > shown;
  return (
    <span className={`${classes.chip} figures`}>
      <span>
        <span className={classes.long}>As of now, revision </span>
        <span className={classes.short}>Revision </span>
        {count(shown)}
      </span>
      <span role="status">
        {newer ? (
          <button
            type="button"
            className={classes.refresh}
            onClick={refresh}
            aria-label={`Revision ${count(latest)} is new: refresh`}
          >
            <IconRefresh size={13} aria-hidden />
            <span className={classes.long}>revision {count(latest)} is new, refresh</span>
            <span className={classes.short}>{count(latest)}</span>
          </button>
        ) : null}
      </span>
    </span>
  );
}
