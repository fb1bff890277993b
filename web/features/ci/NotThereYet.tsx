import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PastBanner } from './PastBanner.tsx';
import { TimeBar } from './TimeBar.tsx';

/** What is shown of a moment before an item was recorded, or of one that has not come yet. */
export function NotThereYet({ id, asOf }: { id: string; asOf: string }) {
  return (
    <>
      <PastBanner id={id} asOf={asOf} />
      <PageHead title="Not recorded at that time" />
      <TimeBar id={id} />
      <Panel title="Nothing to show">
        <EmptyState
          title="No source had told of this item then, or the graph had no such revision."
          actions={
            <LinkButton to="/ci/$id" params={{ id }} search={{}}>
              Show it as it is now
            </LinkButton>
          }
        />
      </Panel>
    </>
  );
}
