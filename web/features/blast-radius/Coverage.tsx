import { quantity } from '../../lib/quantity.ts';
import classes from './Answer.module.css';
import type { Analysis } from './analysis.ts';
import { listed } from './chainWords.ts';

/** What is not known: where nothing is recorded that needs what is acted on, that is a gap as likely as good news. */
export function Coverage({ analysis }: { analysis: Analysis }) {
  const { summary, targets, coverage } = analysis;
  const others = summary.down + summary.degraded + summary.atRisk - new Set(targets.map(idOf)).size;
  const stale = targets.filter(({ ci }) => ci?.status === 'STALE');
  const names = listed(coverage.without.slice(0, 3).map(({ name }) => name));
  const more = coverage.withoutCount - Math.min(3, coverage.without.length);
  return (
    <>
      {coverage.because === null ? null : (
        <p className={classes.coverage}>
          {others > 0 || summary.services.total > 0 ? <b>{coverage.because} </b> : null}
          That is not the same as no impact: it may be that no source has told who uses{' '}
          {names === '' ? 'it' : names}
          {names !== '' && more > 0 ? ` and ${quantity(more, 'other')}` : ''}.
        </p>
      )}
      {others <= 0 && coverage.direct > 0 ? (
        <p className={classes.coverage}>
          {quantity(coverage.direct, 'item relies', 'items rely')} on what is acted on at first hand, and{' '}
          {coverage.direct === 1 ? 'it is not hit' : 'none of them is hit'}.
        </p>
      ) : null}
      {stale.length > 0 ? (
        <p className={classes.coverage}>
          {listed(stale.slice(0, 3).map(({ ci }) => ci?.name ?? ''))} {stale.length === 1 ? 'was' : 'were'}{' '}
          not seen lately: what is known of {stale.length === 1 ? 'it' : 'them'} may be out of date.
        </p>
      ) : null}
    </>
  );
}

const idOf = ({ ci }: Analysis['targets'][number], index: number) => ci?.id ?? index;
