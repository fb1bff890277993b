import { Button, SegmentedControl, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RowRemarks } from '../../../server/model/table/readTables.ts';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from './CheckPanel.module.css';
import { ProblemList } from './ProblemList.tsx';
import { problemsOf } from './problems.ts';
import { RowsTable } from './RowsTable.tsx';
import type { Check } from './useReading.ts';
import type { StagedFiles } from './useStagedFiles.ts';

interface Props {
  staged: StagedFiles;
  check: Check;
  vocabulary: Vocabulary;
  onRetry: () => void;
}

/** What is wrong with the rows, and the rows themselves, to be put right in place. */
export function CheckPanel({ staged, check, vocabulary, onRetry }: Props) {
  const { reading, tables } = check;
  const [chosen, setChosen] = useState(0);
  const [everyRow, setEveryRow] = useState(false);
  const problems = useMemo(() => (reading ? problemsOf(tables, reading) : []), [reading, tables]);
  const faults = problems.filter(({ level }) => level === 'fault');
  const shown = Math.min(chosen, staged.files.length - 1);
  const remarks = useMemo(() => remarksByRow(reading?.remarks ?? [], shown), [reading, shown]);
  const file = staged.files[shown];
  return (
    <Panel
      title="Check and fix"
      aside={
        <span role="status">
          {check.underWay
            ? check.progress || 'Checking'
            : reading
              ? verdict(reading.rows, reading.faulty)
              : ''}
        </span>
      }
    >
      {check.error ? (
        <ErrorState error={check.error} what="The rows could not be checked" onRetry={onRetry} />
      ) : null}
      <ProblemList problems={problems} staged={staged} vocabulary={vocabulary} />
      <div className={classes.bar}>
        {staged.files.length > 1 ? (
          <SegmentedControl
            aria-label="Which file's rows"
            value={String(shown)}
            data={staged.files.map(({ table }, at) => ({ value: String(at), label: table.name }))}
            onChange={(at) => setChosen(Number(at))}
          />
        ) : null}
        <Switch
          label={
            remarks.size === 0 ? 'Every row' : `Every row, not only the ${count(remarks.size)} with remarks`
          }
          checked={everyRow}
          onChange={(event) => setEveryRow(event.currentTarget.checked)}
        />
        <Button variant="default" disabled={!staged.mayUndo} onClick={staged.undo}>
          Undo the last fix
        </Button>
      </div>
      {file && (everyRow || remarks.size > 0) ? (
        <RowsTable
          key={file.id}
          table={file.table}
          remarks={remarks}
          onlyRemarks={!everyRow}
          onWrite={(row, column, text) => staged.write(shown, [row], column, text)}
        />
      ) : null}
      {faults.length === 0 && reading && !check.underWay && remarks.size === 0 && !everyRow ? (
        <p className={classes.fine}>Every row can be imported.</p>
      ) : null}
    </Panel>
  );
}

const verdict = (rows: number, faulty: number): string =>
  faulty === 0
    ? `${quantity(rows, 'row')}, all fine`
    : `${count(faulty)} of ${quantity(rows, 'row')} to be fixed`;

const remarksByRow = (remarks: readonly RowRemarks[], table: number): ReadonlyMap<number, RowRemarks> =>
  new Map(remarks.filter((each) => each.table === table).map((each) => [each.row, each]));
