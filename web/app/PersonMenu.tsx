import { Menu, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconUser, IconUserCog } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { roleNames } from '../lib/roleNames.ts';
import { meQuery } from '../lib/session.ts';
import classes from './PersonMenu.module.css';
import { isScheme, schemes } from './schemes.ts';
import { useSignOut } from './useSignOut.ts';

/** Who is signed in and as what; the colour scheme; the way out. */
export function PersonMenu() {
  const { data: me } = useQuery(meQuery);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = useSignOut();
  if (!me) return null;
  const roles = me.roles.map((role) => roleNames[role]).join(', ');
  return (
    <Menu position="bottom-end" width={260} withinPortal keepMounted={false}>
      <Menu.Target>
        <button type="button" className={classes.pill} aria-label={`${me.name}, ${roles}: open your menu`}>
          <IconUser size={15} stroke={1.7} aria-hidden />
          <span className={classes.role}>{me.name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{me.name}</strong>
          <span>{roles}</span>
          {me.teams.length > 0 ? <span>Teams: {me.teams.join(', ')}</span> : null}
        </div>
        <Menu.Divider />
        <div className={classes.scheme}>
          <span id="scheme">Colours</span>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-labelledby="scheme"
            data={[...schemes]}
            value={colorScheme}
            onChange={(value) => isScheme(value) && setColorScheme(value)}
          />
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconUserCog size={15} aria-hidden />} component={Link} to="/account">
          Your account
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={15} aria-hidden />} onClick={leave}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
