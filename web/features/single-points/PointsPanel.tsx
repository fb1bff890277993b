import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CiLink } from '../../ui/CiLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PointRow } from './PointRow.tsx';
import { RankedPanel } from './RankedPanel.tsx';
import classes from './Rows.module.css';
import { pointsQuery, serviceQuery } from './singlePointsQuery.ts';

/** The CIs that services hang on alone, of all services or of one. */
export function PointsPanel({ service }: { service: string | undefined }) {
  const points = useInfiniteQuery(pointsQuery(service));
  const found = points.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  return (
    <RankedPanel
      title="What takes the most services down comes first"
      one="single point of failure"
      many="single points of failure"
      list={points}
      total={points.data?.pages[0]?.totalCount ?? 0}
      hidden={points.data?.pages[0]?.hidden}
      rows={found.map((point) => <PointRow key={point.ci.id} point={point} />)}
      only={service === undefined ? null : <OnlyOf service={service} />}
      empty={service === undefined ? <NoPoints /> : <NoPointsOfIt />}
    />
  );
}

function OnlyOf({ service }: { service: string }) {
  const { data: ci } = useQuery(serviceQuery(service));
  return (
    <div className={classes.only}>
      {ci ? (
        <span>
          Only what takes <CiLink ci={ci} /> down.
        </span>
      ) : null}
      <Link to="/single-points">Show those of all services</Link>
    </div>
  );
}

function NoPoints() {
  return (
    <EmptyState
      title="No service hangs on one item alone, as far as is recorded."
      actions={
        <LinkButton to="/graph-health" variant="default">
          See what is recorded
        </LinkButton>
      }
    >
      <p>
        That is worth as much as the relationships: where services have none, nothing can take them down here.
      </p>
    </EmptyState>
  );
}

function NoPointsOfIt() {
  return (
    <EmptyState title="This service hangs on no one item alone, as far as is recorded.">
      <p>Its page shows what it needs; a relationship that is missing there is missing here.</p>
    </EmptyState>
  );
}
