import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type DeliveryState, deliveryStates } from '../../../server/model/notice.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ListPanel } from '../people/ListPanel.tsx';
import { deliveriesQuery } from './deliveriesQuery.ts';
import { deliveryColumns } from './deliveryColumns.tsx';
import { deliveryWords } from './noticeWords.ts';
import { webhooksQuery } from './webhooksQuery.ts';

/** What others were told of changes in the last 30 days, and what has become of it. */
export function DeliveriesPanel({ state }: { state: DeliveryState | undefined }) {
  const navigate = useNavigate();
  const list = useInfiniteQuery(deliveriesQuery(state));
  const webhooks = useQuery(webhooksQuery);
  const addresses = new Map(webhooks.data?.map(({ id, url }) => [id, url]));
  return (
    <ListPanel
      title="Deliveries of the last 30 days"
      what="The deliveries"
      list={list}
      none={
        state
          ? `Nothing is in this state: ${deliveryWords[state].toLowerCase()}.`
          : 'Nobody was told of anything yet.'
      }
      hint={
        state ? undefined : (
          <p>What webhooks and people are told of changes is listed here, with what has become of it.</p>
        )
      }
      actions={
        <NativeSelect
          size="xs"
          aria-label="Which deliveries are shown"
          value={state ?? ''}
          data={[
            { value: '', label: 'All' },
            ...deliveryStates.map((each) => ({ value: each, label: deliveryWords[each] })),
          ]}
          onChange={(event) => {
            const wanted = deliveryStates.find((each) => each === event.currentTarget.value);
            void navigate({ to: '/settings', search: { part: 'deliveries', state: wanted } });
          }}
        />
      }
    >
      {(rows) => (
        <DataTable
          label="Deliveries"
          columns={deliveryColumns(addresses)}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </ListPanel>
  );
}
