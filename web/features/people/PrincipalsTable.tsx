import { roleNames } from '../../lib/roleNames.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { waysIn } from './accountWords.ts';
import classes from './People.module.css';
import { PrincipalActions } from './PrincipalActions.tsx';
import type { PrincipalRow } from './principalsQuery.ts';

const who: Column<PrincipalRow> = {
  key: 'who',
  title: 'Who',
  cell: ({ name, handle, account }) => (
    <div className={classes.who}>
      <span className={account?.disabledAt ? classes.off : undefined}>{name}</span>
      <div className={classes.dim}>
        {[name === handle ? '' : handle, account?.disabledAt ? 'disabled' : ''].filter(Boolean).join(', ')}
      </div>
    </div>
  ),
};
const roles: Column<PrincipalRow> = {
  key: 'roles',
  title: 'Roles',
  cell: (row) => row.roles.map((role) => roleNames[role]).join(', '),
};
const teams: Column<PrincipalRow> = {
  key: 'teams',
  title: 'Teams',
  wide: true,
  cell: (row) => row.teams.join(', ') || <span className={classes.dim}>none</span>,
};
const waysColumn: Column<PrincipalRow> = {
  key: 'ways',
  title: 'Comes in by',
  wide: true,
  cell: ({ account }) => (account ? waysIn(account) : ''),
};
const seen: Column<PrincipalRow> = {
  key: 'seen',
  title: 'Signed in',
  wide: true,
  cell: ({ account }) =>
    account?.signedInAt ? (
      <RelativeTime at={account.signedInAt} />
    ) : (
      <span className={classes.dim}>never</span>
    ),
};
const actions: Column<PrincipalRow> = {
  key: 'actions',
  title: 'Change',
  align: 'end',
  cell: (row) => <PrincipalActions principal={row} />,
};

/** Names, roles and teams; administrators see how each comes in, and can change it. */
export function PrincipalsTable({ rows, mayChange }: { rows: readonly PrincipalRow[]; mayChange: boolean }) {
  const known = rows.some(({ account, roles: held }) => account && !held.includes('AGENT'));
  const columns = [who, roles, teams, ...(known && mayChange ? [waysColumn, seen, actions] : [])];
  return <DataTable label="People and programs" columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
