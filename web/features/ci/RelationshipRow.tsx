import type { CiRelationshipsQuery } from '../../lib/generated/graphql.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { CiStatusTag } from '../../ui/CiStatusTag.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './RelationshipRow.module.css';

type Relationship = NonNullable<CiRelationshipsQuery['ci']>['relationships']['edges'][number]['node'];

const strengths = {
  HARD: 'cannot do without',
  SOFT: 'worse without',
  NONE: 'carries no failure',
} as const;
const confidences = { DECLARED: 'declared', OBSERVED: 'observed', INFERRED: 'inferred' } as const;

interface Props {
  relationship: Relationship;
  /** The end that is not this page's. */
  other: Relationship['to'];
}

/** One relationship: the other end, what its failure means, and who says so. */
export function RelationshipRow({ relationship, other }: Props) {
  const { group, weight, strength, confidence, sources, lastSeenAt } = relationship;
  return (
    <li className={classes.row}>
      <span className={classes.end}>
        <CiLink ci={other} />
        {other.status === 'ACTIVE' ? null : <CiStatusTag status={other.status} />}
      </span>
      <span className={classes.facts}>
        {group ? `group ${group}${weight > 1 ? `, weight ${weight}` : ''}` : strengths[strength]}
        {'; '}
        {confidences[confidence]}
        {sources.length > 0 ? ` by ${sources.join(', ')}` : ''}
        {lastSeenAt ? (
          <>
            , <RelativeTime at={lastSeenAt} />
          </>
        ) : null}
      </span>
    </li>
  );
}
