import { count } from '../../lib/quantity.ts';
import { StateSign } from '../../ui/StateSign.tsx';
import type { Outcome } from './analysis.ts';
import classes from './Chain.module.css';
import { hiddenWords } from './hiddenWords.ts';

const atMost = 12;

/** The members of a redundancy group with their states, those that fell first. */
export function GroupMembers({ members }: { members: Outcome['members'] }) {
  const order = ['DOWN', 'DEGRADED', 'AT_RISK', 'UNAFFECTED'];
  const sorted = [...members].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const rest = sorted.length - atMost;
  return (
    <ul className={classes.members} aria-label="Members">
      {sorted.slice(0, atMost).map(({ ci, owner, state, weight }, index) => (
        <li key={ci?.id ?? `hidden ${index}`}>
          <StateSign state={state} size={12} wordless />
          <span>
            {ci?.name ?? hiddenWords(owner)}
            {weight > 1 ? ` (counts ${weight})` : ''}
          </span>
        </li>
      ))}
      {rest > 0 ? <li>and {count(rest)} more</li> : null}
    </ul>
  );
}
