import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { classLabel } from '../../lib/classLabel.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import { impactOnQuery } from './analysis.ts';
import classes from './BlastView.module.css';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { Chain, type KnownGroup } from './Chain.tsx';
import { OtherWays } from './OtherWays.tsx';
import { capacityWords } from './rowWords.ts';

interface Props {
  search: BlastRadiusSearch;
  id: string;
  groups: ReadonlyMap<string, KnownGroup>;
  onClose: () => void;
}

/** Why one item that is no service is hit: what a click in the graph or in the table of all opens. */
export function ChosenPanel({ search, id, groups, onClose }: Props) {
  const answer = useQuery(impactOnQuery(search, id));
  const row = answer.data;
  if (answer.isError)
    return (
      <ErrorState
        error={answer.error}
        what="The reasons could not be loaded"
        onRetry={() => void answer.refetch()}
      />
    );
  const known = row?.ci && row.group ? new Map([...groups, [row.ci.id, row.group] as const]) : groups;
  return (
    <Panel
      title={row?.ci?.name ?? 'Selected'}
      aside={
        <button type="button" className={classes.plain} onClick={onClose}>
          Close
        </button>
      }
    >
      <div className={classes.chosen} role="status">
        {row === undefined ? <Skeleton height={60} /> : null}
        {row === null ? <p>It is not hit.</p> : null}
        {row ? (
          <>
            <p>
              <StateSign state={row.state} /> {row.ci ? classLabel(row.ci.class) : ''}
              {capacityWords(row) ? `, ${capacityWords(row)}` : ''}
            </p>
            <p>{row.because}</p>
            <Chain chain={row.chain} groups={known} />
            {row.ci && row.distance !== null ? (
              <OtherWays search={search} id={row.ci.id} groups={known} />
            ) : null}
            {row.ci ? (
              <p>
                <LinkButton size="compact-xs" variant="default" to="/ci/$id" params={{ id: row.ci.id }}>
                  Open its page
                </LinkButton>{' '}
                <LinkButton size="compact-xs" variant="default" to="/explore" search={{ ids: [row.ci.id] }}>
                  Explore
                </LinkButton>
              </p>
            ) : null}
          </>
        ) : null}
      </div>
    </Panel>
  );
}
