import { Skeleton } from '@mantine/core';

const widths = ['62%', '48%', '70%', '55%', '40%', '66%'];

/** Stands in for a table's rows until they are there. */
export function RowsLoading({ rows = 6 }: { rows?: number }) {
  return (
    <output aria-label="Loading" style={{ display: 'grid', gap: 16, padding: 16 }}>
      {widths.slice(0, rows).map((width) => (
        <Skeleton key={width} height={14} width={width} />
      ))}
    </output>
  );
}
