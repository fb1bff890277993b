import { classLabel } from '../../lib/classLabel.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import classes from './Rows.module.css';
import { ServicesHit } from './ServicesHit.tsx';
import type { SinglePoint } from './singlePointsQuery.ts';

/** One CI that services hang on alone: what goes down with it, and what would cure it. */
export function PointRow({ point }: { point: SinglePoint }) {
  const { ci } = point;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <h3>
          <CiLink ci={ci} /> <span className={classes.class}>{classLabel(ci.class)}</span>
        </h3>
        <ServicesHit services={point.services} total={point.serviceCount} hidden={point.hiddenServices} />
        <p className={classes.cure}>{point.cure}</p>
      </div>
      <LinkButton
        to="/blast-radius"
        search={{ ids: [ci.id] }}
        variant="default"
        aria-label={`Blast radius of ${ci.name}`}
      >
        Blast radius
      </LinkButton>
    </li>
  );
}
