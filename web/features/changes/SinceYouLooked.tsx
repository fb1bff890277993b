import { signs } from '../../ui/signs.ts';
import { differences } from '../blast-radius/differences.ts';
import type { Impact } from './changeQuery.ts';
import classes from './DecisionPanel.module.css';

interface Props {
  before: Impact;
  now: Impact;
}

const kinds = { NEW: 'hit now', WORSE: 'worse', BETTER: 'better', GONE: 'not hit any more' } as const;

/** What has become different for the services between what an approver had looked at and what is shown now. */
export function SinceYouLooked({ before, now }: Props) {
  if (before.digest === now.digest) return null;
  const rows = (impact: Impact) => impact.services.edges.map(({ node }) => node);
  const found = differences(rows(before), rows(now));
  return (
    <div role="status" className={classes.since}>
      <b>Since you looked</b> (revision {before.revision}, now {now.revision}):{' '}
      {found.length === 0
        ? 'no service is hit otherwise, but what the answer rests on, or what else is hit, has changed.'
        : found
            .map(({ kind, before: was, after }) => {
              const row = after ?? was;
              const state = after ? ` (${signs[after.state].word.toLowerCase()})` : '';
              return `${row?.ci?.name}${state}: ${kinds[kind]}`;
            })
            .join('; ')
            .concat('.')}
    </div>
  );
}
