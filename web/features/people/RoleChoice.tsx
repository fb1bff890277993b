import { Checkbox } from '@mantine/core';
import { type Role, roles } from '../../../server/model/principal.ts';
import { roleNames } from '../../lib/roleNames.ts';
import classes from './People.module.css';

interface Props {
  value: readonly Role[];
  onChange: (value: Role[]) => void;
  /** Whether programs may be meant, too. */
  agents?: boolean;
  error?: string | undefined;
}

/** Which roles somebody has. */
export function RoleChoice({ value, onChange, agents = false, error }: Props) {
  const offered = agents ? roles : roles.filter((role) => role !== 'AGENT');
  return (
    <Checkbox.Group
      label="Roles"
      description="Every role but Agent may read everything; Administrator may do everything."
      value={[...value]}
      onChange={(chosen) => onChange(roles.filter((role) => chosen.includes(role)))}
      error={error}
    >
      <div className={classes.roles}>
        {offered.map((role) => (
          <Checkbox key={role} value={role} label={roleNames[role]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
