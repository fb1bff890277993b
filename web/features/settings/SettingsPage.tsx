import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from '../people/People.module.css';
import { DeliveriesPanel } from './DeliveriesPanel.tsx';
import { MailPanel } from './MailPanel.tsx';
import { settingsParts } from './settingsSearch.ts';
import { WebhooksPanel } from './WebhooksPanel.tsx';

const labels = { webhooks: 'Webhooks', deliveries: 'Deliveries', mail: 'Mail' } as const;

/** How others are told of changes: programs by webhooks, people by mail, and what has become of each. */
export function SettingsPage() {
  const { part = 'webhooks', state } = useSearch({ from: '/app/settings' });
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  if (!me?.roles.includes('ADMIN'))
    return (
      <>
        <PageHead title="Settings" />
        <Panel title="For administrators">
          <EmptyState title="These settings need the role Administrator.">
            <p>What you can set for yourself is under Your account.</p>
          </EmptyState>
        </Panel>
      </>
    );
  return (
    <>
      <PageHead title="Settings" />
      <div className={classes.page}>
        <SegmentedControl
          className={classes.parts}
          aria-label="What is shown"
          data={settingsParts.map((each) => ({ value: each, label: labels[each] }))}
          value={part}
          onChange={(value) => {
            const wanted = settingsParts.find((each) => each === value);
            void navigate({ to: '/settings', search: { part: wanted === 'webhooks' ? undefined : wanted } });
          }}
        />
        {part === 'webhooks' ? <WebhooksPanel /> : null}
        {part === 'deliveries' ? <DeliveriesPanel state={state} /> : null}
        {part === 'mail' ? <MailPanel /> : null}
      </div>
    </>
  );
}
