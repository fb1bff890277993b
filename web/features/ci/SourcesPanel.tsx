import { CopyableId } from '../../ui/CopyableId.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Ci } from './CiHead.tsx';
import classes from './SourcesPanel.module.css';

/** Under which keys the sources know the CI, and its own id. */
export function SourcesPanel({ id, keys }: { id: string; keys: Ci['sourceKeys'] }) {
  return (
    <Panel title="Known to its sources as">
      {keys.length === 0 ? <EmptyState title="No source claims this item." /> : null}
      <dl className={classes.keys}>
        {keys.map(({ source, scope, key }) => (
          <div key={`${source} ${scope} ${key}`} className={classes.row}>
            <dt>
              {source} <span>{scope}</span>
            </dt>
            <dd>
              <CopyableId value={key} what={`the key in ${source}`} />
            </dd>
          </div>
        ))}
        <div className={classes.row}>
          <dt>Linchpin</dt>
          <dd>
            <CopyableId value={id} what="the id in Linchpin" />
          </dd>
        </div>
      </dl>
    </Panel>
  );
}
