import { count } from '../../lib/quantity.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { InboxItem } from './inboxQuery.ts';
import classes from './Sides.module.css';
import { sidesOf } from './sides.ts';

/** What was recorded and what each source says, side by side, with how old the word is. */
export function Sides({ item }: { item: InboxItem }) {
  const sides = sidesOf(item);
  if (sides.length === 0) return null;
  return (
    <dl className={classes.sides}>
      {sides.map(({ key, who, value, at, generation, shown }) => (
        <div key={key} className={shown ? classes.shown : undefined}>
          <dt>{who}</dt>
          <dd className={classes.value}>{value}</dd>
          <dd className={classes.age}>
            {at ? <RelativeTime at={at} /> : null}
            {generation === null ? null : `, scan ${count(generation)}`}
            {shown ? <span className={classes.now}>shows now</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
