import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './ChangeView.module.css';
import type { Change } from './changeQuery.ts';

const shownAtFirst = 12;

/**
 * What was done, and what the graph has done to it, the latest first.
 * @param children what stands before it: where to add a word
 */
export function TimelinePanel({
  timeline,
  children,
}: {
  timeline: Change['timeline'];
  children?: ReactNode;
}) {
  const [all, setAll] = useState(false);
  // An entry never changes its place, so that its place is its key.
  const latest = timeline.map((entry, place) => ({ ...entry, place })).toReversed();
  const shown = all ? latest : latest.slice(0, shownAtFirst);
  return (
    <Panel
      title="Timeline"
      aside={quantity(timeline.length, 'entry', 'entries')}
      foot={
        shown.length < latest.length ? (
          <Button size="xs" variant="default" onClick={() => setAll(true)}>
            Show all {latest.length}
          </Button>
        ) : undefined
      }
    >
      {children}
      <ol className={classes.list}>
        {shown.map(({ at, actor, text, place }) => (
          <li key={place}>
            <div className={classes.row}>
              <b>
                <Person handle={actor} detail />
              </b>
              <span className={classes.dim}>
                <RelativeTime at={at} />
              </span>
            </div>
            <div className={classes.said}>{text}</div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
