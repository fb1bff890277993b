import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { mayOperate } from '../../lib/mayOperate.ts';
import { quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { AgendaList } from './AgendaList.tsx';
import type { AgreedTime } from './agreedTimes.ts';
import classes from './Calendar.module.css';
import { CalendarBar } from './CalendarBar.tsx';
import { CalendarHits } from './CalendarHits.tsx';
import { ClashesPanel } from './ClashesPanel.tsx';
import { calendarQuery, type Entry } from './calendarQuery.ts';
import { daysShown } from './calendarSearch.ts';
import { dayOf } from './days.ts';
import { dayTitle } from './dayWords.ts';
import { entriesOn } from './entriesOn.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { NewWindow } from './NewWindow.tsx';
import { SubscribeButton } from './SubscribeButton.tsx';
import { useCalendar } from './useCalendar.ts';
import { WeekColumns } from './WeekColumns.tsx';

/** What is planned when, with what is in each other's way on top. */
export function CalendarPage() {
  const search = useSearch({ from: '/app/calendar' });
  const today = dayOf(new Date());
  const { view = 'month', day = today, hits } = search;
  const calendar = useCalendar(view, day);
  const days = daysShown(view, day);
  const found = useQuery(calendarQuery(days, hits));
  const { data: me } = useQuery(meQuery);
  const entries = found.data?.entries ?? [];
  const times = found.data?.times ?? [];
  return (
    <>
      <PageHead
        title="Calendar"
        actions={
          <>
            <SubscribeButton />
            <NewWindow day={day} />
            {mayOperate(me?.roles) ? (
              <LinkButton to="/changes/new" search={{ day }} variant="default">
                New change on {dayTitle(day, 'short')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <ClashesPanel entries={entries} />
      <CalendarBar view={view} day={day} calendar={calendar} />
      <CalendarHits hits={hits} name={found.data?.hitsName} calendar={calendar} />
      {found.isError ? (
        <Panel title="Not loaded">
          <ErrorState
            error={found.error}
            what="The calendar could not be loaded"
            onRetry={() => void found.refetch()}
          />
        </Panel>
      ) : found.isPending ? (
        <Panel title="Loading">
          <RowsLoading />
        </Panel>
      ) : (
        <>
          {view === 'month' ? <MonthGrid {...{ day, days, today, entries, times, calendar }} /> : null}
          {view === 'week' || view === 'day' ? (
            <WeekColumns {...{ day, days, today, entries, times, calendar }} />
          ) : null}
          {view === 'agenda' ? (
            <AgendaList days={days} entries={entries} times={times} />
          ) : (
            <Chosen day={day} entries={entries} times={times} />
          )}
          {found.data.more > 0 ? (
            <p className={classes.cut}>
              {quantity(found.data.more, 'older change')} of this period{' '}
              {found.data.more === 1 ? 'is' : 'are'} not shown; a week or a day shows fewer, and the list of
              changes has all of them.
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

interface ChosenProps {
  day: string;
  entries: readonly Entry[];
  times: readonly AgreedTime[];
}

/** The day that is looked at, in full. */
function Chosen({ day, entries, times }: ChosenProps) {
  const on = entriesOn(entries, day);
  const timesOn = entriesOn(times, day);
  return (
    <div className={classes.chosen}>
      <Panel title={dayTitle(day)} aside={quantity(on.length, 'change')}>
        {on.length + timesOn.length === 0 ? (
          <p className={classes.none}>Nothing is planned on this day.</p>
        ) : (
          <AgendaList days={[day]} entries={on} times={timesOn} bare />
        )}
      </Panel>
    </div>
  );
}
