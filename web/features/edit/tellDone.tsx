import { Button } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { failureMessage, RequestFailure } from '../../lib/failure.ts';
import type { Done } from './edit.ts';
import classes from './tellDone.module.css';

/** Long enough to read it, to think better of it, and to come there by keyboard. */
const shownFor = 20_000;

/**
 * Says what was done, with the way back.
 * @param catchUp shows the graph as it is after the way back was taken
 */
export function tellDone({ said, undo }: Done, catchUp: () => Promise<void>): void {
  const id = randomId();
  const takeBack = async (way: () => Promise<Done>) => {
    notifications.hide(id);
    try {
      const undone = await way();
      tellDone({ said: undone.said }, catchUp);
      await catchUp();
    } catch (error) {
      const why = error instanceof RequestFailure ? error.message : failureMessage('INTERNAL');
      notifications.show({ title: 'It could not be undone', message: why, autoClose: shownFor });
    }
  };
  notifications.show({
    id,
    autoClose: shownFor,
    closeButtonProps: { 'aria-label': 'Close the message' },
    message: (
      <div className={classes.told}>
        <span>{said}</span>
        {undo ? (
          <Button variant="default" size="compact-sm" onClick={() => void takeBack(undo)}>
            Undo
          </Button>
        ) : null}
      </div>
    ),
  });
}
