import { Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import classes from './Calendar.module.css';
import { type CalendarView, calendarViews, turnedBy } from './calendarSearch.ts';
import { addDays, weekOf } from './days.ts';
import { dayTitle } from './dayWords.ts';
import type { Calendar } from './useCalendar.ts';

const labels: Readonly<Record<CalendarView, string>> = {
  month: 'Month',
  week: 'Week',
  day: 'Day',
  agenda: 'Agenda',
};

interface Props {
  view: CalendarView;
  day: string;
  calendar: Calendar;
}

/** Which part of the calendar is shown, and the way to others. */
export function CalendarBar({ view, day, calendar }: Props) {
  const turn = (pages: 1 | -1) => calendar.show({ day: turnedBy(view, day, pages) });
  return (
    <div className={classes.bar}>
      <SegmentedControl
        aria-label="View"
        value={view}
        data={calendarViews.map((value) => ({ value, label: labels[value] }))}
        onChange={(value) => calendar.show({ view: calendarViews.find((each) => each === value) })}
      />
      <Button.Group>
        <Button variant="default" px="xs" aria-label="Earlier" onClick={() => turn(-1)}>
          <IconChevronLeft size={16} aria-hidden />
        </Button>
        <Button variant="default" onClick={() => calendar.show({ day: undefined })}>
          Today
        </Button>
        <Button variant="default" px="xs" aria-label="Later" onClick={() => turn(1)}>
          <IconChevronRight size={16} aria-hidden />
        </Button>
      </Button.Group>
      <h2 className={classes.period} aria-live="polite">
        {periodTitle(view, day)}
      </h2>
      <p className={classes.keys}>
        <kbd>←</kbd> <kbd>→</kbd> go by day, <kbd>Page</kbd> by {view}, <kbd>m</kbd> <kbd>w</kbd> <kbd>d</kbd>{' '}
        <kbd>a</kbd> change the view, <kbd>t</kbd> is today
      </p>
    </div>
  );
}

function periodTitle(view: CalendarView, day: string): string {
  if (view === 'month') return dayTitle(day, 'month');
  if (view === 'day') return dayTitle(day);
  const [from, to] = view === 'week' ? [weekOf(day)[0]!, weekOf(day)[6]!] : [day, addDays(day, 29)];
  return `${dayTitle(from, 'short')} to ${dayTitle(to, 'short')} ${to.slice(0, 4)}`;
}
