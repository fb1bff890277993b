import { failureMessage, RequestFailure } from '../lib/failure.ts';
import classes from './FormFailure.module.css';

/** Why what a form asked for was not done, read out at once. */
export function FormFailure({ error }: { error: unknown }) {
  return (
    <p role="alert" className={classes.failure}>
      {error instanceof RequestFailure ? error.message : failureMessage('INTERNAL')}
    </p>
  );
}
