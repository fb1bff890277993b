import { Button, MultiSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classPlural } from '../../lib/classLabel.ts';
import { failureMessage } from '../../lib/failure.ts';
import { count } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { signs } from '../../ui/signs.ts';
import { type Analysis, allImpacted, impactedQuery } from './analysis.ts';
import classes from './BlastView.module.css';
import { type BlastRadiusSearch, impactStates } from './blastRadiusSearch.ts';
import { ImpactedTable } from './ImpactedTable.tsx';
import { saveImpacted } from './saveImpacted.ts';
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
          </span>
          <span className={classes.footActions}>
            {pages.hasNextPage ? (
              <Button
                size="xs"
                variant="default"
                loading={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
              >
                Show {count(Math.min(50, total - rows.length))} more
              </Button>
            ) : null}
            <SaveButton search={search} total={total} />
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
        <EmptyState title="Nothing that is hit fits these filters." />
      ) : (
        <ImpactedTable
          rows={rows}
          selected={search.selected}
          onSelect={(id) => change({ selected: id === search.selected ? undefined : id }, 'replace')}
        />
      )}
    </Panel>
  );
}

function SaveButton({ search, total }: { search: BlastRadiusSearch; total: number }) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const save = async () => {
    setState('busy');
    try {
      saveImpacted(await allImpacted(search));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      {state === 'failed' ? <span role="alert">{failureMessage('INTERNAL')}</span> : null}
      <Button
        size="xs"
        variant="default"
        loading={state === 'busy'}
        disabled={total === 0}
        leftSection={<IconDownload size={14} stroke={1.8} aria-hidden />}
        onClick={() => void save()}
      >
        Save all {count(total)} as CSV
      </Button>
    </>
  );
}
