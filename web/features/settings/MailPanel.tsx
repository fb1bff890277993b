import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { noticeSettingsQuery } from './noticeSettingsQuery.ts';
import classes from './Settings.module.css';

/** Whether people are written to, and by what in the server's environment. */
export function MailPanel() {
  const found = useQuery(noticeSettingsQuery);
  const settings = found.data;
  const on = settings?.mailServer != null;
  return (
    <Panel title="Mail" aside={settings ? (on ? 'on' : 'off') : undefined}>
      {found.isError ? (
        <ErrorState
          error={found.error}
          what="The settings could not be loaded"
          onRetry={() => void found.refetch()}
        />
      ) : !settings ? (
        <RowsLoading rows={3} />
      ) : (
        <>
          <p className={classes.text}>
            {on
              ? 'Whoever has an address under People is written to when a change concerns them.'
              : 'Nobody is written to. Name a mail server in the environment of the server, and start it again.'}
          </p>
          <dl className={classes.facts}>
            <dt>
              Mail server (<code>LINCHPIN_SMTP_URL</code>)
            </dt>
            <dd>{settings.mailServer ?? 'not set'}</dd>
            <dt>
              From (<code>LINCHPIN_MAIL_FROM</code>)
            </dt>
            <dd>{settings.mailFrom ?? 'not set'}</dd>
            <dt>
              What links begin with (<code>LINCHPIN_PUBLIC_URL</code>)
            </dt>
            <dd>{settings.linksBegin ?? 'not set: the address that the server listens on'}</dd>
            <dt>
              Webhooks to private addresses (<code>LINCHPIN_WEBHOOK_PRIVATE</code>)
            </dt>
            <dd>{settings.privateWebhooks ? 'allowed' : 'refused'}</dd>
          </dl>
        </>
      )}
    </Panel>
  );
}
