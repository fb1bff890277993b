import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { RowRemarks } from '../../../server/model/table/readTables.ts';
import type { Table } from '../../../server/model/table/table.ts';
import { RowOfCells } from './RowOfCells.tsx';
import classes from './RowsTable.module.css';

interface Props {
  table: Table;
  /** By place in the table. */
  remarks: ReadonlyMap<number, RowRemarks>;
  onlyRemarks: boolean;
  onWrite: (row: number, column: number, text: string) => void;
}

/** The rows of a table, each cell to be written over. Only those in sight are in the page, however many there are. */
export function RowsTable({ table, remarks, onlyRemarks, onWrite }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const places = useMemo(
    () =>
      onlyRemarks ? [...remarks.keys()].sort((one, other) => one - other) : table.rows.map((_, at) => at),
    [onlyRemarks, remarks, table.rows],
  );
  const rows = useVirtualizer({
    count: places.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (remarks.has(places[index] ?? index) ? 58 : 37),
    getItemKey: (index) => places[index] ?? index,
    overscan: 8,
  });
  // Putting the position right for each row that turns out a pixel taller would end the scrolling that goes on.
  rows.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  const shown = rows.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.scroll} ref={scroll} tabIndex={0} aria-label={`Rows of ${table.name}`}>
      <table className={classes.table} aria-label={table.name} aria-rowcount={places.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={classes.number}>
              Row
            </th>
            {table.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden style={{ height: before }} />
          {shown.map(({ index, key }) => {
            const place = places[index] ?? 0;
            const row = table.rows[place];
            return row ? (
              <RowOfCells
                key={key}
                ref={rows.measureElement}
                index={index}
                row={row}
                headings={table.headings}
                remarks={remarks.get(place)?.remarks}
                onWrite={(column, text) => onWrite(place, column, text)}
              />
            ) : null;
          })}
          <tr aria-hidden style={{ height: after }} />
        </tbody>
      </table>
    </section>
  );
}
