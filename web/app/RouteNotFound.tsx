import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Panel } from '../ui/Panel.tsx';

/** What is shown for an address that leads nowhere. */
export function RouteNotFound() {
  return (
    <>
      <PageHead title="No such page" />
      <Panel title="This address leads nowhere">
        <EmptyState
          title="The link may be old or mistyped."
          actions={<LinkButton to="/">Go home</LinkButton>}
        >
          <p>To find a configuration item press Ctrl K and type a part of its name.</p>
        </EmptyState>
      </Panel>
    </>
  );
}
