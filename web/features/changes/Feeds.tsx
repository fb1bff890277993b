import { Button, CopyButton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import form from '../../ui/DialogForm.module.css';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { useAccessEdit } from '../people/useAccessEdit.ts';
import classes from './Feeds.module.css';
import { closeFeed, feedsQuery, openFeed } from './feedsQuery.ts';

/** One's own feeds: what reads them and since when, a new one, and the end of one. */
export function Feeds() {
  const feeds = useQuery(feedsQuery).data ?? [];
  const [label, setLabel] = useState('');
  const [address, setAddress] = useState<string>();
  const opening = useAccessEdit(
    openFeed,
    () => 'The feed is open.',
    (made) => {
      setAddress(made);
      setLabel('');
    },
  );
  const closing = useAccessEdit(closeFeed, ({ label: closed }) => `${closed} is closed.`);
  return (
    <div className={form.form}>
      <p>
        A calendar program reads changes and agreed times at an address of its own. Whoever has the address
        reads them as you do, until you close it.
      </p>
      {feeds.length > 0 ? (
        <ul className={classes.feeds} aria-label="Open feeds">
          {feeds.map((feed) => (
            <li key={feed.id}>
              <span>
                <b>{feed.label}</b>
                <span className={classes.dim}>
                  {feed.lastReadAt === null ? (
                    'not read yet'
                  ) : (
                    <>
                      read <RelativeTime at={feed.lastReadAt} />
                    </>
                  )}
                </span>
              </span>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`Close ${feed.label}`}
                onClick={() => closing.mutate(feed)}
              >
                Close
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {closing.isError ? <FormFailure error={closing.error} /> : null}
      {address === undefined ? null : (
        <div className={classes.opened} role="status">
          <TextInput
            label="Its address, shown this once"
            readOnly
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={address}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy the address'}</Button>}
          </CopyButton>
        </div>
      )}
      <form
        className={classes.new}
        onSubmit={(event) => {
          event.preventDefault();
          if (label.trim() !== '') opening.mutate({ label: label.trim() });
        }}
      >
        <TextInput
          label="A new feed for"
          placeholder="My telephone"
          maxLength={200}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={opening.isPending} disabled={label.trim() === ''}>
          Make an address
        </Button>
      </form>
      {opening.isError ? <FormFailure error={opening.error} /> : null}
    </div>
  );
}
