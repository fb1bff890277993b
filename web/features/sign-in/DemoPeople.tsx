import { IconChevronRight } from '@tabler/icons-react';
import type { Role } from '../../../server/model/principal.ts';
import { roleNames } from '../../lib/roleNames.ts';
import { signInAsDemo } from '../../lib/session.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import classes from './DemoPeople.module.css';
import { useEnter } from './useEnter.ts';

/** What each role looks at first. */
const first: Readonly<Record<Exclude<Role, 'AGENT'>, string>> = {
  VIEWER: 'Finds anything by name and sees what it hangs on.',
  OPERATOR: 'Sees first what the last scans changed and what is getting stale.',
  CHANGE_MANAGER: 'Picks what is to be changed and reads which services that hits.',
  PROBLEM_ANALYST: 'Follows what failed upwards and downwards through the topology.',
  RELEASE_MANAGER: 'Checks what the services of a release rest on.',
  AUDITOR: 'Sees where every value came from and in which revision it changed.',
  ADMIN: 'Sees and may do everything.',
};

interface Props {
  people: readonly { role: Role; name: string }[];
  next: string | undefined;
}

/** One click for each role of the demo. */
export function DemoPeople({ people, next }: Props) {
  const enter = useEnter(signInAsDemo, next);
  return (
    <>
      <p className={classes.intro}>
        This is the demo: an invented company, on this machine alone. Choose who to be; no password is needed.
      </p>
      {enter.isError ? <FormFailure error={enter.error} /> : null}
      <ul className={classes.people}>
        {people.map(({ role, name }) => (
          <li key={role}>
            <button
              type="button"
              className={classes.person}
              disabled={enter.isPending}
              aria-busy={enter.isPending && enter.variables === role}
              onClick={() => enter.mutate(role)}
            >
              <span className={classes.text}>
                <span className={classes.role}>
                  {roleNames[role]} <span className={classes.name}>{name}</span>
                </span>
                {role === 'AGENT' ? null : <span className={classes.first}>{first[role]}</span>}
              </span>
              <IconChevronRight size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
