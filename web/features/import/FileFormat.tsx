import { Button, Checkbox, Select } from '@mantine/core';
import { encodings } from '../../../server/model/table/decodeTable.ts';
import { quantity } from '../../lib/quantity.ts';
import classes from './FileFormat.module.css';
import type { Format, StagedFile } from './stagedFile.ts';

const separators = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar' },
];
const encodingNames: Readonly<Record<Format['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows (Western)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big end first',
};

interface Props {
  file: StagedFile;
  onFormat: (format: Format) => void;
  onRemove: () => void;
}

/** How a file is written: guessed, and to be said otherwise here. */
export function FileFormat({ file, onFormat, onRemove }: Props) {
  const { format, table } = file;
  return (
    <fieldset className={classes.file} aria-label={table.name}>
      <div className={classes.name}>
        {table.name}
        <div className={classes.about}>
          {quantity(table.rows.length, 'row')}, {quantity(table.headings.length, 'column')}
        </div>
      </div>
      <Select
        label="Separator"
        className={classes.field}
        data={separators}
        value={format.separator}
        allowDeselect={false}
        onChange={(separator) => separator && onFormat({ ...format, separator })}
      />
      <Select
        label="Encoding"
        className={classes.field}
        data={encodings.map((value) => ({ value, label: encodingNames[value] }))}
        value={format.encoding}
        allowDeselect={false}
        onChange={(encoding) => encoding && onFormat({ ...format, encoding })}
      />
      <Checkbox
        className={classes.headed}
        label="First row holds headings"
        checked={format.headed}
        onChange={(event) => onFormat({ ...format, headed: event.currentTarget.checked })}
      />
      <Button
        variant="default"
        className={classes.remove}
        onClick={onRemove}
        aria-label={`Remove ${table.name}`}
      >
        Remove
      </Button>
    </fieldset>
  );
}
