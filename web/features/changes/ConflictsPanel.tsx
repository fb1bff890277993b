import { quantity } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import { ChangeLink } from './ChangeLink.tsx';
import { ChangeStateTag } from './ChangeStateTag.tsx';
import classes from './ChangeView.module.css';
import type { Change } from './changeQuery.ts';
import { windowWords } from './windowWords.ts';

/** Other changes in the way: on the same CIs at the same time, or harmless alone and fatal together. */
export function ConflictsPanel({ change: { conflicts, start, end } }: { change: Change }) {
  if (conflicts.length === 0)
    return (
      <Panel title="Conflicts">
        <p className={classes.none}>
          {start === null || end === null
            ? 'Without a window it cannot be told what else goes on then.'
            : 'No other planned change is in its way.'}
        </p>
      </Panel>
    );
  return (
    <Panel title="Conflicts" aside={quantity(conflicts.length, 'change')}>
      <ul className={classes.list}>
        {conflicts.map(({ with: other, because, overlap, fatalTogether }) => (
          <li key={other.id}>
            <div className={classes.row}>
              <ChangeLink change={other} />
              <ChangeStateTag state={other.state} />
            </div>
            <div className={classes.dim}>{windowWords(other.start, other.end)}</div>
            <p className={classes.said}>{because}</p>
            {fatalTogether.length > 0 ? (
              <p className={classes.said}>
                <StateSign state="DOWN" word="Fatal together:" />{' '}
                {fatalTogether.map((ci) => (
                  <span key={ci.id}>
                    <CiLink ci={ci} />{' '}
                  </span>
                ))}
              </p>
            ) : null}
            {overlap.length > 0 ? (
              <p className={classes.said}>
                Both act on{' '}
                {overlap.map((ci) => (
                  <span key={ci.id}>
                    <CiLink ci={ci} />{' '}
                  </span>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
