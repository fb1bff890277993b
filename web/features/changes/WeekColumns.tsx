import { Box } from '@mantine/core';
import agreed from './AgreedTime.module.css';
import { windowKindWords } from './agreedTimes.ts';
import classes from './Calendar.module.css';
import { dayTitle } from './dayWords.ts';
import { EntryLink } from './EntryLink.tsx';
import { entriesOn, lanesOf, shareOf } from './entriesOn.ts';
import { dayLabel, type GridProps } from './MonthGrid.tsx';

const hours = [0, 3, 6, 9, 12, 15, 18, 21];

/** A week by hours, each change as long as its window; on a narrow screen the days stand under each other. */
export function WeekColumns({ day, days, today, entries, times, calendar }: GridProps) {
  return (
    <div className={classes.week}>
      <div className={classes.hours} aria-hidden>
        {hours.map((hour) => (
          <span key={hour} style={{ top: `${(hour / 24) * 100}%` }}>
            {String(hour).padStart(2, '0')}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the days' buttons in it */}
      <div className={classes.days} onKeyDown={calendar.onKeyDown}>
        {days.map((each) => {
          const on = entriesOn(entries, each);
          const timesOn = entriesOn(times, each);
          const chosen = each === day;
          return (
            <div key={each} data-today={each === today || undefined}>
              <button
                type="button"
                ref={chosen ? calendar.current : undefined}
                tabIndex={chosen ? 0 : -1}
                aria-pressed={chosen}
                aria-label={dayLabel(each, on, timesOn)}
                className={classes.dayHead}
                onClick={() => calendar.show({ day: each })}
              >
                {dayTitle(each, 'weekday')}
              </button>
              <ul>
                {timesOn.map((time) => {
                  const { from, to } = shareOf(time, each);
                  return (
                    <Box
                      component="li"
                      key={time.id}
                      className={agreed.band}
                      data-kind={time.kind}
                      __vars={{ '--top': `${from * 100}%`, '--height': `${(to - from) * 100}%` }}
                    >
                      {windowKindWords[time.kind]}: {time.title}
                    </Box>
                  );
                })}
                {lanesOf(on).map(({ entry, lane, lanes }) => {
                  const { from, to } = shareOf(entry, each);
                  return (
                    <Box
                      component="li"
                      key={entry.id}
                      __vars={{
                        '--top': `${from * 100}%`,
                        '--height': `${(to - from) * 100}%`,
                        '--left': `${(lane / lanes) * 100}%`,
                        '--width': `${100 / lanes}%`,
                      }}
                    >
                      <EntryLink entry={entry} day={each} reachable />
                    </Box>
                  );
                })}
              </ul>
            </div>
          );
        })}
      </div>
    </div>
  );
}
