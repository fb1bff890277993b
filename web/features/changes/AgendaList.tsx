import { IconAlertTriangle } from '@tabler/icons-react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { AgreedTimeRow } from './AgreedTimeRow.tsx';
import type { AgreedTime } from './agreedTimes.ts';
import classes from './Calendar.module.css';
import { ChangeLink } from './ChangeLink.tsx';
import { ChangeStateTag } from './ChangeStateTag.tsx';
import type { Entry } from './calendarQuery.ts';
import { dayTitle } from './dayWords.ts';
import { comingOn, entriesOn } from './entriesOn.ts';
import { windowWords } from './windowWords.ts';

interface Props {
  days: readonly string[];
  entries: readonly Entry[];
  times: readonly AgreedTime[];
  /** Without the days' headings: there is one day only, and it is named outside. */
  bare?: boolean;
}

/** What happens on some days, day by day; days without anything are left out. */
export function AgendaList({ days, entries, times, bare = false }: Props) {
  const filled = days
    .map((day) => ({ day, on: entriesOn(entries, day), timesOn: comingOn(times, day, days[0] ?? day) }))
    .filter(({ on, timesOn }) => on.length + timesOn.length > 0);
  if (filled.length === 0)
    return (
      <Panel title="Agenda">
        <EmptyState title="Nothing is planned in these days.">
          <p>A change appears here as soon as it has a window.</p>
        </EmptyState>
      </Panel>
    );
  return (
    <div className={classes.agenda}>
      {filled.map(({ day, on, timesOn }) =>
        bare ? (
          <Rows key={day} entries={on} times={timesOn} />
        ) : (
          <Panel key={day} title={dayTitle(day)}>
            <Rows entries={on} times={timesOn} />
          </Panel>
        ),
      )}
    </div>
  );
}

function Rows({ entries, times }: Pick<Props, 'entries' | 'times'>) {
  return (
    <ul>
      {times.map((time) => (
        <li key={time.id}>
          <AgreedTimeRow time={time} />
        </li>
      ))}
      {entries.map((entry) => (
        <li key={entry.id}>
          <div>
            <ChangeLink change={entry} />
            <div className={classes.facts}>
              {windowWords(entry.start, entry.end)}, asked for by <Person handle={entry.requester} />
            </div>
            {entry.conflicts.map(({ with: other, because }) => (
              <div key={other.id} className={classes.clash}>
                <IconAlertTriangle size={14} stroke={2} aria-hidden />
                <span>
                  With {other.number}: {because}
                </span>
              </div>
            ))}
          </div>
          <ChangeStateTag state={entry.state} />
        </li>
      ))}
    </ul>
  );
}
