import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RequestFailure } from '../../lib/failure.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { revisionOf } from '../ci/ciSearch.ts';
import { spokenTime } from '../ci/localTime.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { CountsTable } from './CountsTable.tsx';
import { type Comparison, comparisonQuery, sizeOf } from './comparison.ts';
import classes from './Differences.module.css';
import { DifferenceTable, KindSign } from './DifferenceTable.tsx';
import { countKinds, type DifferenceKind } from './differences.ts';
import { MomentChoice, momentOf } from './MomentChoice.tsx';
import type { ChangeSearch } from './useBlastSearch.ts';

interface Props {
  search: BlastRadiusSearch;
  change: ChangeSearch;
}

/** The same question at two moments: what has been added, what has got worse or better, and what is gone. */
export function ComparePanel({ search, change }: Props) {
  const { from, to } = search;
  return (
    <Panel
      title="Compare two moments"
      aside={
        from === undefined ? undefined : (
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => change({ from: undefined, to: undefined })}
          >
            Stop comparing
          </Button>
        )
      }
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          change({ from: momentOf(form, 'from'), to: momentOf(form, 'to') });
        }}
      >
        <MomentChoice name="from" legend="As it was" moment={from} />
        <MomentChoice name="to" legend="Against (empty: now)" moment={to} />
        <Button type="submit" variant="default">
          Compare
        </Button>
      </form>
      {from === undefined ? null : <Compared search={search} from={from} to={to} />}
    </Panel>
  );
}

function Compared({ search, from, to }: { search: BlastRadiusSearch; from: string; to: string | undefined }) {
  const answer = useQuery(comparisonQuery(search, from, to));
  if (answer.error instanceof RequestFailure && answer.error.code === 'NOT_FOUND')
    return (
      <EmptyState title="There is nothing to compare with.">
        <p>Something that is acted on was not recorded at one of these moments.</p>
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
  if (!answer.data) return <RowsLoading rows={3} />;
  return (
    <Outcome {...answer.data} titles={[momentWords(from), to === undefined ? 'now' : momentWords(to)]} />
  );
}

function Outcome({
  before,
  after,
  whole,
  found,
  titles,
}: Comparison & { titles: readonly [string, string] }) {
  const kinds = countKinds(found);
  const columns = [columnTitle(titles[0], before.revision), columnTitle(titles[1], after.revision)] as const;
  const what = whole ? 'item' : 'service';
  return (
    <>
      <div className={classes.said}>
        <p role="status">
          {before.digest === after.digest
            ? `The answer is the same: ${titles[0]} and ${titles[1]} hit the same, in the same way.`
            : `Between ${titles[0]} (${count(sizeOf(before))} hit) and ${titles[1]} (${count(sizeOf(after))} hit) ${quantity(found.length, what)} ${found.length === 1 ? 'differs' : 'differ'}.`}
        </p>
        {whole ? null : (
          <p className={classes.small}>
            That is too much to compare item by item: the services are compared one by one, everything else by
            its counts.
            {servicesCut(before) || servicesCut(after) ? ' Of the services the first 500 on each side.' : ''}
          </p>
        )}
        <ul className={classes.kinds} aria-label="Differences">
          {(['NEW', 'WORSE', 'BETTER', 'GONE'] as const)
            .filter((kind) => kinds[kind] > 0)
            .map((kind) => (
              <li key={kind}>
                <KindSign kind={kind}>
                  {count(kinds[kind])} {kindWords[kind]}
                </KindSign>
              </li>
            ))}
        </ul>
      </div>
      {before.digest === after.digest ? null : (
        <CountsTable before={before.summary} after={after.summary} titles={columns} />
      )}
      {found.length > 0 ? (
        <DifferenceTable label="What differs" titles={columns} rows={found} first={25} />
      ) : null}
    </>
  );
}

const servicesCut = ({ services }: Comparison['before']) => services.totalCount > services.edges.length;

const kindWords: Readonly<Record<DifferenceKind, string>> = {
  NEW: 'newly hit',
  WORSE: 'worse',
  BETTER: 'better',
  GONE: 'no longer hit',
};

const columnTitle = (words: string, revision: number) =>
  words.startsWith('revision') ? capital(words) : `${capital(words)} (revision ${count(revision)})`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function momentWords(moment: string): string {
  const revision = revisionOf(moment);
  return revision === undefined ? spokenTime(moment) : `revision ${count(revision)}`;
}
