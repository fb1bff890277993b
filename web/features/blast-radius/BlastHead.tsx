import { useEffect } from 'react';
import { classLabel } from '../../lib/classLabel.ts';
import { rememberCi } from '../../lib/recentCis.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { PlanChangeButton } from '../changes/PlanChangeButton.tsx';
import type { Analysis } from './analysis.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';

interface Props {
  targets: Analysis['targets'];
  ids: readonly string[];
  search: BlastRadiusSearch;
}

/** What the question is about, with who answers for it and how fresh it is. */
export function BlastHead({ targets, ids, search }: Props) {
  const [first] = targets;
  const ci = targets.length === 1 ? first?.ci : undefined;
  useEffect(() => {
    if (ci) rememberCi(ci);
  }, [ci]);
  const stale = ci?.status === 'STALE';
  return (
    <PageHead
      title={ci?.name ?? (targets.length > 1 ? `${targets.length} items together` : 'Blast radius')}
      over={ci ? `Blast radius / ${classLabel(ci.class)}` : targets.length > 1 ? 'Blast radius' : undefined}
      icon={ci ? <CiIcon className={ci.class} size={20} /> : undefined}
      tags={
        ci ? (
          <>
            <Tag>
              {ci.owner ? (
                <>
                  owned by <Person handle={ci.owner} />
                </>
              ) : (
                'no owner recorded'
              )}
            </Tag>
            <Tag tone={stale ? 'stale' : 'plain'}>
              {ci.lastSeenAt ? (
                <>
                  seen <RelativeTime at={ci.lastSeenAt} />
                </>
              ) : (
                'never seen by a scan'
              )}
            </Tag>
          </>
        ) : undefined
      }
      actions={
        <>
          {ci ? (
            <LinkButton to="/ci/$id" params={{ id: ci.id }} variant="default">
              Open its page
            </LinkButton>
          ) : null}
          <LinkButton to="/explore" search={{ ids: [...ids] }} variant="default">
            Explore
          </LinkButton>
          <PlanChangeButton search={search} />
        </>
      }
    />
  );
}
