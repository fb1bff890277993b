import { CiLink } from '../../ui/CiLink.tsx';
import { CiStatusTag } from '../../ui/CiStatusTag.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Ci } from './CiHead.tsx';
import { groupMode, groupRule } from './groupRule.ts';
import classes from './RedundancyPanel.module.css';

/** The CI's redundancy groups: how many of whom must stay up. */
export function RedundancyPanel({ groups, asOf }: { groups: Ci['redundancy']; asOf: string | undefined }) {
  return (
    <Panel title="Redundancy">
      {groups.map(({ group, minUp, mode, implied, members }) => (
        <div key={group} className={classes.group}>
          <p>
            <strong>{groupRule(minUp, members.length)}</strong>
            <span>{implied ? 'of its alternatives' : `group ${group}; ${groupMode(mode)}`}</span>
          </p>
          <ul>
            {members.map((member) => (
              <li key={member.id}>
                <CiLink ci={member} asOf={asOf} />
                {member.status === 'ACTIVE' ? null : <CiStatusTag status={member.status} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
