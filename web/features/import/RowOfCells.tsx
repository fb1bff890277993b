import { type Ref, useId } from 'react';
import type { Remark } from '../../../server/model/table/rowReading.ts';
import type { TableRow } from '../../../server/model/table/table.ts';
import { CellField } from './CellField.tsx';
import classes from './RowsTable.module.css';

interface Props {
  row: TableRow;
  /** Among the rows shown, from 0. */
  index: number;
  headings: readonly string[];
  remarks: readonly Remark[] | undefined;
  onWrite: (column: number, text: string) => void;
  ref: Ref<HTMLTableRowElement>;
}

/** One row: its number, its cells, and under each what is wrong with it. */
export function RowOfCells({ row, index, headings, remarks = [], onWrite, ref }: Props) {
  const id = useId();
  const whole = remarks.filter(({ column }) => column === null);
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2}>
      <th scope="row" className={classes.number}>
        {row.number}
        <Reasons id={id} remarks={whole} />
      </th>
      {headings.map((heading, column) => {
        const own = remarks.filter((each) => each.column === column);
        const reasons = own.length > 0 ? `${id}-${column}` : undefined;
        return (
          <td key={heading}>
            <CellField
              label={`${heading}, row ${row.number}`}
              text={row.cells[column] ?? ''}
              level={own.some(({ level }) => level === 'fault') ? 'fault' : own[0]?.level}
              reasons={reasons}
              onWrite={(text) => onWrite(column, text)}
            />
            {reasons ? <Reasons id={reasons} remarks={own} /> : null}
          </td>
        );
      })}
    </tr>
  );
}

function Reasons({ id, remarks }: { id: string; remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  const level = remarks.some((each) => each.level === 'fault') ? 'fault' : 'warning';
  return (
    <div id={id} className={classes.reasons} data-level={level}>
      {remarks.map(({ reason }) => reason).join('. ')}
    </div>
  );
}
