import { Link } from '@tanstack/react-router';
import { quantity } from '../../lib/quantity.ts';
import { sentence } from '../blast-radius/sentence.ts';
import { ChangeStateTag } from '../changes/ChangeStateTag.tsx';
import classes from './Board.module.css';
import type { ReleaseCard } from './boardQuery.ts';
import { releaseStepWords } from './releaseWords.ts';

const shownChanges = 4;

/** A release on the board: its changes, what they hit together, its tests, and what can be done next. */
export function Card({ release }: { release: ReleaseCard }) {
  const { id, number, title, changes, tests, impact, steps, success } = release;
  const signed = tests.filter(({ signOff }) => signOff?.decision === 'YES').length;
  const next = steps.filter(({ allowed }) => allowed).map(({ step }) => releaseStepWords[step].label);
  const more = changes.length - shownChanges;
  return (
    <li className={classes.card}>
      <Link to="/releases/$id" params={{ id }} className={classes.title}>
        {title} <span className={classes.dim}>{number}</span>
      </Link>
      <p className={classes.impact}>
        {sentence(impact.summary.services, impact.targets, impact.coverage.because)}
      </p>
      <ul className={classes.changes} aria-label="Changes">
        {changes.slice(0, shownChanges).map((change) => (
          <li key={change.id}>
            <span>{change.title}</span> <ChangeStateTag state={change.state} />
          </li>
        ))}
        {more > 0 ? <li className={classes.dim}>and {more} more</li> : null}
      </ul>
      <p className={classes.dim}>
        {tests.length === 0 ? 'No tests yet' : `${signed} of ${quantity(tests.length, 'test')} signed off`}
        {success === null ? '' : success ? '; a success' : '; no success'}
        {next.length > 0 ? `. Next: ${next.join(', ')}.` : '.'}
      </p>
    </li>
  );
}
