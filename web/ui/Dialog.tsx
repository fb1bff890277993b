import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Dialog.module.css';

interface Props {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** Wide enough for two things side by side. */
  wide?: boolean;
  children: ReactNode;
}

/** Asks for something over the page, which waits; whoever closes it goes on where they were. */
export function Dialog({ title, opened, onClose, wide = false, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size={wide ? 'xl' : 'md'}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          {/* Not in Modal.Header, which would be a second banner of the page. */}
          <div className={classes.head}>
            <Modal.Title className={classes.title}>{title}</Modal.Title>
            <Modal.CloseButton aria-label="Close" />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
