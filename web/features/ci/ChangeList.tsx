import { CiLink } from '../../ui/CiLink.tsx';
import classes from './ChangeList.module.css';
import { type Change, changeLine } from './changeLine.ts';

interface Props {
  changes: readonly Change[];
  /** The item whose changes they are, and its class. */
  id: string;
  className: string;
  /** How many there are in all, where not all are listed. */
  total?: number;
  asOf?: string | undefined;
}

/** Changes of an item, one line each. */
export function ChangeList({ changes, id, className, total = changes.length, asOf }: Props) {
  const hidden = total - changes.length;
  return (
    <ul className={classes.changes}>
      {changes.map((change) => {
        const { words, other, more } = changeLine(change, id, className);
        return (
          <li key={`${change.kind} ${words} ${other?.id ?? ''}`}>
            {words} {other ? <CiLink ci={other} asOf={asOf} /> : null}
            {more}
          </li>
        );
      })}
      {hidden > 0 ? <li className={classes.more}>and {hidden} more</li> : null}
    </ul>
  );
}
