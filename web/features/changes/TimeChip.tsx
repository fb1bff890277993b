import classes from './AgreedTime.module.css';
import { windowIcons } from './AgreedTimeRow.tsx';
import { type AgreedTime, windowKindWords } from './agreedTimes.ts';

/** A time agreed for something, in a day of the calendar. */
export function TimeChip({ time: { kind, title } }: { time: AgreedTime }) {
  const Icon = windowIcons[kind];
  return (
    <div className={classes.chip} title={`${windowKindWords[kind]}: ${title}`}>
      <Icon size={13} stroke={1.8} aria-label={windowKindWords[kind]} />
      <span>{title}</span>
    </div>
  );
}
