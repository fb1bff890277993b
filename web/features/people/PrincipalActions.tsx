import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '../../lib/session.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { accessEdits, type Link } from './accessEdits.ts';
import { LinkShown } from './LinkShown.tsx';
import type { PrincipalRow } from './principalsQuery.ts';
import { RolesForm } from './RolesForm.tsx';
import { SwitchForm } from './SwitchForm.tsx';
import { useAccessEdit } from './useAccessEdit.ts';

type Open = 'roles' | 'switch' | 'link';

/** What an administrator can do about somebody. */
export function PrincipalActions({ principal }: { principal: PrincipalRow }) {
  const { id, name, account } = principal;
  const [open, setOpen] = useState<Open>();
  const [link, setLink] = useState<Link>();
  const me = useQuery(meQuery);
  const renew = useAccessEdit(
    () => accessEdits.renewInvitation(id),
    () => `A new link for ${name} is made.`,
    (made) => {
      setLink(made);
      setOpen('link');
    },
  );
  const withdraw = useAccessEdit(
    () => accessEdits.withdrawInvitation(id),
    () => `The invitation of ${name} is taken back.`,
  );
  const end = useAccessEdit(
    () => accessEdits.endSessions(id),
    () => `The sessions of ${name} have ended.`,
  );
  const disabled = Boolean(account?.disabledAt);
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu position="bottom-end" withinPortal keepMounted={false}>
        <Menu.Target>
          <Button variant="default" size="compact-sm" aria-label={`Change ${name}`}>
            Change
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('roles')}>Roles…</Menu.Item>
          {disabled ? null : (
            <Menu.Item onClick={() => renew.mutate(undefined)}>
              {account?.hasPassword ? 'Link for a new password…' : 'New invitation link…'}
            </Menu.Item>
          )}
          {account?.invitedUntil ? (
            <Menu.Item onClick={() => withdraw.mutate(undefined)}>Take the invitation back</Menu.Item>
          ) : null}
          {account && account.sessions > 0 ? (
            <Menu.Item onClick={() => end.mutate(undefined)}>End sessions</Menu.Item>
          ) : null}
          {id === me.data?.id ? null : (
            <Menu.Item onClick={() => setOpen('switch')}>{disabled ? 'Enable…' : 'Disable…'}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Dialog title={`Roles of ${name}`} opened={open === 'roles'} onClose={close}>
        <RolesForm principal={principal} onClose={close} />
      </Dialog>
      <Dialog
        title={disabled ? `Enable ${name}` : `Disable ${name}`}
        opened={open === 'switch'}
        onClose={close}
      >
        <SwitchForm principal={principal} onClose={close} />
      </Dialog>
      <Dialog title={`A link for ${name}`} opened={open === 'link'} onClose={close}>
        {link ? <LinkShown link={link} onClose={close} /> : null}
      </Dialog>
    </>
  );
}
