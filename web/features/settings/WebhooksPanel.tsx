import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { quantity } from '../../lib/quantity.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { OpenWebhook } from './OpenWebhook.tsx';
import { webhookColumns } from './webhookColumns.tsx';
import { webhooksQuery } from './webhooksQuery.ts';

/** The programs that are told of changes, with how the last attempt went. */
export function WebhooksPanel() {
  const found = useQuery(webhooksQuery);
  const [opening, setOpening] = useState(false);
  return (
    <Panel
      title="Webhooks"
      aside={
        <Button size="xs" onClick={() => setOpening(true)}>
          New webhook
        </Button>
      }
      foot={found.data?.length ? quantity(found.data.length, 'webhook') : undefined}
    >
      {found.isError ? (
        <ErrorState
          error={found.error}
          what="The webhooks could not be loaded"
          onRetry={() => void found.refetch()}
        />
      ) : found.isPending ? (
        <RowsLoading rows={3} />
      ) : found.data.length === 0 ? (
        <EmptyState title="No program is told of changes.">
          <p>
            A webhook is an address of a chat, a ticket system or a script of yours. It is sent JSON, signed
            with a secret that you are shown once, when somebody’s word is wanted, and when a change starts or
            fails.
          </p>
        </EmptyState>
      ) : (
        <DataTable label="Webhooks" columns={webhookColumns} rows={found.data} keyOf={({ id }) => id} />
      )}
      {opening ? <OpenWebhook onClose={() => setOpening(false)} /> : null}
    </Panel>
  );
}
