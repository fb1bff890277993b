import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** What an address with an unknown id leads to. */
export function NoSuchCi() {
  return (
    <>
      <PageHead title="No such configuration item" />
      <Panel title="Nothing has this id">
        <EmptyState
          title="The link may be mistyped, or it comes from another Linchpin."
          actions={<LinkButton to="/search">Search</LinkButton>}
        >
          <p>Retired items keep their page; this id was never given out here.</p>
        </EmptyState>
      </Panel>
    </>
  );
}
