import { Loader } from '@mantine/core';
import classes from './RoutePending.module.css';

/** What is shown while a screen takes longer than a moment. */
export function RoutePending() {
  return (
    <output className={classes.pending}>
      <Loader size="sm" />
      Loading
    </output>
  );
}
