import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import classes from './Calendar.module.css';
import type { Entry } from './calendarQuery.ts';
import { clockOn } from './clockOn.ts';
import { stateWords } from './stateWords.ts';
import { windowWords } from './windowWords.ts';

interface Props {
  entry: Entry;
  /** The day in which it stands. */
  day: string;
  /** Whether Tab comes to it. */
  reachable: boolean;
}

/** Not agreed on yet: it may still come to be otherwise. */
const tentative = new Set(['DRAFT', 'ASSESSED', 'SUBMITTED']);

/** A change in the calendar's grid: when it begins, what it is, and whether another is in its way. */
export function EntryLink({ entry, day, reachable }: Props) {
  const { id, number, title, state, start, end, conflicts } = entry;
  const fatal = conflicts.some(({ fatalTogether }) => fatalTogether.length > 0);
  return (
    <Link
      to="/changes/$id"
      params={{ id }}
      className={classes.entry}
      data-tentative={tentative.has(state) || undefined}
      data-clash={conflicts.length > 0 || undefined}
      tabIndex={reachable ? undefined : -1}
      title={`${number}, ${stateWords[state].toLowerCase()}, ${windowWords(start, end)}`}
    >
      {conflicts.length > 0 ? (
        <IconAlertTriangle size={13} stroke={2} aria-label={fatal ? 'Fatal with another' : 'In conflict'} />
      ) : null}
      <span className={classes.clock}>{clockOn(entry, day)}</span> {title}
    </Link>
  );
}
