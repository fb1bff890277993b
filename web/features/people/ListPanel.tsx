import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ShownOf } from '../../ui/ShownOf.tsx';

interface Page<Row> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Row }[];
}
interface Props<Row> {
  title: string;
  /** What the list holds, as the subject of a sentence: "The teams". */
  what: string;
  list: UseInfiniteQueryResult<InfiniteData<Page<Row> | null | undefined>>;
  /** What is said where there is none, and below it what to do. */
  none: string;
  hint?: ReactNode;
  actions?: ReactNode;
  children: (rows: readonly Row[]) => ReactNode;
}

/** A list of who is who, page by page. */
export function ListPanel<Row>({ title, what, list, none, hint, actions, children }: Props<Row>) {
  const rows = list.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = list.data?.pages[0]?.totalCount ?? 0;
  return (
    <Panel
      title={title}
      aside={actions}
      foot={rows.length > 0 ? <ShownOf shown={rows.length} total={total} list={list} /> : undefined}
    >
      {list.isError ? (
        <ErrorState
          error={list.error}
          what={`${what} could not be loaded`}
          onRetry={() => void list.refetch()}
        />
      ) : list.isPending ? (
        <RowsLoading rows={4} />
      ) : rows.length === 0 ? (
        <EmptyState title={none}>{hint}</EmptyState>
      ) : (
        children(rows)
      )}
    </Panel>
  );
}
