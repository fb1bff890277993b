import { type KeyboardEvent, useState } from 'react';
import classes from './RowsTable.module.css';

interface Props {
  label: string;
  text: string;
  level: 'fault' | 'warning' | undefined;
  /** The id of what says why. */
  reasons: string | undefined;
  onWrite: (text: string) => void;
}

/** A cell that can be written over: Enter or leaving it keeps what was typed, Escape does not. */
export function CellField({ label, text, level, reasons, onWrite }: Props) {
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    if (typed !== undefined && typed !== text) onWrite(typed);
    setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') keep();
    if (event.key === 'Escape') setTyped(undefined);
  };
  return (
    <input
      className={classes.cell}
      aria-label={label}
      aria-invalid={level === 'fault' || undefined}
      aria-describedby={reasons}
      data-level={level}
      value={typed ?? text}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
