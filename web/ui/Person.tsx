import { useNames } from '../lib/names.ts';
import classes from './Person.module.css';

interface Props {
  /** Of a person, a program or a team. */
  handle: string;
  /** With the handle beside the name, where people are told apart by it. */
  detail?: boolean;
}

/** Somebody by name; the handle is the detail of it. */
export function Person({ handle, detail = false }: Props) {
  const name = useNames([handle])(handle);
  if (name === handle) return handle;
  return (
    <span title={handle}>
      {name}
      {detail ? <span className={classes.handle}> {handle}</span> : null}
    </span>
  );
}
