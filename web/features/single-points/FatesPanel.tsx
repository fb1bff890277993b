import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { FateRow } from './FateRow.tsx';
import { RankedPanel } from './RankedPanel.tsx';
import { fatesQuery } from './singlePointsQuery.ts';

/** The groups whose members fall together. */
export function FatesPanel() {
  const fates = useInfiniteQuery(fatesQuery);
  const found = fates.data?.pages.flatMap((page) => page?.edges ?? []) ?? [];
  return (
    <RankedPanel
      title="What takes the most services down comes first"
      one="shared fate"
      many="shared fates"
      list={fates}
      total={fates.data?.pages[0]?.totalCount ?? 0}
      hidden={fates.data?.pages[0]?.hidden}
      rows={found.map(({ cursor, node }) => <FateRow key={cursor} fate={node} />)}
      empty={
        <EmptyState
          title="No redundancy group falls as one, as far as is recorded."
          actions={
            <LinkButton to="/graph-health" variant="default">
              See what is recorded
            </LinkButton>
          }
        >
          <p>
            Groups come from sources and from people: an item’s page says which it has. Where hosts, racks and
            power are not recorded, nobody can see that two members share them.
          </p>
        </EmptyState>
      }
    />
  );
}
