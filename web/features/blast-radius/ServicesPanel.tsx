import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImpactState } from '../../graph/graph.ts';
import { count } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Analysis } from './analysis.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import type { KnownGroup } from './Chain.tsx';
import { ServiceRow } from './ServiceRow.tsx';
import classes from './ServicesPanel.module.css';
import { noServiceHit } from './sentence.ts';
import { filterWords, passes, type ServiceFilter } from './serviceFilter.ts';

interface Props {
  search: BlastRadiusSearch;
  analysis: Analysis;
  /** Services that the graph knows at all. */
  servicesKept: number;
  groups: ReadonlyMap<string, KnownGroup>;
  /** The states of services together with what is planned in the window, by id. */
  inWindow: ReadonlyMap<string, ImpactState>;
  filter: ServiceFilter;
  onFilter: (filter: ServiceFilter) => void;
  selected?: string;
  /** How many hops the playback has come; absent: all is shown. */
  step: number | undefined;
  onSelect: (id: string | undefined) => void;
}

const shownAtFirst = 10;

/** The affected services, the worst and most critical first; a row opens into its reasons. */
export function ServicesPanel({
  search,
  analysis,
  servicesKept,
  groups,
  inWindow,
  filter,
  onFilter,
  selected,
  step,
  onSelect,
}: Props) {
  const [all, setAll] = useState(false);
  const { totalCount, edges } = analysis.services;
  const rows = useMemo(
    () =>
      edges
        .map(({ node }) => node)
        .filter((row) => passes(filter, row) && (step === undefined || (row.distance ?? 0) <= step)),
    [edges, filter, step],
  );
  const later = step === undefined ? 0 : edges.filter(({ node }) => (node.distance ?? 0) > step).length;
  const filtered = filter.state !== undefined || filter.unconfirmed === true;
  const open = rows.findIndex((row) => row.ci?.id !== undefined && row.ci.id === selected);
  // A row that a link or the graph opened is shown wherever it stands.
  const shown = all || filtered ? rows : rows.slice(0, Math.max(shownAtFirst, open + 1));
  return (
    <Panel
      title={`Services ${filterWords(filter)}${step === undefined ? '' : ' so far'}`.replace('  ', ' ')}
      aside={
        filtered ? (
          <button type="button" className={classes.clear} onClick={() => onFilter({})}>
            {count(rows.length)} of {count(totalCount)}; show all
          </button>
        ) : (
          `${count(step === undefined ? totalCount : rows.length)} of ${count(step === undefined ? Math.max(servicesKept, totalCount) : totalCount)}`
        )
      }
      foot={
        rows.length === 0 ? undefined : (
          <>
            <span>
              Showing {count(shown.length)} of {count(filtered ? rows.length : totalCount)}; the verdict uses
              all.
              {later > 0 ? ` ${count(later)} are hit later in the playback.` : ''}
            </span>
            {rows.length > shown.length ? (
              <Button size="xs" variant="default" onClick={() => setAll(true)}>
                Show all {count(rows.length)}
              </Button>
            ) : null}
          </>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          title={
            later > 0
              ? 'No service is hit so far.'
              : filtered
                ? 'None of the services counted.'
                : noServiceHit(analysis.coverage.because)
          }
        >
          {filtered || later > 0 ? null : (
            <p>What else is hit, the acted-on items among it, is in the table below.</p>
          )}
        </EmptyState>
      ) : (
        <table className={classes.table} aria-label="Affected services">
          <thead>
            <tr>
              <th scope="col">State</th>
              <th scope="col">Service</th>
              <th scope="col" className={classes.wide}>
                Criticality, level
              </th>
              <th scope="col" className={classes.wide}>
                Owner
              </th>
              <th scope="col" className={classes.wide}>
                Evidence, oldest
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <ServiceRow
                key={row.ci?.id ?? `hidden ${index}`}
                search={search}
                row={row}
                groups={groups}
                inWindow={row.ci ? inWindow.get(row.ci.id) : undefined}
                open={row.ci !== null && row.ci.id === selected}
                onOpen={onSelect}
              />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
