import { inWords } from '../../lib/classLabel.ts';
import { quantity } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from '../changes/ChangeView.module.css';
import { OwnItems } from './OwnItems.tsx';
import type { Release } from './releaseQuery.ts';

/** What of the graph is another than when the roll-out began; of what was backed out, what stayed. */
export function BaselinePanel({ release }: { release: Release }) {
  const { baselineRevision, endRevision, sinceBaseline, againstBaseline } = release;
  if (baselineRevision === null || !sinceBaseline) return null;
  const { totalCount, edges } = sinceBaseline;
  const more = totalCount - edges.length;
  return (
    <Panel
      title="Since the roll-out began"
      aside={`revision ${baselineRevision} to ${endRevision ?? 'now'}, ${quantity(totalCount, 'difference')}`}
    >
      <OwnItems items={againstBaseline} />
      {totalCount === 0 ? (
        <p className={classes.none}>All of the graph is as it was.</p>
      ) : (
        <h3 className={classes.part}>In all of the graph</h3>
      )}
      <ul className={classes.list} aria-label="Differences">
        {edges.map(({ node: { kind, attribute, ci } }, at) => (
          // One CI may be related twice: only the place tells its differences apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            <CiLink ci={ci} />{' '}
            <span className={classes.dim}>
              {inWords(kind)}
              {attribute ? `: ${attribute}` : ''}
            </span>
          </li>
        ))}
        {more > 0 ? <li className={classes.dim}>and {more} more</li> : null}
      </ul>
    </Panel>
  );
}
