import { count } from '../../lib/quantity.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { ComparedNode } from './comparison.ts';
import classes from './Differences.module.css';
import { throughLine, unlisted } from './throughLine.ts';

const shown = 3;

/** Through which changes of the graph a difference came about, the earliest first. */
export function ThroughList({ of }: { of: ComparedNode }) {
  const { through, throughCut, throughHidden } = of;
  const rest = unlisted({
    cut: Math.max(0, through.length - shown) + throughCut,
    hidden: throughHidden,
  });
  if (through.length === 0 && rest === '') return null;
  return (
    <ul className={classes.through} aria-label="Through these changes">
      {through.slice(0, shown).map((step) => (
        <li key={`${step.revision?.number} ${throughLine(step)}`}>
          {throughLine(step)}
          {step.revision ? (
            <>
              {' '}
              (revision {count(step.revision.number)}, {step.revision.actor},{' '}
              <RelativeTime at={step.revision.at} />)
            </>
          ) : null}
        </li>
      ))}
      {rest === '' ? null : <li>{rest}</li>}
    </ul>
  );
}
