import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { classLabel } from '../../lib/classLabel.ts';
import { quantity } from '../../lib/quantity.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { Owner } from '../../ui/Owner.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import tableClasses from '../explore/ExploreTables.module.css';
import type { ImpactedRow } from './analysis.ts';
import { hiddenWords } from './hiddenWords.ts';
import classes from './ImpactedTable.module.css';
import { capacityWords, verdictWords } from './rowWords.ts';

interface Props {
  rows: readonly ImpactedRow[];
  /** All that the filters let through; what is not among the rows yet is read on the way down. */
  total: number;
  selected?: string;
  onSelect: (id: string) => void;
  /** The end of what was read comes into sight. */
  onEnd: () => void;
}

const wide = classes.wide;

/**
 * Impacted CIs with their reasons; a name lights its chain in the graph and opens it beside. Only the rows in sight are
 * in the page, however many there are.
 */
export function ImpactedTable({ rows, total, selected, onSelect, onEnd }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 58,
    overscan: 8,
    // Before the first measurement there must be something for those who do not scroll.
    initialRect: { width: 800, height: 560 },
  });
  // Putting the position right for each row that turns out a pixel taller would end the scrolling that goes on.
  virtual.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= rows.length - 10 && rows.length < total) onEnd();
  }, [last, rows.length, total, onEnd]);
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section ref={scroll} className={classes.scroll} tabIndex={0} aria-label="Impacted">
      <table className={classes.table} aria-label="All impacted items" aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">State</th>
            <th scope="col">Name</th>
            <th scope="col" className={wide}>
              Class
            </th>
            <th scope="col" className={wide}>
              Distance
            </th>
            <th scope="col" className={wide}>
              Owner
            </th>
            <th scope="col" className={wide}>
              Evidence
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr aria-hidden style={{ height: before }} /> : null}
          {shown.map(({ index, key }) => {
            const row = rows[index];
            return row ? (
              <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
                <Cells row={row} selected={row.ci?.id === selected} onSelect={onSelect} />
              </tr>
            ) : null;
          })}
          {after > 0 ? <tr aria-hidden style={{ height: after }} /> : null}
        </tbody>
      </table>
    </section>
  );
}

interface CellsProps {
  row: ImpactedRow;
  selected: boolean;
  onSelect: (id: string) => void;
}

function Cells({ row, selected, onSelect }: CellsProps) {
  const { ci, distance } = row;
  return (
    <>
      <td>
        <StateSign state={row.state} />
        <div className={classes.small}>{capacityWords(row)}</div>
      </td>
      <td>
        {ci ? (
          <span className={tableClasses.cell}>
            <CiIcon className={ci.class} />
            <button
              type="button"
              className={tableClasses.select}
              aria-pressed={selected}
              onClick={() => onSelect(ci.id)}
            >
              {ci.name}
            </button>
          </span>
        ) : (
          <i>{hiddenWords(row.owner)}</i>
        )}
        <div className={classes.small}>{ci ? row.because : ''}</div>
      </td>
      <td className={wide}>{ci ? classLabel(ci.class) : ''}</td>
      <td className={wide}>{distance === 0 ? 'acted on' : quantity(distance ?? 0, 'hop')}</td>
      <td className={wide}>
        <Owner handle={row.owner ?? ci?.owner} nobody="" />
      </td>
      <td className={wide}>{verdictWords(row.verdict).word}</td>
    </>
  );
}
