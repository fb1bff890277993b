import { quantity } from '../../lib/quantity.ts';
import { type AgreedTime, windowKindWords } from './agreedTimes.ts';
import classes from './Calendar.module.css';
import type { Entry } from './calendarQuery.ts';
import { dayTitle } from './dayWords.ts';
import { EntryLink } from './EntryLink.tsx';
import { entriesOn } from './entriesOn.ts';
import { TimeChip } from './TimeChip.tsx';
import type { Calendar } from './useCalendar.ts';

export interface GridProps {
  day: string;
  days: readonly string[];
  today: string;
  entries: readonly Entry[];
  times: readonly AgreedTime[];
  calendar: Calendar;
}

const clashing = (entries: readonly Entry[]) =>
  entries.filter(({ conflicts }) => conflicts.length > 0).length;

/** A day with how much happens on it. */
export function dayLabel(day: string, entries: readonly Entry[], times: readonly AgreedTime[]): string {
  const clashes = clashing(entries);
  const said = `${dayTitle(day)}: ${quantity(entries.length, 'change')}`;
  const kinds = [...new Set(times.map(({ kind }) => windowKindWords[kind].toLowerCase()))];
  return [said, ...(clashes > 0 ? [`${clashes} in conflict`] : []), ...kinds].join(', ');
}

/** More than these are counted. */
const most = 3;
const mostTimes = 2;

/** A month by weeks; one day is looked at, and the keyboard goes from day to day. */
export function MonthGrid({ day, days, today, entries, times, calendar }: GridProps) {
  const weeks = Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7));
  return (
    <table className={classes.month} aria-label={dayTitle(day, 'month')}>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((each) => (
            <th key={each} scope="col">
              {dayTitle(each, 'weekday').split(' ')[0]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={calendar.onKeyDown}>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((each) => {
              const on = entriesOn(entries, each);
              const timesOn = entriesOn(times, each);
              const chosen = each === day;
              return (
                <td
                  key={each}
                  data-chosen={chosen || undefined}
                  data-frozen={timesOn.some(({ kind }) => kind === 'FREEZE') || undefined}
                  data-today={each === today || undefined}
                  data-other={each.slice(0, 7) !== day.slice(0, 7) || undefined}
                >
                  <button
                    type="button"
                    ref={chosen ? calendar.current : undefined}
                    className={classes.date}
                    tabIndex={chosen ? 0 : -1}
                    aria-pressed={chosen}
                    aria-current={each === today ? 'date' : undefined}
                    aria-label={dayLabel(each, on, timesOn)}
                    onClick={() => calendar.show({ day: each })}
                  >
                    <span className={classes.number}>{Number(each.slice(8))}</span>
                    <span className={classes.narrowCount} data-clash={clashing(on) > 0 || undefined}>
                      {on.length || null}
                    </span>
                  </button>
                  <div className={classes.entries}>
                    {timesOn.slice(0, mostTimes).map((time) => (
                      <TimeChip key={time.id} time={time} />
                    ))}
                    {on.slice(0, most).map((entry) => (
                      <EntryLink key={entry.id} entry={entry} day={each} reachable={chosen} />
                    ))}
                    {on.length > most ? <span className={classes.rest}>{on.length - most} more</span> : null}
                  </div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
