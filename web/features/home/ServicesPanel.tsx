import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { inWords } from '../../lib/classLabel.ts';
import type { ServicesByCriticalityQuery } from '../../lib/generated/graphql.ts';
import { count } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Owner } from '../../ui/Owner.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { servicesQuery } from './overview.ts';
import classes from './ServicesPanel.module.css';

type ServiceRow = NonNullable<ServicesByCriticalityQuery['CRITICAL']>['edges'][number]['node'];

const columns: readonly Column<ServiceRow>[] = [
  { key: 'name', title: 'Service', cell: (service) => <CiLink ci={service} /> },
  {
    key: 'criticality',
    title: 'Criticality',
    cell: (service) => (service.criticality ? inWords(service.criticality) : null),
  },
  { key: 'owner', title: 'Owner', wide: true, cell: (service) => <Owner handle={service.owner} nobody="" /> },
  {
    key: 'seen',
    title: 'Last seen',
    wide: true,
    cell: (service) => (service.lastSeenAt ? <RelativeTime at={service.lastSeenAt} /> : 'Never'),
  },
];

/** The services, the most critical first, and how many there are of each criticality. */
export function ServicesPanel() {
  const services = useQuery(servicesQuery);
  const { data } = services;
  return (
    <Panel
      title="Services"
      aside={
        data ? (
          <span className={classes.counts}>
            {data.counts.map(({ criticality, total }) => (
              <Link key={criticality} to="/search" search={{ family: 'service', criticality: [criticality] }}>
                {count(total)} {inWords(criticality).toLowerCase()}
              </Link>
            ))}
          </span>
        ) : null
      }
      foot={
        <Link to="/search" search={{ family: 'service' }}>
          Show all services
        </Link>
      }
    >
      {services.isError ? (
        <ErrorState
          error={services.error}
          what="The services could not be loaded"
          onRetry={() => void services.refetch()}
        />
      ) : !data ? (
        <RowsLoading />
      ) : data.first.length === 0 ? (
        <EmptyState title="No service has a criticality yet.">
          <p>Sources and people say how critical a service is; the most critical stand here first.</p>
        </EmptyState>
      ) : (
        <DataTable
          label="Services, the most critical first"
          columns={columns}
          rows={data.first}
          keyOf={({ id }) => id}
        />
      )}
    </Panel>
  );
}
