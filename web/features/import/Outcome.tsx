import { count, quantity } from '../../lib/quantity.ts';
import classes from './Outcome.module.css';
import type { ImportAnswer } from './sendImport.ts';

interface Props {
  answer: ImportAnswer;
  /** Nothing has happened yet. */
  tried?: boolean;
}

/** What an import does, or has done, in figures. */
export function Outcome({ answer, tried = false }: Props) {
  const { relations, quarantined, quarantinedTotal, warnings } = answer;
  const figures: readonly (readonly [string, number])[] = [
    ['CIs new', answer.created],
    ['CIs changed', answer.updated],
    ['CIs as they were', answer.unchanged],
    ['CIs gone', answer.retired],
    ['Relationships new', relations.created],
    ['Relationships changed', relations.updated],
    ['Relationships gone', relations.removed],
    ['Waiting for a CI', relations.pending],
  ];
  return (
    <section className={classes.outcome} aria-label={tried ? 'What it would do' : 'What it did'}>
      <dl className={classes.figures}>
        {figures.map(([label, value]) => (
          <div key={label} data-none={value === 0}>
            <dt>{label}</dt>
            <dd>{count(value)}</dd>
          </div>
        ))}
      </dl>
      {answer.state === 'HELD' ? (
        <p className={classes.held}>
          {tried
            ? 'The brake would hold what is gone until somebody decides in the inbox'
            : 'What is gone waits for a decision in the inbox'}
          {answer.reason ? `: ${answer.reason}` : '.'}
        </p>
      ) : null}
      {answer.duplicates > 0 ? (
        <p>
          {quantity(answer.duplicates, 'possible duplicate')} {tried ? 'would come' : 'came'} to the inbox.
        </p>
      ) : null}
      {quarantinedTotal > 0 ? <p>{quantity(quarantinedTotal, 'record')} cannot be used:</p> : null}
      <ul className={classes.lines}>
        {quarantined.slice(0, 20).map(({ line, key, reason }) => (
          <li key={`${line} ${reason}`}>
            {key ?? `Line ${line}`}: {reason}
          </li>
        ))}
        {warnings.slice(0, 20).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
