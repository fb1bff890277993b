import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { RequestFailure } from '../../lib/failure.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { CountsTable } from './CountsTable.tsx';
import { type ComparedNode, type Compared as Comparison, comparisonQuery } from './comparison.ts';
import classes from './Differences.module.css';
import { DifferenceTable, KindSign } from './DifferenceTable.tsx';
import { columnTitle, momentWords } from './momentWords.ts';
import { ThroughList } from './ThroughList.tsx';

interface Props {
  search: BlastRadiusSearch;
  from: string;
  to: string | undefined;
}

/** What the same question hits at two moments, and through which changes of the graph. */
export function Compared({ search, from, to }: Props) {
  const answer = useInfiniteQuery(comparisonQuery(search, from, to));
  if (answer.error instanceof RequestFailure && answer.error.code === 'NOT_FOUND')
    return (
      <EmptyState title="There is nothing to compare with.">
        <p>What is acted on was recorded at neither of these moments.</p>
      </EmptyState>
    );
  if (answer.isError)
    return (
      <ErrorState
        error={answer.error}
        what="The two moments could not be compared"
        onRetry={() => void answer.refetch()}
      />
    );
  const [first] = answer.data?.pages ?? [];
  if (!first) return <RowsLoading rows={3} />;
  const found = answer.data?.pages.flatMap((page) => page?.differences.edges ?? []) ?? [];
  const titles = [momentWords(from), to === undefined ? 'now' : momentWords(to)] as const;
  return (
    <>
      <Said compared={first} titles={titles} />
      {found.length > 0 ? (
        <DifferenceTable
          label="What differs"
          titles={[columnTitle(titles[0], first.from), columnTitle(titles[1], first.to)]}
          rows={found.map(({ cursor, node }) => ({ key: cursor, ...rowOf(node) }))}
          first={found.length}
        />
      ) : null}
      {answer.hasNextPage ? (
        <p className={classes.more}>
          Showing {count(found.length)} of {count(first.differences.totalCount)}.{' '}
          <Button
            variant="default"
            size="compact-sm"
            loading={answer.isFetchingNextPage}
            onClick={() => void answer.fetchNextPage()}
          >
            Show 25 more
          </Button>
        </p>
      ) : null}
    </>
  );
}

const rowOf = (node: ComparedNode) => ({
  kind: node.kind,
  ci: node.ci,
  owner: node.owner,
  before: node.before?.state === 'UNAFFECTED' ? undefined : (node.before ?? undefined),
  after: node.after?.state === 'UNAFFECTED' ? undefined : (node.after ?? undefined),
  more: <ThroughList of={node} />,
});

function Said({ compared, titles }: { compared: Comparison; titles: readonly [string, string] }) {
  const { before, after, counts, differences, from, to } = compared;
  const same = before?.digest === after?.digest;
  const hit = (side: Comparison['before']) => (side === null ? 'not recorded' : `${count(sizeOf(side))} hit`);
  const kinds = [
    ['NEW', counts.new, 'newly hit'],
    ['WORSE', counts.worse, 'worse'],
    ['BETTER', counts.better, 'better'],
    ['GONE', counts.gone, 'no longer hit'],
  ] as const;
  return (
    <>
      <div className={classes.said}>
        <p role="status">
          {same
            ? `The answer is the same: ${titles[0]} and ${titles[1]} hit the same, in the same way.`
            : `Between ${titles[0]} (${hit(before)}) and ${titles[1]} (${hit(after)}) ${quantity(differences.totalCount, 'item differs', 'items differ')}.`}
        </p>
        <ul className={classes.kinds} aria-label="Differences">
          {kinds
            .filter(([, number]) => number > 0)
            .map(([kind, number, words]) => (
              <li key={kind}>
                <KindSign kind={kind}>
                  {count(number)} {words}
                </KindSign>
              </li>
            ))}
        </ul>
      </div>
      {same ? null : (
        <CountsTable
          before={before?.summary ?? nothing}
          after={after?.summary ?? nothing}
          titles={[columnTitle(titles[0], from), columnTitle(titles[1], to)]}
        />
      )}
    </>
  );
}

const none = { down: 0, degraded: 0, atRisk: 0 };
const nothing = { ...none, services: none };

const sizeOf = ({ summary }: NonNullable<Comparison['before']>) =>
  summary.down + summary.degraded + summary.atRisk;
