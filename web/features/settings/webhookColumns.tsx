import type { Column } from '../../ui/DataTable.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from '../people/People.module.css';
import { eventWords } from './noticeWords.ts';
import { WebhookActions } from './WebhookActions.tsx';
import type { WebhookRow } from './webhooksQuery.ts';

/** What a list of webhooks says of each. */
export const webhookColumns: readonly Column<WebhookRow>[] = [
  {
    key: 'address',
    title: 'Address',
    cell: ({ url, openedBy, openedAt }) => (
      <div className={classes.who}>
        {url}
        <div className={classes.dim}>
          opened by <Person handle={openedBy} /> <RelativeTime at={openedAt} />
        </div>
      </div>
    ),
  },
  {
    key: 'events',
    title: 'Told of',
    wide: true,
    cell: ({ events }) => events.map((event) => eventWords[event]).join('; '),
  },
  { key: 'answer', title: 'Last answer', cell: (webhook) => <LastAnswer webhook={webhook} /> },
  {
    key: 'actions',
    title: 'Change',
    align: 'end',
    cell: (webhook) => <WebhookActions webhook={webhook} />,
  },
];

function LastAnswer({ webhook: { pausedAt, answeredAt, lastError } }: { webhook: WebhookRow }) {
  return (
    <div className={classes.who}>
      {pausedAt ? (
        <b>
          Paused <RelativeTime at={pausedAt} />
        </b>
      ) : null}
      <div>{answeredAt === null ? 'Nothing was sent yet' : (lastError ?? 'It was taken')}</div>
      {answeredAt ? (
        <div className={classes.dim}>
          <RelativeTime at={answeredAt} />
        </div>
      ) : null}
    </div>
  );
}
