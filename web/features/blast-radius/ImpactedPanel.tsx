import { Button, MultiSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { classPlural } from '../../lib/classLabel.ts';
import { count } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { signs } from '../../ui/signs.ts';
import { type Analysis, impactedQuery } from './analysis.ts';
import classes from './BlastView.module.css';
import { type BlastRadiusSearch, impactStates } from './blastRadiusSearch.ts';
import { ImpactedTable } from './ImpactedTable.tsx';
import { SaveButton } from './SaveButton.tsx';
import type { ChangeSearch } from './useBlastSearch.ts';

interface Props {
  analysis: Analysis;
  search: BlastRadiusSearch;
  change: ChangeSearch;
}

/** Everything that is hit, by state and class; the graph's equivalent, and what a file is made of. */
export function ImpactedPanel({ analysis, search, change }: Props) {
  const pages = useInfiniteQuery(impactedQuery(search));
  const rows = pages.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = pages.data?.pages[0]?.totalCount ?? 0;
  const later = pages.data?.pages[0]?.cut ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const { summary } = analysis;
  const all = summary.down + summary.degraded + summary.atRisk;
  const byState = { DOWN: summary.down, DEGRADED: summary.degraded, AT_RISK: summary.atRisk };
  const classesHit = new Map<string, number>();
  for (const each of summary.byClass)
    classesHit.set(each.class, (classesHit.get(each.class) ?? 0) + each.count);
  const chosen = new Set(search.states);
  return (
    <Panel
      title="All that is hit"
      aside={`${count(all)} in all`}
      foot={
        <>
          <span>
            Showing {count(rows.length)} of {count(total)}; the verdict uses all {count(all)}.
            {later > 0 ? ` ${count(later)} are hit later in the playback.` : ''}
          </span>
          <span className={classes.footActions}>
            {hasNextPage ? (
              <Button size="xs" variant="default" loading={isFetchingNextPage} onClick={more}>
                Show {count(Math.min(100, total - rows.length))} more
              </Button>
            ) : null}
            <SaveButton search={search} revision={analysis.revision} total={total} />
          </span>
        </>
      }
    >
      <div className={classes.filters}>
        <fieldset className={classes.states}>
          <legend className={classes.legendTitle}>State</legend>
          {impactStates.map((state) => (
            <Button
              key={state}
              size="xs"
              variant={chosen.has(state) ? 'filled' : 'default'}
              aria-pressed={chosen.has(state)}
              onClick={() => {
                const next = impactStates.filter((each) => chosen.has(each) !== (each === state));
                change({ states: next.length === 0 ? undefined : next }, 'replace');
              }}
            >
              {signs[state].word} {count(byState[state])}
            </Button>
          ))}
        </fieldset>
        <MultiSelect
          className={classes.classes}
          aria-label="Classes"
          placeholder={search.classes ? undefined : 'All classes'}
          clearable
          clearButtonProps={{ 'aria-label': 'All classes' }}
          data={[...classesHit]
            .sort(([a], [b]) => a.localeCompare(b))
            .map(([name, number]) => ({ value: name, label: `${classPlural(name)} (${count(number)})` }))}
          value={[...(search.classes ?? [])]}
          onChange={(value) => change({ classes: value.length === 0 ? undefined : value }, 'replace')}
        />
      </div>
      {pages.isError ? (
        <ErrorState
          error={pages.error}
          what="The list could not be loaded"
          onRetry={() => void pages.refetch()}
        />
      ) : pages.isPending ? (
        <RowsLoading />
      ) : rows.length === 0 ? (
        <EmptyState
          title={
            later > 0
              ? 'Nothing that fits these filters is hit so far.'
              : 'Nothing that is hit fits these filters.'
          }
        />
      ) : (
        <ImpactedTable
          rows={rows}
          total={total}
          onEnd={more}
          selected={search.selected}
          onSelect={(id) => change({ selected: id === search.selected ? undefined : id }, 'replace')}
        />
      )}
    </Panel>
  );
}
