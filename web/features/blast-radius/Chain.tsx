import { Link } from '@tanstack/react-router';
import { StateSign } from '../../ui/StateSign.tsx';
import { useNow } from '../../ui/useNow.ts';
import type { ChainStep, Outcome } from './analysis.ts';
import classes from './Chain.module.css';
import { groupName, groupRule, toldBy, verb } from './chainWords.ts';
import { GroupMembers } from './GroupMembers.tsx';
import { hiddenWords } from './hiddenWords.ts';

export type KnownGroup = Pick<Outcome, 'group' | 'implied' | 'needed' | 'total' | 'up'> &
  Partial<Pick<Outcome, 'members'>>;

interface Props {
  chain: readonly ChainStep[];
  /** Group outcomes of CIs in the chain, where known. */
  groups: ReadonlyMap<string, KnownGroup>;
}

/** Why a CI is hit, one sentence a hop, from it to what is acted on. */
export function Chain({ chain, groups }: Props) {
  const now = useNow();
  const hops = chain
    .slice(1)
    .map((step, index) => ({ step, nearer: chain[index] }))
    .reverse();
  const [actedOn] = chain;
  return (
    <ol className={classes.chain}>
      {hops.map(({ step, nearer }, index) => {
        const group = step.ci ? groups.get(step.ci.id) : undefined;
        const named = step.via?.group ?? null;
        return (
          <li key={step.via?.id ?? step.ci?.id ?? `hidden ${index}`} data-state={step.state}>
            <Named step={step} /> {step.via ? verb(step.via.type) : 'needs'}{' '}
            {nearer ? <Named step={nearer} /> : null}
            {step.via ? <small>{toldBy(step.via, now)}</small> : null}
            {group ? (
              <span className={classes.rule}>
                Group {groupName(group)}: {groupRule(group)}.
                {group.members ? <GroupMembers members={group.members} /> : null}
              </span>
            ) : named ? (
              <small>in its group {named}</small>
            ) : null}
          </li>
        );
      })}
      {actedOn ? (
        <li data-state={actedOn.state}>
          <Named step={actedOn} /> is acted on: <StateSign state={actedOn.state} size={12} />
        </li>
      ) : null}
    </ol>
  );
}

function Named({ step: { ci, owner } }: { step: ChainStep }) {
  if (!ci) return <i>{hiddenWords(owner)}</i>;
  return (
    <Link to="/ci/$id" params={{ id: ci.id }} className={classes.ci}>
      {ci.name}
    </Link>
  );
}
