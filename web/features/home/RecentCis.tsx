import { useRecentCis } from '../../lib/recentCis.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import classes from './RecentCis.module.css';

/** What was opened lately in this browser. */
export function RecentCis() {
  const recent = useRecentCis();
  if (recent.length === 0) return null;
  return (
    <div className={classes.recent}>
      <span id="recent" className={classes.label}>
        Opened lately
      </span>
      <ul aria-labelledby="recent">
        {recent.map((ci) => (
          <li key={ci.id}>
            <CiLink ci={ci} />
          </li>
        ))}
      </ul>
    </div>
  );
}
