import { useQuery } from '@tanstack/react-query';
import { roleNames } from '../../lib/roleNames.ts';
import { meQuery } from '../../lib/session.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import people from '../people/People.module.css';
import { SessionsPanel } from '../people/SessionsPanel.tsx';
import classes from './Account.module.css';
import { accountQuery } from './accountQuery.ts';
import { PasswordChange } from './PasswordChange.tsx';

/** What somebody can see and change about themselves. */
export function AccountPage() {
  const me = useQuery(meQuery);
  const account = useQuery(accountQuery);
  if (!me.data) return <PageHead title="Your account" />;
  const { name, handle, roles, teams } = me.data;
  return (
    <>
      <PageHead title="Your account" />
      <div className={people.page}>
        <Panel title={name} aside={handle}>
          <dl className={classes.facts}>
            <dt>Roles</dt>
            <dd>{roles.map((role) => roleNames[role]).join(', ')}</dd>
            <dt>Teams</dt>
            <dd>{teams.join(', ') || 'none'}</dd>
          </dl>
        </Panel>
        {account.data?.hasPassword ? (
          <Panel title="Your password">
            <PasswordChange />
          </Panel>
        ) : null}
        <SessionsPanel everybody={false} />
      </div>
    </>
  );
}
