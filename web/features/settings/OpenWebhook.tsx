import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type NoticeEvent, noticeEvents } from '../../../server/model/notice.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useAccessEdit } from '../people/useAccessEdit.ts';
import { noticeEdits } from './noticeEdits.ts';
import { eventWords } from './noticeWords.ts';
import { SecretShown } from './SecretShown.tsx';
import classes from './Settings.module.css';

/** Asks where a program listens and what it wants to be told, then shows the secret once. */
export function OpenWebhook({ onClose }: { onClose: () => void }) {
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<NoticeEvent[]>([...noticeEvents]);
  const [tried, setTried] = useState(false);
  const [secret, setSecret] = useState<string>();
  const edit = useAccessEdit<undefined, string>(
    () => noticeEdits.open({ url: url.trim(), events }),
    () => 'The webhook is open.',
    setSecret,
  );
  const submit = () => {
    setTried(true);
    if (url.trim() !== '' && events.length > 0) edit.mutate(undefined);
  };
  return (
    <Dialog title="New webhook" opened onClose={onClose}>
      {secret === undefined ? (
        <DialogForm
          action="Open it"
          onSubmit={submit}
          onCancel={onClose}
          pending={edit.isPending}
          error={edit.error}
        >
          <TextInput
            label="Address"
            description="What changes are told is posted there as JSON"
            placeholder="https://"
            required
            data-autofocus
            autoCapitalize="none"
            spellCheck={false}
            maxLength={2000}
            value={url}
            error={tried && url.trim() === '' ? 'Say where it listens.' : undefined}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <Checkbox.Group
            label="What it is told of"
            value={events}
            error={tried && events.length === 0 ? 'Choose at least one.' : undefined}
            onChange={(values) => setEvents(noticeEvents.filter((event) => values.includes(event)))}
          >
            <div className={classes.events}>
              {noticeEvents.map((event) => (
                <Checkbox key={event} value={event} label={eventWords[event]} />
              ))}
            </div>
          </Checkbox.Group>
        </DialogForm>
      ) : (
        <SecretShown secret={secret} onClose={onClose} />
      )}
    </Dialog>
  );
}
