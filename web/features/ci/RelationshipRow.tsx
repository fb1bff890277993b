import type { ReactNode } from 'react';
import type { CiRelationshipsQuery } from '../../lib/generated/graphql.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { CiStatusTag } from '../../ui/CiStatusTag.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './RelationshipRow.module.css';

type Relationship = NonNullable<CiRelationshipsQuery['ci']>['relationships']['edges'][number]['node'];

const confidences = { DECLARED: 'declared', OBSERVED: 'observed', INFERRED: 'inferred' } as const;

interface Props {
  relationship: Relationship;
  /** The end that is not this page's. */
  other: Relationship['to'];
  /** What its failure means, in words; undefined where the heading above says it for all. */
  role: string | undefined;
  asOf: string | undefined;
  /** What can be done to it. */
  actions?: ReactNode;
}

/** One relationship: the other end, what its failure means, and who says so. */
export function RelationshipRow({ relationship, other, role, asOf, actions }: Props) {
  const { confidence, sources, lastSeenAt } = relationship;
  return (
    <li className={classes.line}>
      <div className={classes.row}>
        <span className={classes.end}>
          <CiLink ci={other} asOf={asOf} />
          {other.status === 'ACTIVE' ? null : <CiStatusTag status={other.status} />}
        </span>
        <span className={classes.facts}>
          {role ? `${role}; ` : ''}
          {confidences[confidence]}
          {sources.length > 0 ? ` by ${sources.join(', ')}` : ''}
          {lastSeenAt && asOf === undefined ? (
            <>
              , <RelativeTime at={lastSeenAt} />
            </>
          ) : null}
        </span>
      </div>
      {actions}
    </li>
  );
}
