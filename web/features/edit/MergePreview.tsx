import { useQuery } from '@tanstack/react-query';
import { quantity } from '../../lib/quantity.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ciQuery } from '../ci/ciQuery.ts';
import classes from './MergePreview.module.css';
import { mergePreviewQuery } from './mergeEdits.ts';
import { type MergeRow, mergeRows } from './mergeRows.ts';

/** Two CIs side by side, and what they would be as one. */
export function MergePreview({ keep, merge }: { keep: string; merge: string }) {
  const one = useQuery(ciQuery(keep, undefined));
  const other = useQuery(ciQuery(merge, undefined));
  const preview = useQuery(mergePreviewQuery(keep, merge));
  const failed = [one, other, preview].find(({ isError }) => isError);
  if (failed)
    return (
      <ErrorState
        error={failed.error}
        what="The preview could not be made"
        onRetry={() => void failed.refetch()}
      />
    );
  if (!one.data || !other.data || !preview.data) return <RowsLoading rows={3} />;
  const rows = mergeRows(one.data, other.data, preview.data);
  const differing = rows.filter(({ differs }) => differs);
  const columns: Column<MergeRow>[] = [
    { key: 'label', title: 'Value', cell: ({ label }) => label },
    { key: 'keep', title: `Kept: ${one.data.name}`, cell: (row) => row.keep },
    { key: 'other', title: `Merged: ${other.data.name}`, cell: (row) => row.other },
    {
      key: 'merged',
      title: 'As one',
      cell: ({ merged, source }) => (
        <>
          <strong>{merged}</strong> {source ? <span className={classes.source}>says {source}</span> : null}
        </>
      ),
    },
  ];
  return (
    <div className={classes.preview}>
      {one.data.class === other.data.class ? null : (
        <p className={classes.warning}>They are of different classes. Are they really one thing?</p>
      )}
      <DataTable label="What wins" columns={columns} rows={differing} keyOf={({ attribute }) => attribute} />
      <p className={classes.rest}>
        {differing.length === 0 ? 'They differ in nothing. ' : ''}
        They agree on {quantity(rows.length - differing.length, 'value')}.
      </p>
    </div>
  );
}
