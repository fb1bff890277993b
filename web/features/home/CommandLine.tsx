import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './CommandLine.module.css';

/** A line to type into a terminal, with a button that copies it. */
export function CommandLine({ text }: { text: string }) {
  return (
    <div className={classes.line}>
      <code>{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <ActionIcon variant="subtle" color="gray" size={28} onClick={copy} aria-label={`Copy: ${text}`}>
            {copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
          </ActionIcon>
        )}
      </CopyButton>
    </div>
  );
}
