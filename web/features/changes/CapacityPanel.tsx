import { quantity } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import classes from './ChangeView.module.css';
import type { Change } from './changeQuery.ts';
import { Gaps } from './Gaps.tsx';

type Effect = Change['capacityEffect'];

/** Whether enough is left of what it hits for the busiest hour; nothing where no capacity is lost. */
export function CapacityPanel({ effect: { needs, needsCount, shortCount, gaps } }: { effect: Effect }) {
  if (needsCount === 0 && gaps.length === 0) return null;
  const hidden = needsCount - needs.length;
  return (
    <Panel title="Capacity in the window" aside={asideOf(shortCount, needsCount)}>
      {needs.length > 0 ? (
        <ul className={classes.list} aria-label="Capacity left and needed">
          {needs.map((need, index) => (
            <li key={need.ci?.id ?? `hidden ${index}`}>
              <div className={classes.row}>
                {need.ci ? <CiLink ci={need.ci} /> : null}
                <StateSign state={need.state} />
              </div>
              <Meter need={need} />
              <div className={need.shortBy > 0 && need.state !== 'DOWN' ? classes.short : classes.dim}>
                {need.because}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {hidden > 0 ? (
        <p className={classes.none}>{quantity(hidden, 'more is', 'more are')} counted and not listed here.</p>
      ) : null}
      <Gaps gaps={gaps} />
    </Panel>
  );
}

function asideOf(short: number, known: number): string | undefined {
  if (short > 0) return `${quantity(short, 'falls', 'fall')} short`;
  return known > 0 ? 'enough is left of what stays up' : undefined;
}

/** What is left as a bar, with a mark at what is needed; the sentence below says the same in words. */
function Meter({ need: { left, needed, shortBy } }: { need: Effect['needs'][number] }) {
  return (
    <div className={classes.meter} aria-hidden data-short={shortBy > 0 || undefined}>
      <span style={{ width: `${100 * left}%` }} />
      <i style={{ left: `${100 * needed}%` }} />
    </div>
  );
}
