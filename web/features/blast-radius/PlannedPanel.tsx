import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { quantity } from '../../lib/quantity.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { momentIn, spokenTime } from '../ci/localTime.ts';
import { MomentField } from '../ci/MomentField.tsx';
import type { Analysis } from './analysis.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { CountsTable } from './CountsTable.tsx';
import { listed } from './chainWords.ts';
import classes from './Differences.module.css';
import { DifferenceTable } from './DifferenceTable.tsx';
import { differingRow } from './differingRow.ts';
import { plannedWith } from './inWindow.ts';
import { blastChangeQuery, type InWindow, inWindowQuery } from './planned.ts';
import { serviceDifferences } from './serviceDifferences.ts';
import type { ChangeSearch } from './useBlastSearch.ts';

interface Props {
  analysis: Analysis;
  search: BlastRadiusSearch;
  change: ChangeSearch;
}

/** The same now and in a planned window: what other changes do then makes it worse, or nothing. */
export function PlannedPanel({ analysis, search, change }: Props) {
  const { windowFrom, windowTo } = search;
  const { data: cause } = useQuery(blastChangeQuery(search.change));
  const answer = useQuery(inWindowQuery(search));
  const [start, end] = [cause?.start ?? undefined, cause?.end ?? undefined];
  const others = start !== windowFrom || end !== windowTo;
  return (
    <Panel
      title="In a planned window"
      aside={
        windowFrom === undefined ? undefined : (
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => change({ windowFrom: undefined, windowTo: undefined })}
          >
            Leave the window out
          </Button>
        )
      }
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          change({ windowFrom: momentIn(form, 'windowFrom'), windowTo: momentIn(form, 'windowTo') });
        }}
      >
        <MomentField name="windowFrom" label="From" moment={windowFrom} />
        <MomentField name="windowTo" label="To" moment={windowTo} />
        <Button type="submit" variant="default">
          Add what is planned then
        </Button>
        {cause && start !== undefined && end !== undefined && others ? (
          <Button variant="default" onClick={() => change({ windowFrom: start, windowTo: end })}>
            The window of {cause.number}
          </Button>
        ) : null}
      </form>
      {windowFrom === undefined || windowTo === undefined ? null : answer.isError ? (
        <ErrorState
          error={answer.error}
          what="What is planned then could not be added"
          onRetry={() => void answer.refetch()}
        />
      ) : answer.data ? (
        <Outcome analysis={analysis} together={answer.data} window={[windowFrom, windowTo]} />
      ) : (
        <RowsLoading rows={3} />
      )}
    </Panel>
  );
}

interface OutcomeProps {
  analysis: Analysis;
  together: InWindow;
  window: readonly [string, string];
}

const titles = ['Now, alone', 'In the window'] as const;
const mostNamed = 5;

function Outcome({ analysis, together, window: [from, to] }: OutcomeProps) {
  const planned = plannedWith(together);
  const { found: services, cut } = serviceDifferences(analysis.services, together.services);
  const more = planned.length - mostNamed;
  const span = `Between ${spokenTime(from)} and ${spokenTime(to)}`;
  return (
    <>
      <div className={classes.said}>
        <p role="status">
          {planned.length === 0
            ? `${span} no other change is planned: it is as now.`
            : `${span} ${listed([...planned.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])])} ${planned.length === 1 ? 'is' : 'are'} planned. ${
                services.length === 0
                  ? 'The services suffer as from this alone.'
                  : `Together ${quantity(services.length, 'service suffers', 'services suffer')} otherwise than from this alone.`
              }`}
        </p>
        {cut === '' ? null : <p className={classes.small}>{cut}</p>}
      </div>
      {planned.length === 0 ? null : (
        <CountsTable before={analysis.summary} after={together.summary} titles={titles} />
      )}
      {services.length === 0 ? null : (
        <DifferenceTable
          label="Services in the window"
          titles={titles}
          rows={services.map(differingRow)}
          first={10}
        />
      )}
    </>
  );
}
