import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Change } from './changeQuery.ts';
import { blastIds } from './chosenTargets.ts';
import { ImpactWords } from './ImpactWords.tsx';

/** What the change hits now, on the present graph. */
export function ImpactPanel({ change, mayEdit }: { change: Change; mayEdit: boolean }) {
  const { id, impact, targets } = change;
  if (targets.length === 0)
    return (
      <Panel title="What it hits">
        <EmptyState
          title="Nothing is acted on yet."
          actions={
            mayEdit ? (
              <LinkButton to="/changes/$id/edit" params={{ id }} variant="default">
                Name what it acts on
              </LinkButton>
            ) : undefined
          }
        >
          <p>
            Once it says what it acts on, the services that it takes down are named here, with the reasons.
          </p>
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="What it hits" aside={`as of revision ${impact.revision}`}>
      <ImpactWords impact={impact} targets={targets} ids={blastIds(targets)} change={change} most={8} />
    </Panel>
  );
}
