import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { mayOperate } from '../../lib/mayOperate.ts';
import { meQuery } from '../../lib/session.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { actionNames, type CiAction, CiActionForm, titleOf } from './CiActionForm.tsx';
import { bringBack } from './ciEdits.ts';
import { peoplesForm } from './ciForm.ts';
import { useEdit } from './useEdit.ts';

/** What a person can do to a CI: say more of it, relate it, end it, make it one with another. */
export function CiActions({ ci }: { ci: NonNullable<CiPageQuery['ci']> }) {
  const me = useQuery(meQuery);
  const [action, setAction] = useState<CiAction>();
  const [open, setOpen] = useState(false);
  const back = useEdit(
    () => bringBack(ci),
    () => undefined,
  );
  if (!mayOperate(me.data?.roles)) return null;
  const ask = (next: CiAction) => {
    setAction(next);
    setOpen(true);
  };
  const close = () => setOpen(false);
  if (ci.status === 'RETIRED')
    return peoplesForm(ci).attributes.lifecycle === 'RETIRED' ? (
      <Button variant="default" loading={back.isPending} onClick={() => back.mutate(undefined)}>
        Bring it back
      </Button>
    ) : null;
  return (
    <>
      <LinkButton to="/ci/$id/edit" params={{ id: ci.id }} variant="default">
        Edit
      </LinkButton>
      <Menu position="bottom-end" returnFocus>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={15} aria-hidden />}>
            More
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(
            ['relate', 'lock', 'merge', ...(ci.latestMerge ? (['split'] as const) : []), 'retire'] as const
          ).map((each) => (
            <Menu.Item key={each} onClick={() => ask(each)}>
              {actionNames[each]}…
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Dialog
        title={action ? titleOf(action, ci) : ''}
        opened={open}
        onClose={close}
        wide={action === 'merge'}
      >
        {action ? <CiActionForm action={action} ci={ci} onClose={close} /> : null}
      </Dialog>
    </>
  );
}
