import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ciClass } from '../../../server/model/classes/registry.ts';
import { inWords } from '../../lib/classLabel.ts';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { quantity } from '../../lib/quantity.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { CiStatusTag } from '../../ui/CiStatusTag.tsx';
import { ClassName } from '../../ui/ClassName.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { CiActions } from '../edit/CiActions.tsx';
import classes from './CiHead.module.css';
import { reachQuery } from './ciQuery.ts';
import { asOfMoment } from './ciSearch.ts';

export type Ci = NonNullable<CiPageQuery['ci']>;

/** Name, class and the facts that matter first, with the ways on, which lead to the present, and what can be done to it. */
export function CiHead({ ci, asOf }: { ci: Ci; asOf: string | undefined }) {
  const past = asOf !== undefined;
  const present = ci.status === 'ACTIVE' || ci.status === 'STALE';
  return (
    <PageHead
      title={ci.name}
      over={<ClassName name={ci.class} />}
      icon={<CiIcon className={ci.class} size={22} />}
      tags={
        <span className={classes.tags}>
          <Tag tone={ci.status === 'STALE' ? 'stale' : 'plain'}>
            <CiStatusTag status={ci.status} />
          </Tag>
          {ci.criticality ? (
            <Tag tone="strong">criticality: {inWords(ci.criticality).toLowerCase()}</Tag>
          ) : null}
          {ci.owner ? (
            <Tag>
              owned by <Person handle={ci.owner} />
            </Tag>
          ) : null}
          <Tag tone={ci.status === 'STALE' ? 'stale' : 'plain'}>
            {ci.lastSeenAt ? (
              <>
                seen <RelativeTime at={ci.lastSeenAt} />
              </>
            ) : (
              'never seen by a scan'
            )}
          </Tag>
          {present ? <ReachTag id={ci.id} asOf={asOf} /> : null}
        </span>
      }
      actions={
        past ? null : (
          <>
            <CiActions ci={ci} />
            <LinkButton to="/explore" search={{ ids: [ci.id] }} variant="default">
              Explore
            </LinkButton>
            {present && ciClass(ci.class)?.family === 'service' ? (
              <LinkButton to="/single-points" search={{ service: ci.id }} variant="default">
                Single points
              </LinkButton>
            ) : null}
            {present ? (
              <LinkButton to="/blast-radius" search={{ ids: [ci.id] }}>
                Blast radius
              </LinkButton>
            ) : null}
          </>
        )
      }
    />
  );
}

/** How many services an outage reaches: down, degraded or at risk. Said only once it is known. */
function ReachTag({ id, asOf }: { id: string; asOf: string | undefined }) {
  const { data: services } = useQuery(reachQuery(id, asOfMoment(asOf)));
  if (services === undefined) return null;
  return (
    <Tag title="Services that an outage of this item would take down, degrade or leave without a spare">
      {services === 0 ? (
        'no recorded service is reached by an outage'
      ) : asOf !== undefined ? (
        `an outage would have reached ${quantity(services, 'service')}`
      ) : (
        <Link to="/blast-radius" search={{ ids: [id] }}>
          an outage reaches {quantity(services, 'service')}
        </Link>
      )}
    </Tag>
  );
}
