import { useQuery } from '@tanstack/react-query';
import type { Period } from '../../lib/generated/graphql.ts';
import { quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import { AgreedTimeRow } from './AgreedTimeRow.tsx';
import { ChangeLink } from './ChangeLink.tsx';
import { ChangeStateTag } from './ChangeStateTag.tsx';
import { neighboursQuery } from './changesQuery.ts';
import classes from './WindowNeighbours.module.css';
import { windowWords } from './windowWords.ts';

/** Changes that are listed; all are counted. */
const most = 8;

interface Props {
  /** Undefined where the form names none. */
  period: Period | undefined;
  without: string | undefined;
}

/** What else goes on in the same window: freezes and the like, and other changes. Whether changes they get in each other's way is worked out once it is saved. */
export function WindowNeighbours({ period, without }: Props) {
  const found = useQuery(neighboursQuery(period)).data;
  const others = found?.changes.filter(({ id }) => id !== without) ?? [];
  const times = found?.times ?? [];
  // The change itself is one of them where it stands in the list.
  const total = (found?.total ?? 0) - ((found?.changes.length ?? 0) - others.length);
  const more = total - Math.min(others.length, most);
  if (!period || others.length + times.length === 0) return null;
  return (
    <Panel title="In the same window" aside={total > 0 ? quantity(total, 'change') : undefined}>
      <ul className={classes.list}>
        {times.map((time) => (
          <li key={time.id}>
            <AgreedTimeRow time={time} />
          </li>
        ))}
        {others.slice(0, most).map((change) => (
          <li key={change.id}>
            <ChangeLink change={change} />
            <span className={classes.facts}>
              <ChangeStateTag state={change.state} /> {windowWords(change.start, change.end)}
            </span>
          </li>
        ))}
        {more > 0 ? (
          <li className={classes.facts}>and {quantity(more, 'more', 'more')}; the calendar has them all</li>
        ) : null}
      </ul>
    </Panel>
  );
}
