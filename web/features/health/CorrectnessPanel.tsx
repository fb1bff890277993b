import { Link } from '@tanstack/react-router';
import { count, quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import { kindName } from '../inbox/inboxWords.ts';
import classes from './HealthPage.module.css';
import type { Health } from './healthQuery.ts';

interface Props {
  health: Health;
  /** The id of where the relationships that wait are listed. */
  waiting: string;
  source: string | undefined;
}

/** What waits for a person's decision, by kind, and what sources say of things that nobody knows. */
export function CorrectnessPanel({ health, waiting, source }: Props) {
  const total = health.open.reduce((sum, row) => sum + row.count, 0);
  return (
    <Panel title="Correctness" aside={`${quantity(total, 'item waits', 'items wait')} in the inbox`}>
      <ul className={classes.figures}>
        {health.open.map((row) => (
          <li key={row.kind}>
            <span className={classes.figure}>
              {row.count === 0 ? (
                0
              ) : (
                <Link
                  to="/inbox"
                  search={{ kind: row.kind, source }}
                  aria-label={`${kindName(row.kind)}: ${count(row.count)}`}
                >
                  {count(row.count)}
                </Link>
              )}
            </span>
            {kindName(row.kind)}
          </li>
        ))}
        <li>
          <span className={classes.figure}>
            {health.pending === 0 ? (
              0
            ) : (
              <a href={`#${waiting}`} aria-label={`Relationships that wait: ${count(health.pending)}`}>
                {count(health.pending)}
              </a>
            )}
          </span>
          Relationships to things that no source has described yet
        </li>
      </ul>
    </Panel>
  );
}
