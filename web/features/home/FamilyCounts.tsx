import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type Family, families } from '../../../server/model/ciClass.ts';
import { count } from '../../lib/quantity.ts';
import classes from './FamilyCounts.module.css';

const names: Readonly<Record<Family, string>> = {
  service: 'Services',
  software: 'Software',
  platform: 'Platform',
  hardware: 'Hardware',
  network: 'Network',
  organisation: 'Organisation',
};

interface Props {
  /** Undefined while it is on its way. */
  overview: { all: number; families: readonly { family: Family; total: number }[] } | undefined;
}

/** How many configuration items of each family; each number opens what it counts. */
export function FamilyCounts({ overview }: Props) {
  return (
    <section aria-label="Configuration items by family">
      <ul className={classes.counts}>
        {families.map((family) => (
          <li key={family}>
            <Link to="/search" search={{ family }} className={classes.count}>
              <span className={`${classes.number} figures`}>
                {overview ? (
                  count(overview.families.find((each) => each.family === family)?.total ?? 0)
                ) : (
                  <Skeleton width={48} height={24} />
                )}
              </span>
              <span className={classes.name}>{names[family]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
