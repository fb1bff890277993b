import { count, quantity } from '../../lib/quantity.ts';
import classes from './ExploreView.module.css';
import type { Explored } from './useExplored.ts';

/** Says what is shown and what is not: nothing is left out silently. */
export function ShownLine({ explored, size }: { explored: Explored; size: 'draw' | 'warn' | 'stop' }) {
  const { view, total, sent, fetching, pending } = explored;
  if (pending) return <p className={classes.shown}>Loading…</p>;
  const grouped = view.drawn.nodes.reduce((sum, node) => sum + (node.members?.length ?? 0), 0);
  const beyond = view.whole.nodes.reduce((sum, node) => sum + node.hidden, 0);
  return (
    <p className={classes.shown} role="status">
      <span>
        {sent < total
          ? `Showing ${count(sent)} of ${count(total)} configuration items; expand from one of them, or filter.`
          : `Showing ${quantity(view.cis.length, 'configuration item')} and ${quantity(view.relationships.length, 'relationship')}.`}
      </span>
      {grouped > 0 ? <span>{count(grouped)} of them in groups.</span> : null}
      {view.hidden > 0 ? <span>{count(view.hidden)} left out by your filters.</span> : null}
      {beyond > 0 ? (
        <span>{quantity(beyond, 'relationship')} lead further; the badges say where.</span>
      ) : null}
      {size === 'warn' ? (
        <span className={classes.warn}>This is much to draw; it may move slowly.</span>
      ) : null}
      {fetching ? <span>Loading more…</span> : null}
    </p>
  );
}
