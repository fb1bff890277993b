import { IconCircleCheck, IconCircleX, IconHistoryOff, IconHourglass } from '@tabler/icons-react';
import { useNames } from '../../lib/names.ts';
import { quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './ApprovalsPanel.module.css';
import type { Change } from './changeQuery.ts';
import { LateApprovals } from './LateApprovals.tsx';
import { requiredRole, whoWords } from './whoWords.ts';

interface Props {
  change: Pick<Change, 'approvals' | 'requiredApprovals' | 'state' | 'approvalsDue' | 'approvalsOverdue'>;
  /** The handle of whoever looks. */
  me: string | undefined;
}

/** Who must still say yes and why, and who has said what; what has lapsed says because of what. */
export function ApprovalsPanel({ change, me }: Props) {
  const { approvals, requiredApprovals: required, state } = change;
  const asked = required.length > 0;
  const nameOf = useNames(required.flatMap(({ who }) => who));
  const toCome = required.reduce((sum, { needed }) => sum + needed, 0);
  return (
    <Panel title="Approvals" aside={asked ? `${quantity(toCome, 'yes', 'yeses')} to come` : undefined}>
      {asked ? <LateApprovals change={change} /> : null}
      <ul className={classes.list}>
        {required.map(({ role, who, needed, because }) => (
          <li key={because} data-word="asked">
            <IconHourglass size={17} stroke={1.7} aria-label="To come" />
            <div>
              <b>{needed > 1 ? `${needed} change managers` : requiredRole(role)}</b>:{' '}
              {whoWords(who, me, nameOf)}
              <p>{because}</p>
            </div>
          </li>
        ))}
        {approvals.toReversed().map((approval) => (
          <Given key={approval.at + approval.by} approval={approval} />
        ))}
      </ul>
      {!asked && approvals.length === 0 ? (
        <p className={classes.none}>
          {state === 'CANCELLED' ? 'None is wanted any more.' : 'Nobody has to say anything.'}
        </p>
      ) : null}
    </Panel>
  );
}

function Given({ approval }: { approval: Change['approvals'][number] }) {
  const { by, decision, at, comment, revision, valid, lapsedBecause } = approval;
  const yes = decision === 'YES';
  const Icon = !valid ? IconHistoryOff : yes ? IconCircleCheck : IconCircleX;
  return (
    <li data-word={!valid ? 'lapsed' : yes ? 'yes' : 'no'}>
      <Icon size={17} stroke={1.7} aria-hidden />
      <div>
        <b>
          <Person handle={by} detail />
        </b>{' '}
        said {yes ? 'yes' : 'no'} <RelativeTime at={at} />, to revision {revision}
        {comment ? <p className={classes.comment}>“{comment}”</p> : null}
        {valid ? null : <p className={classes.lapsed}>Lapsed: {lapsedBecause}</p>}
      </div>
    </li>
  );
}
