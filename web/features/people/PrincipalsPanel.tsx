import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDebouncedText } from '../../ui/useDebouncedText.ts';
import { InviteForm } from './InviteForm.tsx';
import { ListPanel } from './ListPanel.tsx';
import classes from './People.module.css';
import { PrincipalsTable } from './PrincipalsTable.tsx';
import { principalsQuery } from './principalsQuery.ts';

/** All who can come in, and what they may do. */
export function PrincipalsPanel({ text, mayChange }: { text: string | undefined; mayChange: boolean }) {
  const list = useInfiniteQuery(principalsQuery(text));
  const navigate = useNavigate();
  const [inviting, setInviting] = useState(false);
  const [typed, setTyped] = useDebouncedText(text ?? '', (value) => {
    void navigate({ to: '/people', search: { text: value.trim() || undefined }, replace: true });
  });
  return (
    <>
      <TextInput
        type="search"
        className={classes.find}
        label="Part of a name or handle"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ListPanel
        title="People and programs"
        what="The people"
        list={list}
        none={text ? `Nobody’s name or handle has “${text}” in it.` : 'Nobody is here yet.'}
        actions={
          mayChange ? (
            <Button size="compact-sm" onClick={() => setInviting(true)}>
              Invite somebody
            </Button>
          ) : null
        }
      >
        {(rows) => <PrincipalsTable rows={rows} mayChange={mayChange} />}
      </ListPanel>
      <Dialog title="Invite somebody" opened={inviting} onClose={() => setInviting(false)}>
        <InviteForm onClose={() => setInviting(false)} />
      </Dialog>
    </>
  );
}
