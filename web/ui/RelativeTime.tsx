import { ago } from '../lib/age.ts';
import { useNow } from './useNow.ts';

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** "4 min ago", with the exact time on hover. @param at ISO 8601 */
export function RelativeTime({ at }: { at: string }) {
  const now = useNow();
  return (
    <time dateTime={at} title={exact.format(new Date(at))}>
      {ago(at, now)}
    </time>
  );
}
