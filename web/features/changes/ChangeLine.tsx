import { CiLink } from '../../ui/CiLink.tsx';
import { changeLine } from '../ci/changeLine.ts';
import type { Change } from './changeQuery.ts';

type Other = NonNullable<Change['verification']>['others'][number];

/** One change of the graph in a line: what it is about, and what changed of it. */
export function ChangeLine({ change }: { change: Other }) {
  const { ci } = change;
  const { words, other, more } = changeLine(change, ci.id, ci.class);
  return (
    <>
      <CiLink ci={ci} /> <span>{words} </span>
      {other ? <CiLink ci={other} /> : null}
      {more}
    </>
  );
}
