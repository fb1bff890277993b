import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHead } from '../../ui/PageHead.tsx';
import { FatesPanel } from './FatesPanel.tsx';
import { PointsPanel } from './PointsPanel.tsx';
import classes from './Rows.module.css';

const points = 'points';
const fates = 'shared-fate';

/** What one loss alone takes down, found before it happens. */
export function SinglePointsPage() {
  const { list, service } = useSearch({ from: '/app/single-points' });
  const navigate = useNavigate({ from: '/single-points' });
  const show = (value: string | null) =>
    void navigate({
      search: (before) => ({ ...before, list: value === fates ? fates : undefined }),
      replace: true,
    });
  return (
    <>
      <PageHead title="Single points" />
      <Tabs value={list ?? points} onChange={show} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value={points}>Single points of failure</Tabs.Tab>
          <Tabs.Tab value={fates}>Shared fate</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={points} pt="md">
          <p className={classes.lead}>
            Each of these takes services down when it alone fails. What has a spare is not among them.
          </p>
          <PointsPanel service={service} />
        </Tabs.Panel>
        <Tabs.Panel value={fates} pt="md">
          <p className={classes.lead}>
            These have a spare that is none: one loss elsewhere takes so many members of the group that too
            few are left.
          </p>
          <FatesPanel />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
