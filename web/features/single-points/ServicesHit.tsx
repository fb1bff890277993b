import { inWords } from '../../lib/classLabel.ts';
import { quantity } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import { Tag } from '../../ui/Tag.tsx';
import classes from './Rows.module.css';
import type { SinglePoint } from './singlePointsQuery.ts';

interface Props {
  /** The first of them. */
  services: SinglePoint['services'];
  /** How many there are in all. */
  total: number;
}

/** What goes down: how many services, and the most critical of them by name. */
export function ServicesHit({ services, total }: Props) {
  const worst = services[0]?.criticality;
  return (
    <div className={classes.services}>
      <strong>
        <StateSign state="DOWN" word={`${quantity(total, 'service')} down`} />
      </strong>
      {worst ? <Tag tone={worst === 'CRITICAL' ? 'strong' : 'plain'}>{inWords(worst)}</Tag> : null}
      {services.map((service) => (
        <CiLink key={service.id} ci={service} />
      ))}
      {total > services.length && services.length > 0 ? (
        <span className={classes.more}>and {quantity(total - services.length, 'more', 'more')}</span>
      ) : null}
    </div>
  );
}
