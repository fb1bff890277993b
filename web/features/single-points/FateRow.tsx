import { Link } from '@tanstack/react-router';
import { CiLink } from '../../ui/CiLink.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { hiddenPartWords } from '../blast-radius/hiddenWords.ts';
import { groupWords, ruleWords } from './fateWords.ts';
import classes from './Rows.module.css';
import { ServicesHit } from './ServicesHit.tsx';
import type { SharedFate } from './singlePointsQuery.ts';

/** One group that is redundant only in name: whose it is, what takes its members down together, and what that costs. */
export function FateRow({ fate }: { fate: SharedFate }) {
  const { dependent, cause, members } = fate;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <h3>
          <CiLink ci={dependent} /> <span className={classes.class}>{groupWords(fate)}</span>
        </h3>
        {fate.serviceCount > 0 ? (
          <ServicesHit services={fate.services} total={fate.serviceCount} hidden={fate.hiddenServices} />
        ) : null}
        <p className={classes.sentence}>
          All hang on{' '}
          <Link to="/ci/$id" params={{ id: cause.id }}>
            {cause.name}
          </Link>
          : {ruleWords(fate)}
        </p>
        <ul className={classes.members} aria-label={`What falls with ${cause.name}`}>
          {members.map((member) => (
            <li key={member.id}>
              <CiLink ci={member} />
            </li>
          ))}
          {fate.hiddenMembers.count > 0 ? (
            <li>
              <i>{hiddenPartWords(fate.hiddenMembers)}</i>
            </li>
          ) : null}
        </ul>
      </div>
      <LinkButton
        to="/blast-radius"
        search={{ ids: [cause.id] }}
        variant="default"
        aria-label={`Blast radius of ${cause.name}`}
      >
        Blast radius
      </LinkButton>
    </li>
  );
}
