import { useInfiniteQuery } from '@tanstack/react-query';
import { quantity } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ShownOf } from '../../ui/ShownOf.tsx';
import { useNow } from '../../ui/useNow.ts';
import classes from './ChangeView.module.css';
import type { Change } from './changeQuery.ts';
import { type ExplainedItem, explainedQuery } from './explainedQuery.ts';
import { nothingExplained } from './nothingExplained.ts';

interface Props {
  change: Pick<Change, 'id' | 'state' | 'start' | 'end' | 'expected'>;
}

/** What the graph did that nobody has to ask about, because this change is the reason. */
export function ExplainedPanel({ change }: Props) {
  const list = useInfiniteQuery(explainedQuery(change.id));
  const now = useNow();
  const found = list.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = list.data?.pages[0]?.totalCount ?? 0;
  const nothing = nothingExplained({ ...change, declares: change.expected.length > 0 }, now);
  if (found.length === 0 && nothing === undefined) return null;
  return (
    <Panel
      title="Explained by this change"
      aside={total > 0 ? quantity(total, 'change of the graph', 'changes of the graph') : null}
      foot={found.length < total ? <ShownOf shown={found.length} total={total} list={list} /> : undefined}
    >
      {list.isError ? (
        <ErrorState
          error={list.error}
          what="What it explains could not be loaded"
          onRetry={() => void list.refetch()}
        />
      ) : list.isPending ? (
        <RowsLoading rows={2} />
      ) : found.length === 0 ? (
        <p className={classes.none}>{nothing}</p>
      ) : (
        <ul className={classes.list} aria-label="Explained by this change">
          {found.map((item) => (
            <ExplainedRow key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ExplainedRow({ item: { title, at, resolution, resolvedBy, cis } }: { item: ExplainedItem }) {
  const byHand = resolution === 'LINK_CHANGE' || resolution === 'RAISE_CHANGE';
  return (
    <li>
      <div className={classes.row}>
        <b>{title}</b>
        <span className={classes.dim}>
          <RelativeTime at={at} />
        </span>
      </div>
      <div className={classes.dim}>
        {cis.map((ci) => (
          <span key={ci.id}>
            <CiLink ci={ci} />{' '}
          </span>
        ))}
        {byHand && resolvedBy ? (
          <>
            put down to it by <Person handle={resolvedBy} />
          </>
        ) : null}
      </div>
    </li>
  );
}
