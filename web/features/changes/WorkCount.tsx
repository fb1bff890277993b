import { useQuery } from '@tanstack/react-query';
import { count, quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { workOf } from './work.ts';
import { workQuery } from './workQuery.ts';

/** How much waits for whoever is signed in, as far as Home or My work has read it: no page is slower for it. */
export function WorkCount({ className }: { className: string | undefined }) {
  const { data: me } = useQuery(meQuery);
  const { data: open } = useQuery({ ...workQuery, enabled: false });
  if (!me || !open) return null;
  const { asked, due } = workOf(open, me.handle);
  const waits = asked.length + due.length;
  if (waits === 0) return null;
  return (
    <span className={className} title={`${quantity(waits, 'change')} waiting for you`}>
      {count(waits)}
    </span>
  );
}
