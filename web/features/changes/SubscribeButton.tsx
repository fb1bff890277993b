import { Button } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Feeds } from './Feeds.tsx';

/** The way to the addresses at which calendar programs read the schedule. */
export function SubscribeButton() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        Subscribe
      </Button>
      <Dialog title="In your own calendar" opened={opened} onClose={() => setOpened(false)}>
        <Feeds />
      </Dialog>
    </>
  );
}
