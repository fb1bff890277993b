import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '../../lib/session.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { WindowDialogForm } from './WindowDialogForm.tsx';
import { kindsFor } from './windowForm.ts';

/** Agrees on a freeze, on maintenance, or on a supplier's outage. @param day on which it is to begin */
export function NewWindow({ day }: { day: string }) {
  const { data: me } = useQuery(meQuery);
  const [open, setOpen] = useState(false);
  const kinds = kindsFor(me?.roles);
  if (kinds.length === 0) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        New window
      </Button>
      <Dialog title="New window" opened={open} onClose={close}>
        <WindowDialogForm kinds={kinds} day={day} onClose={close} />
      </Dialog>
    </>
  );
}
