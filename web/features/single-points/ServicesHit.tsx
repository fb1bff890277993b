import { inWords } from '../../lib/classLabel.ts';
import { quantity } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { hiddenPartWords } from '../blast-radius/hiddenWords.ts';
import classes from './Rows.module.css';
import type { Hidden, SinglePoint } from './singlePointsQuery.ts';

interface Props {
  /** The first of them. */
  services: SinglePoint['services'];
  /** How many there are in all. */
  total: number;
  /** Those of them that the viewer may not see. */
  hidden: Hidden;
}

/** What goes down: how many services, and the most critical of them by name. */
export function ServicesHit({ services, total, hidden }: Props) {
  const worst = services[0]?.criticality;
  const more = total - services.length - hidden.count;
  return (
    <div className={classes.services}>
      <strong>
        <StateSign state="DOWN" word={`${quantity(total, 'service')} down`} />
      </strong>
      {worst ? <Tag tone={worst === 'CRITICAL' ? 'strong' : 'plain'}>{inWords(worst)}</Tag> : null}
      {services.map((service) => (
        <CiLink key={service.id} ci={service} />
      ))}
      {more > 0 && services.length > 0 ? (
        <span className={classes.more}>and {quantity(more, 'more', 'more')}</span>
      ) : null}
      {hidden.count > 0 ? <i className={classes.more}>{hiddenPartWords(hidden, 'service')}</i> : null}
    </div>
  );
}
