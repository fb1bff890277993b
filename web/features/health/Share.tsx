import classes from './Share.module.css';
import { share } from './share.ts';

/** A share as a figure, with a bar beside it for the eye. */
export function Share({ part, of }: { part: number; of: number }) {
  return (
    <span className={classes.share}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${of === 0 ? 0 : (part / of) * 100}%` }} />
      </span>
      <span className={classes.figure}>{share(part, of)}</span>
    </span>
  );
}
