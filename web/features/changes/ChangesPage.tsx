import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { mayOperate } from '../../lib/mayOperate.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ChangesFilters } from './ChangesFilters.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { changesQuery, pageSize } from './changesQuery.ts';
import { type ChangesSearch, isNarrowed } from './changesSearch.ts';

/** All changes, the newest first, by state and by when they are to happen. */
export function ChangesPage() {
  const search = useSearch({ from: '/app/changes' });
  const found = useQuery(changesQuery(search));
  const me = useQuery(meQuery);
  const mayAsk = mayOperate(me.data?.roles);
  const rows = found.data?.edges.map(({ node }) => node) ?? [];
  const total = found.data?.totalCount;
  return (
    <>
      <PageHead
        title="Changes"
        actions={
          <>
            <LinkButton to="/changes/templates" variant="default">
              Standard changes
            </LinkButton>
            <LinkButton to="/changes/trends" variant="default">
              Month by month
            </LinkButton>
            {mayAsk ? <NewChange /> : null}
          </>
        }
      />
      <Panel
        title="The newest first"
        aside={<span role="status">{total === undefined ? '' : quantity(total, 'change')}</span>}
        foot={rows.length > 0 ? <Pages search={search} found={found.data} /> : undefined}
      >
        <ChangesFilters search={search} />
        {found.isError ? (
          <ErrorState
            error={found.error}
            what="The changes could not be loaded"
            onRetry={() => void found.refetch()}
          />
        ) : found.isPending ? (
          <RowsLoading />
        ) : rows.length === 0 ? (
          <NothingFound narrowed={isNarrowed(search)} mayAsk={mayAsk} />
        ) : (
          <ChangesTable rows={rows} />
        )}
      </Panel>
    </>
  );
}

const NewChange = () => <LinkButton to="/changes/new">New change</LinkButton>;

interface PagesProps {
  search: ChangesSearch;
  found:
    | { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    | null
    | undefined;
}

/** Where in the list one is, and on; each page has its own address, so that back leads to the one before. */
function Pages({ search, found }: PagesProps) {
  const { after, page = 1, ...rest } = search;
  const pages = Math.max(1, Math.ceil((found?.totalCount ?? 0) / pageSize));
  const next = found?.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? undefined) : undefined;
  return (
    <>
      <span>
        Page {count(page)} of {count(Math.max(pages, page))}
      </span>
      <span style={{ display: 'flex', gap: 8 }}>
        {after === undefined ? null : (
          <LinkButton to="/changes" search={rest} variant="default" size="xs">
            First page
          </LinkButton>
        )}
        {next === undefined ? null : (
          <LinkButton
            to="/changes"
            search={{ ...rest, after: next, page: page + 1 }}
            variant="default"
            size="xs"
          >
            Next page
          </LinkButton>
        )}
      </span>
    </>
  );
}

function NothingFound({ narrowed, mayAsk }: { narrowed: boolean; mayAsk: boolean }) {
  if (narrowed)
    return (
      <EmptyState
        title="No change is as you ask for."
        actions={
          <LinkButton to="/changes" variant="default">
            Show all changes
          </LinkButton>
        }
      />
    );
  return (
    <EmptyState title="Nobody has asked for a change yet." actions={mayAsk ? <NewChange /> : undefined}>
      <p>
        A change says what is acted on, when, and why. Linchpin works out what it hits and who has to say yes.
        {mayAsk ? '' : ' Asking for one needs the role Operator.'}
      </p>
    </EmptyState>
  );
}
