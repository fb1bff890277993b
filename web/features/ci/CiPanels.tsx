import { RefusedPanel } from '../edit/RefusedPanel.tsx';
import { AttributesPanel } from './AttributesPanel.tsx';
import type { Ci } from './CiHead.tsx';
import classes from './CiPage.module.css';
import { ComparePanel } from './ComparePanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { RedundancyPanel } from './RedundancyPanel.tsx';
import { RelationshipsPanel } from './RelationshipsPanel.tsx';
import { SourcesPanel } from './SourcesPanel.tsx';

interface Props {
  ci: Ci;
  asOf: string | undefined;
  /** Another moment is on its way. */
  loading: boolean;
}

/** All that is known of a CI at a moment. */
export function CiPanels({ ci, asOf, loading }: Props) {
  const { id } = ci;
  const alternatives = new Set(
    ci.redundancy.filter(({ implied }) => implied).flatMap(({ members }) => members.map((each) => each.id)),
  );
  const groups = ci.redundancy.filter(({ implied }) => !implied).map(({ group }) => group);
  return (
    <div className={classes.columns} aria-busy={loading}>
      <div className={classes.column}>
        <RelationshipsPanel
          key={`needs ${id}`}
          id={id}
          direction="DEPENDENCIES"
          alternatives={alternatives}
          groups={groups}
          asOf={asOf}
        />
        <RelationshipsPanel key={`serves ${id}`} id={id} direction="DEPENDENTS" asOf={asOf} />
        {ci.refusedRelationships.length > 0 ? (
          <RefusedPanel id={id} refused={ci.refusedRelationships} />
        ) : null}
      </div>
      <div className={classes.column}>
        {ci.redundancy.length > 0 ? <RedundancyPanel groups={ci.redundancy} asOf={asOf} /> : null}
        <AttributesPanel ci={ci} past={asOf !== undefined} />
        <SourcesPanel id={id} keys={ci.sourceKeys} />
        <HistoryPanel key={`history ${id}`} id={id} className={ci.class} asOf={asOf} />
        <ComparePanel key={`compare ${id}`} id={id} className={ci.class} />
      </div>
    </div>
  );
}
