import { quantity } from '../../lib/quantity.ts';
import classes from './InboxRow.module.css';
import type { InboxItem } from './inboxQuery.ts';
import { detailOf } from './inboxWords.ts';

const shownAtOnce = 5;

/** Why records could not be used, line by line. */
export function UnusableRecords({ item }: { item: InboxItem }) {
  const { list, number } = detailOf(item);
  // Lines of the scan's answer (ingest.md, "Answer").
  const lines = list('lines') as { line: number; key?: string; reason: string }[];
  const more = number('total') - Math.min(lines.length, shownAtOnce);
  return (
    <ul className={classes.lines}>
      {lines.slice(0, shownAtOnce).map(({ line, key, reason }) => (
        <li key={`${line} ${reason}`}>
          Line {line}
          {key ? <> ({key})</> : null}: {reason}
        </li>
      ))}
      {more > 0 ? <li>And {quantity(more, 'more', 'more')}.</li> : null}
    </ul>
  );
}
