import { count, quantity } from '../../lib/quantity.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { ComparedNode } from './comparison.ts';
import classes from './Differences.module.css';
import { throughLine, unlisted } from './throughLine.ts';

/** Through which changes of the graph a difference came about, the earliest first; they are many, so one opens them. */
export function ThroughList({ of }: { of: ComparedNode }) {
  const { through, throughCut, throughHidden } = of;
  const rest = unlisted({ cut: throughCut, hidden: throughHidden });
  const total = through.length + throughCut + throughHidden;
  if (total === 0) return null;
  return (
    <details className={classes.through}>
      <summary>Through {quantity(total, 'change')} of the graph</summary>
      <ul>
        {through.map((step) => (
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
    </details>
  );
}
