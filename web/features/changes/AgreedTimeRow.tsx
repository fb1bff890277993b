import { IconSnowflake, IconTool, IconTruckOff } from '@tabler/icons-react';
import classes from './AgreedTime.module.css';
import { type AgreedTime, windowKindWords } from './agreedTimes.ts';
import { windowWords } from './windowWords.ts';

export const windowIcons = {
  FREEZE: IconSnowflake,
  MAINTENANCE: IconTool,
  SUPPLIER_OUTAGE: IconTruckOff,
} as const;

/** One time of a window in full: what it is, for what, and from when to when. */
export function AgreedTimeRow({ time }: { time: AgreedTime }) {
  const Icon = windowIcons[time.kind];
  return (
    <div className={classes.row} data-kind={time.kind}>
      <Icon size={16} stroke={1.7} aria-hidden />
      <div>
        <b>{windowKindWords[time.kind]}</b>: {time.title}
        <div className={classes.facts}>
          {windowWords(time.start, time.end)}, for {time.about}
          {time.kind === 'FREEZE' ? '. No normal change starts then.' : ''}
        </div>
      </div>
    </div>
  );
}
