import { ago } from '../../lib/age.ts';
import { useNow } from '../../ui/useNow.ts';
import classes from './Answer.module.css';
import type { Analysis } from './analysis.ts';
import { listed } from './chainWords.ts';

/** Where nothing is recorded that needs the acted-on CIs: that is a gap in what is known as likely as good news. */
export function Coverage({ analysis }: { analysis: Analysis }) {
  const now = useNow();
  const { summary, targets } = analysis;
  const others = summary.down + summary.degraded + summary.atRisk - targets.length;
  const stale = targets.filter(({ ci }) => ci?.status === 'STALE');
  if (others > 0 && stale.length === 0) return null;
  const names = (of: Analysis['targets']) =>
    listed(of.slice(0, 3).map(({ ci }) => ci?.name ?? 'an item that you may not see'));
  const seen = targets.map(({ ci }) => ci?.lastSeenAt).filter((at) => at !== null && at !== undefined);
  const latest = seen.sort().at(-1);
  return (
    <p className={classes.coverage}>
      {others > 0 ? (
        <>{names(stale)} was not seen lately: what is known of it may be out of date.</>
      ) : (
        <>
          <b>No dependants are recorded</b> for {names(targets)}
          {latest ? `, last seen ${ago(latest, now)}` : ', never seen by a scan'}. That is not the same as no
          impact: it may be that no source has told who uses it.
        </>
      )}
    </p>
  );
}
