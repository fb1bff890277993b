import { Link } from '@tanstack/react-router';
import classes from './ChangeLink.module.css';

/** A change's title with its number, leading to its page. */
export function ChangeLink({ change }: { change: { id: string; number: string; title: string } }) {
  return (
    <Link to="/changes/$id" params={{ id: change.id }} className={classes.link}>
      <span className={classes.title}>{change.title}</span>{' '}
      <span className={classes.number}>{change.number}</span>
    </Link>
  );
}
