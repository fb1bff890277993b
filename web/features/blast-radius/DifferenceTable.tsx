import { Button } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconCircleMinus, IconCirclePlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ImpactState } from '../../graph/graph.ts';
import { classLabel } from '../../lib/classLabel.ts';
import { count } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import classes from './Differences.module.css';
import type { DifferenceKind } from './differences.ts';
import { hiddenWords } from './hiddenWords.ts';

/** How an item is hit on one side. */
interface SideState {
  readonly state: ImpactState;
  readonly capacity: number;
  readonly because: string;
}

export interface DifferingRow {
  readonly key: string;
  readonly kind: DifferenceKind;
  /** Null where the viewer may not see it; then `owner` says whom to ask. */
  readonly ci: {
    readonly id: string;
    readonly name: string;
    readonly class: string;
    readonly owner: string | null;
  } | null;
  readonly owner: string | null;
  /** Absent where it was not hit. */
  readonly before: SideState | undefined;
  /** Absent where it is not hit any more. */
  readonly after: SideState | undefined;
  /** What more there is to say of how it came about. */
  readonly more?: ReactNode;
}

interface Props {
  label: string;
  /** Names of the two answers, as titles of their columns. */
  titles: readonly [before: string, after: string];
  rows: readonly DifferingRow[];
  /** How many are shown until somebody asks for all. */
  first: number;
}

const words: Readonly<Record<DifferenceKind, string>> = {
  NEW: 'Newly hit',
  WORSE: 'Worse',
  BETTER: 'Better',
  GONE: 'No longer hit',
};
const icons = {
  NEW: IconCirclePlus,
  WORSE: IconArrowDownRight,
  BETTER: IconArrowUpRight,
  GONE: IconCircleMinus,
};

/** What differs between two answers: a sign and a word for how, and each side's state. */
export function DifferenceTable({ label, titles, rows, first }: Props) {
  const [all, setAll] = useState(false);
  return (
    <>
      <Listed label={label} titles={titles} rows={all ? rows : rows.slice(0, first)} />
      {rows.length > first && !all ? (
        <p className={classes.more}>
          Showing {count(first)} of {count(rows.length)}.{' '}
          <Button variant="default" size="compact-sm" onClick={() => setAll(true)}>
            Show all {count(rows.length)}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function Listed({ label, titles, rows }: Omit<Props, 'first'>) {
  return (
    <DataTable
      label={label}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { key: 'kind', title: 'Difference', cell: ({ kind }) => <KindSign kind={kind} /> },
        { key: 'name', title: 'Name', cell: (row) => <Named row={row} /> },
        { key: 'before', title: titles[0], cell: ({ before }) => <Side row={before} /> },
        { key: 'after', title: titles[1], cell: ({ after }) => <Side row={after} /> },
        {
          key: 'owner',
          title: 'Owner',
          wide: true,
          cell: ({ owner, ci }) => owner ?? ci?.owner ?? '',
        },
      ]}
    />
  );
}

/** A sign and a word, so that it reads without colours too. */
export function KindSign({ kind, children }: { kind: DifferenceKind; children?: ReactNode }) {
  const Icon = icons[kind];
  return (
    <span className={classes.kind} data-kind={kind}>
      <Icon size={16} stroke={1.9} aria-hidden />
      {children ?? words[kind]}
    </span>
  );
}

function Named({ row: { ci, owner, before, after, more } }: { row: DifferingRow }) {
  return (
    <>
      {ci ? <CiLink ci={ci} /> : <i>{hiddenWords(owner)}</i>}
      {ci ? (
        <div className={classes.small}>
          {classLabel(ci.class)}. {(after ?? before)?.because}
        </div>
      ) : null}
      {more}
    </>
  );
}

function Side({ row }: { row: SideState | undefined }) {
  if (row === undefined) return <span className={classes.small}>not hit</span>;
  return (
    <>
      <StateSign state={row.state} />
      {row.state === 'DEGRADED' && row.capacity < 1 ? (
        <div className={classes.small}>{Math.round(row.capacity * 100)}% capacity left</div>
      ) : null}
    </>
  );
}
