import { inWords } from '../../lib/classLabel.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './ChangeView.module.css';
import type { Change } from './changeQuery.ts';

/** How risky it is, and what makes it so: each factor with its sentence, those that weigh most first. */
export function RiskPanel({ risk: { level, score, factors } }: { risk: Change['risk'] }) {
  const weighing = factors.filter((factor) => factor.score > 0).sort((one, other) => other.score - one.score);
  const rest = factors.filter((factor) => factor.score <= 0);
  return (
    <Panel
      title={`Risk: ${inWords(level).toLowerCase()}`}
      aside={<span className={classes.score}>{score} of 100</span>}
    >
      {weighing.length > 0 ? <Factors label="What makes it risky" factors={weighing} /> : null}
      {rest.length > 0 ? (
        <details className={classes.far} open={weighing.length === 0}>
          <summary>What speaks for it</summary>
          <Factors label="What speaks for it" factors={rest} />
        </details>
      ) : null}
    </Panel>
  );
}

function Factors({ label, factors }: { label: string; factors: Change['risk']['factors'] }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {factors.map(({ name, score, because }) => (
        <li key={name}>
          <div className={classes.row}>
            <b>{inWords(name)}</b>
            {score > 0 ? <span className={classes.score}>+{score}</span> : null}
          </div>
          <div className={classes.dim}>{because}</div>
        </li>
      ))}
    </ul>
  );
}
