import { Button, FileButton } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import classes from './DropArea.module.css';

interface Props {
  /** There are files already. */
  small: boolean;
  busy: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped or chosen. */
export function DropArea({ small, busy, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same without a mouse
    <div
      className={classes.area}
      data-over={over}
      data-small={small}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {small ? null : <IconFileUpload size={28} stroke={1.4} aria-hidden />}
      <p>
        {small
          ? 'Another file, such as one of relationships:'
          : 'Drop files here: a table of CIs, one of relationships, or both.'}
      </p>
      <FileButton multiple accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values" onChange={onFiles}>
        {(props) => (
          <Button {...props} variant={small ? 'default' : undefined} loading={busy}>
            Choose files
          </Button>
        )}
      </FileButton>
    </div>
  );
}
