import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { CiLink } from '../../ui/CiLink.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from '../changes/ChangeView.module.css';
import media from './MediaPanel.module.css';
import type { Release } from './releaseQuery.ts';
import { verdictWords } from './releaseWords.ts';

const icons = { EQUAL: IconCircleCheck, DIFFERENT: IconCircleX, UNKNOWN: IconHelpCircle } as const;

/** One place where a master was deployed, and whether what is there is the same. */
export function DeploymentRow({
  deployment: { ci, verdict, attribute, sha256, by, at },
}: {
  deployment: Release['media'][number]['deployments'][number];
}) {
  const Icon = icons[verdict];
  return (
    <li data-verdict={verdict}>
      <span className={media.verdict}>
        <Icon size={16} stroke={1.8} aria-hidden />
        {ci ? <CiLink ci={ci} /> : 'An item that you may not see'}
      </span>{' '}
      <b>{verdictWords[verdict]}</b>
      <div className={classes.dim}>
        {attribute === null ? 'as read by ' : `as scans say (${attribute}), noted by `}
        <Person handle={by} /> <RelativeTime at={at} />
      </div>
      {verdict === 'DIFFERENT' && sha256 ? <div className={media.hash}>{sha256}</div> : null}
    </li>
  );
}
