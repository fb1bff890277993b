import { Button, CopyButton, TextInput } from '@mantine/core';
import form from '../../ui/DialogForm.module.css';

/** The secret of a webhook, shown this once. */
export function SecretShown({ secret, onClose }: { secret: string; onClose: () => void }) {
  return (
    <div className={form.form}>
      <p>
        Give this secret to the program that listens: with it, it can tell that what comes is from here
        (header linchpin-signature). It is not shown again.
      </p>
      <TextInput
        label="Secret"
        readOnly
        data-autofocus
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={form.buttons}>
        <CopyButton value={secret}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy the secret'}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
