import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { accessEdits } from './accessEdits.ts';
import { ListPanel } from './ListPanel.tsx';
import classes from './People.module.css';
import { type SessionRow, sessionsQuery } from './sessionsQuery.ts';
import { useAccessEdit } from './useAccessEdit.ts';

const ways: Readonly<Record<SessionRow['via'], string>> = {
  PASSWORD: 'Password',
  WELCOME: 'First administrator’s link',
  INVITATION: 'Invitation',
  OIDC: 'Identity provider',
  DEMO: 'Demo',
};

const who: Column<SessionRow> = {
  key: 'who',
  title: 'Who',
  cell: ({ principal }) => (
    <div className={classes.who}>
      {principal.name}
      <div className={classes.dim}>{principal.handle}</div>
    </div>
  ),
};
const columns: readonly Column<SessionRow>[] = [
  { key: 'via', title: 'Signed in by', cell: ({ via }) => ways[via] },
  { key: 'began', title: 'Signed in', wide: true, cell: ({ beganAt }) => <RelativeTime at={beganAt} /> },
  { key: 'seen', title: 'Last seen', cell: ({ lastSeenAt }) => <RelativeTime at={lastSeenAt} /> },
  { key: 'end', title: 'End', align: 'end', cell: (session) => <EndSession session={session} /> },
];

/** The browsers in which people are signed in: one's own, or everybody's. */
export function SessionsPanel({ everybody }: { everybody: boolean }) {
  const list = useInfiniteQuery(sessionsQuery(everybody));
  return (
    <ListPanel
      title={everybody ? 'Sessions of everybody' : 'Your sessions'}
      what="The sessions"
      list={list}
      none="Nobody is signed in by a browser."
    >
      {(rows) => (
        <DataTable
          label={everybody ? 'Sessions of everybody' : 'Your sessions'}
          columns={everybody ? [who, ...columns] : columns}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </ListPanel>
  );
}

function EndSession({ session }: { session: SessionRow }) {
  const { id, principal, current } = session;
  const edit = useAccessEdit(
    () => accessEdits.endSession(id),
    () => 'The session has ended.',
  );
  if (current) return <span className={classes.dim}>this one</span>;
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={edit.isPending}
      aria-label={`End a session of ${principal.name}`}
      onClick={() => edit.mutate(undefined)}
    >
      End
    </Button>
  );
}
