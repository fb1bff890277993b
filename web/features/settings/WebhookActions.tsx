import { Button } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useAccessEdit } from '../people/useAccessEdit.ts';
import { noticeEdits } from './noticeEdits.ts';
import classes from './Settings.module.css';
import type { WebhookRow } from './webhooksQuery.ts';

/** Pauses a webhook, resumes it, or removes it after asking. */
export function WebhookActions({ webhook: { id, url, pausedAt } }: { webhook: WebhookRow }) {
  const [removing, setRemoving] = useState(false);
  const paused = pausedAt !== null;
  const pause = useAccessEdit<undefined, unknown>(
    () => noticeEdits.pause(id, !paused),
    () => (paused ? 'It is told of changes again.' : 'It is told of nothing until you resume it.'),
  );
  const close = () => setRemoving(false);
  const remove = useAccessEdit<undefined, unknown>(
    () => noticeEdits.remove(id),
    () => 'The webhook is removed.',
    close,
  );
  return (
    <div className={classes.actions}>
      <Button
        size="compact-sm"
        variant="default"
        loading={pause.isPending}
        aria-label={`${paused ? 'Resume' : 'Pause'} ${url}`}
        onClick={() => pause.mutate(undefined)}
      >
        {paused ? 'Resume' : 'Pause'}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Remove ${url}`}
        onClick={() => setRemoving(true)}
      >
        Remove
      </Button>
      <Dialog title="Remove the webhook" opened={removing} onClose={close}>
        <DialogForm
          action="Remove it"
          onSubmit={() => remove.mutate(undefined)}
          onCancel={close}
          pending={remove.isPending}
          error={remove.error}
        >
          <p>
            {url} is told of nothing any more, and what still waits for it is given up. To be told again it
            needs a new webhook, with a new secret.
          </p>
        </DialogForm>
      </Dialog>
    </div>
  );
}
