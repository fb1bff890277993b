import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** What those see instead of a form who may not change the graph. */
export function MayNotEdit() {
  return (
    <Panel title="Not for your roles">
      <EmptyState title="Changing the graph needs the role Operator or Administrator.">
        <p>An administrator can give it to you. Until then you can look at everything.</p>
      </EmptyState>
    </Panel>
  );
}
