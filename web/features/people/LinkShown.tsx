import { Button, CopyButton, TextInput } from '@mantine/core';
import form from '../../ui/DialogForm.module.css';
import type { Link } from './accessEdits.ts';

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A link that is shown this once, to be handed to whom it is for. */
export function LinkShown({ link, onClose }: { link: Link; onClose: () => void }) {
  return (
    <div className={form.form}>
      <p>
        Hand this link to them. It sets a password, is good for one use until{' '}
        {exact.format(new Date(link.expiresAt))}, and is not shown again.
      </p>
      <TextInput
        label="Link"
        readOnly
        value={link.address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={form.buttons}>
        <CopyButton value={link.address}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy the link'}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
