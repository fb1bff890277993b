import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { RequestFailure } from '../../lib/failure.ts';
import { rememberCi } from '../../lib/recentCis.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { CiHead } from './CiHead.tsx';
import { CiPanels } from './CiPanels.tsx';
import { ciQuery } from './ciQuery.ts';
import { asOfMoment } from './ciSearch.ts';
import { NoSuchCi } from './NoSuchCi.tsx';
import { NotThereYet } from './NotThereYet.tsx';
import { PastBanner } from './PastBanner.tsx';
import { TimeBar } from './TimeBar.tsx';
import { useCiSearch } from './useCiSearch.ts';
import { useFocusOnReturn } from './useFocusOnReturn.ts';

/** One configuration item: what it is, who says so, what it needs, what needs it, how it came to be so, now or then. */
export function CiPage() {
  const { id } = useParams({ from: '/app/ci/$id' });
  const [{ asOf }] = useCiSearch();
  const found = useQuery(ciQuery(id, asOfMoment(asOf)));
  const ci = found.data;
  useEffect(() => {
    if (ci && asOf === undefined) rememberCi(ci);
  }, [ci, asOf]);
  useFocusOnReturn(asOf);
  if (found.isPending)
    return (
      <Panel title="Loading">
        <RowsLoading />
      </Panel>
    );
  const missing =
    found.error instanceof RequestFailure && ['NOT_FOUND', 'BAD_INPUT'].includes(found.error.code);
  if (found.isError && !missing)
    return (
      <>
        <PageHead title="Configuration item" />
        <Panel title="Not loaded">
          <ErrorState
            error={found.error}
            what="The configuration item could not be loaded"
            onRetry={() => void found.refetch()}
          />
        </Panel>
      </>
    );
  if (!ci) return asOf === undefined ? <NoSuchCi /> : <NotThereYet id={id} asOf={asOf} />;
  return (
    <>
      {asOf === undefined ? null : <PastBanner id={id} asOf={asOf} />}
      <CiHead ci={ci} asOf={asOf} />
      <TimeBar id={id} />
      <CiPanels ci={ci} asOf={asOf} loading={found.isPlaceholderData} />
    </>
  );
}
