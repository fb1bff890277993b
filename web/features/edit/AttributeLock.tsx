import { ActionIcon } from '@mantine/core';
import { IconLock, IconLockOpen2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import classes from './AttributeLock.module.css';
import { LockForm } from './LockForm.tsx';
import { unlockAttribute } from './lockEdits.ts';
import { ReasonForm } from './ReasonForm.tsx';

interface Props {
  ci: NonNullable<CiPageQuery['ci']>;
  attribute: string;
  label: string;
}

/** Beside a value: locks it, or unlocks it. */
export function AttributeLock({ ci, attribute, label }: Props) {
  const [open, setOpen] = useState(false);
  const lock = ci.provenance.find((each) => each.attribute === attribute && each.locked);
  const title = `${lock ? 'Unlock' : 'Lock'} ${label.toLowerCase()}`;
  const close = () => setOpen(false);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        className={lock ? undefined : classes.open}
        onClick={() => setOpen(true)}
        aria-label={title}
        title={title}
      >
        {lock ? <IconLock size={15} aria-hidden /> : <IconLockOpen2 size={15} aria-hidden />}
      </ActionIcon>
      <Dialog title={title} opened={open} onClose={close}>
        {lock ? (
          <ReasonForm
            action="Unlock it"
            run={(reason) => unlockAttribute({ ciId: ci.id, attribute, label, value: lock.value, reason })}
            onClose={close}
          >
            What people and sources say of it holds again.
          </ReasonForm>
        ) : (
          <LockForm ci={ci} attribute={attribute} onClose={close} />
        )}
      </Dialog>
    </>
  );
}
