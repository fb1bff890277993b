import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { count } from '../../lib/quantity.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { timelineQuery } from './ciQuery.ts';
import { asOfMoment, revisionOf } from './ciSearch.ts';
import { spokenTime } from './localTime.ts';
import classes from './PastBanner.module.css';

/** Says, for as long as the past is shown, that it is the past, which one, and how to leave it. */
export function PastBanner({ id, asOf }: { id: string; asOf: string }) {
  const { data } = useQuery(timelineQuery(id, asOfMoment(asOf)));
  const revision = revisionOf(asOf);
  const last = data?.last;
  return (
    <section className={classes.banner} aria-label="You are looking at the past">
      <p role="status">
        You see this item as it was{' '}
        {revision === undefined ? `on ${spokenTime(asOf)}` : `at revision ${count(revision)}`}
        {last && last.number === revision ? (
          <>
            , <RelativeTime at={last.at} />
          </>
        ) : null}
        .
        {last && last.number !== revision ? (
          <>
            {' '}
            It had last changed at revision {count(last.number)}, <RelativeTime at={last.at} />.
          </>
        ) : null}
        {last && !data.next ? ' It has not changed since.' : null}
      </p>
      <span className={classes.ways}>
        <Link to="/ci/$id" params={{ id }} search={{ from: asOf }}>
          What has changed since
        </Link>
        <Link to="/ci/$id" params={{ id }} search={{}}>
          Back to the present
        </Link>
      </span>
    </section>
  );
}
