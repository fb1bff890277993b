import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { quantity } from '../../lib/quantity.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from '../people/People.module.css';
import { useAccessEdit } from '../people/useAccessEdit.ts';
import type { DeliveryRow } from './deliveriesQuery.ts';
import { noticeEdits } from './noticeEdits.ts';
import { deliveryWords, eventWords } from './noticeWords.ts';
import own from './Settings.module.css';

/** What a list of deliveries says of each. @param addresses of webhooks, by id */
export const deliveryColumns = (addresses: ReadonlyMap<string, string>): readonly Column<DeliveryRow>[] => [
  {
    key: 'what',
    title: 'What was told',
    cell: ({ event, number, changeId, text }) => (
      <div className={classes.who}>
        <Link to="/changes/$id" params={{ id: changeId }}>
          {number}
        </Link>{' '}
        {eventWords[event]}
        <div className={classes.dim}>{text}</div>
      </div>
    ),
  },
  {
    key: 'to',
    title: 'To',
    wide: true,
    cell: ({ way, receiver }) => (
      <div className={classes.who}>
        {way === 'MAIL' ? (
          <>
            <Person handle={receiver} /> <span className={classes.dim}>by mail</span>
          </>
        ) : (
          (addresses.get(receiver) ?? 'a webhook that was removed')
        )}
      </div>
    ),
  },
  { key: 'state', title: 'What became of it', cell: (delivery) => <Became delivery={delivery} /> },
  { key: 'made', title: 'When', wide: true, cell: ({ madeAt }) => <RelativeTime at={madeAt} /> },
  { key: 'again', title: 'Send', align: 'end', cell: (delivery) => <Again delivery={delivery} /> },
];

function Became({ delivery: { state, attempts, lastError, dueAt } }: { delivery: DeliveryRow }) {
  return (
    <div className={classes.who}>
      {deliveryWords[state]}
      {attempts > 0 ? ` after ${quantity(attempts, 'attempt')}` : ''}
      {dueAt && attempts > 0 ? (
        <div className={classes.dim}>
          next <RelativeTime at={dueAt} />
        </div>
      ) : null}
      {lastError ? <div className={own.error}>{lastError}</div> : null}
    </div>
  );
}

function Again({ delivery: { id, state, number } }: { delivery: DeliveryRow }) {
  const edit = useAccessEdit<undefined, unknown>(
    () => noticeEdits.tryAgain(id),
    () => 'It is tried again.',
  );
  if (state !== 'GIVEN_UP') return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={edit.isPending}
      aria-label={`Send what was told of ${number} again`}
      onClick={() => edit.mutate(undefined)}
    >
      Again
    </Button>
  );
}
