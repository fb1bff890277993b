import { Autocomplete, Button, Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TablesReading } from '../../../server/model/table/readTables.ts';
import { isImportName } from '../../../server/model/table/speaker.ts';
import { quantity } from '../../lib/quantity.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from './ImportPanel.module.css';
import { importsQuery } from './importsQuery.ts';
import { Outcome } from './Outcome.tsx';
import type { ImportMode } from './sendImport.ts';
import type { ImportRun } from './useImportRun.ts';

interface Props {
  name: string;
  onName: (name: string) => void;
  mode: ImportMode;
  onMode: (mode: ImportMode) => void;
  /** Undefined while the rows are being checked. */
  reading: TablesReading | undefined;
  run: ImportRun;
}

/** Under which name the rows go in, what that would do, and the button that does it. */
export function ImportPanel({ name, onName, mode, onMode, reading, run }: Props) {
  const earlier = useQuery(importsQuery);
  const blocked = obstacle(name, mode, reading);
  const before = earlier.data?.find((each) => each.name === name);
  return (
    <Panel title="Import" aside={run.progress ? <span role="status">{run.progress}</span> : null}>
      <div className={classes.form}>
        <Autocomplete
          label="Name of the import"
          description={
            before
              ? 'There is an import of this name: its rows are brought up to date.'
              : 'Use the same name when the file comes again: its rows are then known.'
          }
          data={earlier.data?.map((each) => each.name) ?? []}
          limit={20}
          value={name}
          onChange={onName}
          error={
            isImportName(name) ? undefined : 'Letters, digits, spaces, dots and hyphens, 100 at the most'
          }
        />
        <Radio.Group
          label="Rows that came before and are not in these files"
          value={mode}
          onChange={(value) => onMode(value as ImportMode)}
        >
          <Radio mt={6} value="delta" label="Stay as they are: the files add and change" />
          <Radio mt={6} value="full" label="Are gone: the files are everything of this import" />
        </Radio.Group>
      </div>
      {run.error ? <FormFailure error={run.error} /> : null}
      {run.tried ? <Outcome answer={run.tried} tried /> : null}
      {run.tooLarge ? (
        <p className={classes.note}>
          This is more than can be tried beforehand. It can be imported, and undone if it is not what you
          want.
        </p>
      ) : null}
      <div className={classes.buttons}>
        <Button
          variant={run.tried ? 'default' : undefined}
          disabled={blocked !== undefined}
          loading={run.state === 'trying'}
          onClick={run.tryIt}
        >
          Show what it would do
        </Button>
        <Button
          disabled={blocked !== undefined || !run.mayImport}
          loading={run.state === 'importing'}
          onClick={run.carryOut}
        >
          {reading ? `Import ${said(reading)}` : 'Import'}
        </Button>
        <span className={classes.blocked}>
          {blocked ?? (run.mayImport ? '' : 'First look at what it would do.')}
        </span>
      </div>
    </Panel>
  );
}

const said = ({ cis, relations }: TablesReading): string =>
  [
    cis.length > 0 || relations.length === 0 ? quantity(cis.length, 'CI') : '',
    relations.length > 0 ? quantity(relations.length, 'relationship') : '',
  ]
    .filter(Boolean)
    .join(' and ');

function obstacle(name: string, mode: ImportMode, reading: TablesReading | undefined): string | undefined {
  if (!isImportName(name)) return 'Give the import a name.';
  if (!reading) return 'The rows are being checked.';
  if (reading.faulty > 0) return `${quantity(reading.faulty, 'row')} must be fixed or left out first.`;
  if (reading.cis.length + reading.relations.length === 0 && mode === 'delta')
    return 'There is nothing to import.';
  return undefined;
}
