import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { CiPicker } from '../explore/CiPicker.tsx';
import classes from './CalendarHits.module.css';
import type { Calendar } from './useCalendar.ts';

interface Props {
  /** The id of what the calendar is narrowed to; undefined: it is not. */
  hits: string | undefined;
  /** Its name, once it is known. */
  name: string | undefined;
  calendar: Calendar;
}

/** Narrows the calendar to what hits a service, or any other item. */
export function CalendarHits({ hits, name, calendar }: Props) {
  return (
    <search className={classes.hits} aria-label="Narrow the calendar">
      {hits === undefined ? (
        <div className={classes.picker}>
          <CiPicker
            label="Only what hits"
            placeholder="A service, or any other item"
            onPick={({ id }) => calendar.show({ hits: id })}
          />
        </div>
      ) : (
        <p role="status">
          Only what hits <b>{name ?? 'the chosen item'}</b>, or is agreed for it.{' '}
          <Button
            size="compact-sm"
            variant="subtle"
            rightSection={<IconX size={14} aria-hidden />}
            onClick={() => calendar.show({ hits: undefined })}
          >
            Show all
          </Button>
        </p>
      )}
    </search>
  );
}
