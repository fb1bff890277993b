import { quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import classes from './Calendar.module.css';
import { ChangeLink } from './ChangeLink.tsx';
import type { Entry } from './calendarQuery.ts';
import { clashesIn } from './entriesOn.ts';

const shownAtFirst = 4;

/** Changes in the shown period that are in each other's way, those that are fatal together first. */
export function ClashesPanel({ entries }: { entries: readonly Entry[] }) {
  const clashes = clashesIn(entries);
  if (clashes.length === 0) return null;
  const rest = clashes.length - shownAtFirst;
  return (
    <div className={classes.clashes}>
      <Panel
        title="In each other’s way"
        aside={quantity(clashes.length, 'pair')}
        foot={rest > 0 ? `${rest} more are marked below.` : undefined}
      >
        <ul>
          {clashes.slice(0, shownAtFirst).map(({ one, with: other, because, fatal }) => (
            <li key={`${one.id} ${other.id}`}>
              {fatal ? <StateSign state="DOWN" word="Fatal together" /> : null}
              <span>
                <ChangeLink change={one} /> and <ChangeLink change={other} />
              </span>
              <span className={classes.facts}>{because}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
