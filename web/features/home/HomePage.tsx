import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { WaitingForYou } from '../changes/WaitingForYou.tsx';
import { NewCiButton } from '../edit/NewCiButton.tsx';
import { EmptyGraph } from './EmptyGraph.tsx';
import { FamilyCounts } from './FamilyCounts.tsx';
import { FindField } from './FindField.tsx';
import classes from './HomePage.module.css';
import { LastScans } from './LastScans.tsx';
import { overviewQuery } from './overview.ts';
import { RecentCis } from './RecentCis.tsx';
import { ServicesPanel } from './ServicesPanel.tsx';

/** The first screen: find something; what was opened lately; the services; what there is; where it came from. */
export function HomePage() {
  usePageTitle('Linchpin');
  const overview = useQuery(overviewQuery);
  if (overview.data?.all === 0) return <EmptyGraph />;
  return (
    <>
      <WaitingForYou />
      <div className={classes.ask}>
        <h1 tabIndex={-1}>What would you like to look at?</h1>
        <FindField />
        <RecentCis />
        <div className={classes.record}>
          <NewCiButton />
        </div>
      </div>
      {overview.isError ? (
        <Panel title="What there is">
          <ErrorState
            error={overview.error}
            what="The overview could not be loaded"
            onRetry={() => void overview.refetch()}
          />
        </Panel>
      ) : (
        <FamilyCounts overview={overview.data} />
      )}
      <div className={classes.columns}>
        <ServicesPanel />
        <LastScans />
      </div>
    </>
  );
}
