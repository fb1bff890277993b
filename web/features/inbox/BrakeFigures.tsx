import { count } from '../../lib/quantity.ts';
import classes from './BrakeFigures.module.css';
import type { InboxItem } from './inboxQuery.ts';
import { detailOf } from './inboxWords.ts';

/** What is recorded and what the scan saw, side by side. */
export function BrakeFigures({ item }: { item: InboxItem }) {
  const { number } = detailOf(item);
  const [retiring, of] = [number('retiring'), number('of')];
  return (
    <dl className={classes.figures}>
      <div>
        <dt>Recorded before the scan</dt>
        <dd>{count(of)}</dd>
      </div>
      <div>
        <dt>Seen by the scan</dt>
        <dd>{count(of - retiring)}</dd>
      </div>
      <div className={classes.stake}>
        <dt>Would go</dt>
        <dd>
          {count(retiring)} <span>of {count(of)}</span>
        </dd>
      </div>
    </dl>
  );
}
