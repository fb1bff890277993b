import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { overStates } from '../../../server/model/change/changeState.ts';
import type { Role } from '../../../server/model/principal.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { AttachForm } from './AttachForm.tsx';
import classes from './ChangeView.module.css';
import { detachFromChange } from './changeEdits.ts';
import type { Change } from './changeQuery.ts';
import { managesChanges } from './managesChanges.ts';

interface Props {
  change: Pick<Change, 'id' | 'attachments' | 'requester' | 'state'>;
  /** Whoever looks. */
  me: { readonly handle: string; readonly roles: readonly Role[] } | null | undefined;
}

/** What belongs to the change and is kept elsewhere: plans, minutes, records of tests. */
export function AttachmentsPanel({ change: { id, attachments, requester, state }, me }: Props) {
  const [attaching, setAttaching] = useState(false);
  const detaching = useEdit(detachFromChange, () => undefined);
  const may = !overStates.includes(state) && (requester === me?.handle || managesChanges(me?.roles ?? []));
  return (
    <Panel
      title="Attachments"
      foot={
        may ? (
          <Button size="xs" variant="default" onClick={() => setAttaching(true)}>
            Attach a link
          </Button>
        ) : undefined
      }
    >
      {attachments.length === 0 ? (
        <p className={classes.none}>
          Nothing is attached{may ? ': plans, minutes and records of tests can be, by their address.' : '.'}
        </p>
      ) : (
        <ul className={classes.list} aria-label="Attachments">
          {attachments.map(({ title, url, by, at }) => (
            <li key={url}>
              <div className={classes.row}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title} <IconExternalLink size={14} stroke={1.7} aria-label="(opens a new tab)" />
                </a>
                {may ? (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={`Take ${title} away`}
                    loading={detaching.isPending && detaching.variables.url === url}
                    onClick={() => detaching.mutate({ id, title, url })}
                  >
                    Take away
                  </Button>
                ) : null}
              </div>
              <div className={classes.dim}>
                {new URL(url).host}, attached by <Person handle={by} /> <RelativeTime at={at} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {detaching.isError ? <FormFailure error={detaching.error} /> : null}
      <Dialog title="Attach a link" opened={attaching} onClose={() => setAttaching(false)}>
        <AttachForm id={id} onClose={() => setAttaching(false)} />
      </Dialog>
    </Panel>
  );
}
