import { useQuery } from '@tanstack/react-query';
import { mayOperate } from '../../lib/mayOperate.ts';
import { quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { AttributeLock } from '../edit/AttributeLock.tsx';
import classes from './AttributesPanel.module.css';
import { type AttributeRow, attributeRows, isDisputed } from './attributeRows.ts';
import type { Ci } from './CiHead.tsx';

/** What is known of the CI, value by value, with who says so and who says otherwise; of the past, who said so then. */
export function AttributesPanel({ ci, past }: { ci: Ci; past: boolean }) {
  const me = useQuery(meQuery);
  const mayLock = !past && ci.status !== 'RETIRED' && mayOperate(me.data?.roles);
  const rows = attributeRows(ci.class, asRecord(ci.attributes), ci.provenance);
  const disputed = rows.filter(isDisputed).length;
  return (
    <Panel
      title="Attributes"
      aside={disputed > 0 ? `sources differ on ${quantity(disputed, 'value')}` : null}
    >
      {rows.length === 0 ? (
        <EmptyState title="No source says more than its name and class." />
      ) : (
        <dl className={classes.list}>
          {rows.map((row) => (
            <div key={row.attribute} className={classes.row} data-lockable={mayLock || undefined}>
              <dt title={row.help}>{row.label}</dt>
              <dd className={classes.value}>{row.text}</dd>
              <dd className={classes.sources}>
                <Sources row={row} />
              </dd>
              {mayLock ? (
                <dd className={classes.lock}>
                  {lockable(row) ? (
                    <AttributeLock ci={ci} attribute={row.attribute} label={row.label} />
                  ) : null}
                </dd>
              ) : null}
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

/** A class follows from evidence; it is no value that a person could hold on to. */
const lockable = ({ attribute }: AttributeRow): boolean => attribute !== 'class';

function Sources({ row: { winner, others } }: { row: AttributeRow }) {
  const agreeing = others.filter(({ agrees }) => agrees).map(({ saying }) => saying.source);
  return (
    <>
      {winner ? (
        <span>
          {winner.locked ? 'locked by ' : ''}
          {winner.source}, <RelativeTime at={winner.observedAt} />
          {agreeing.length > 0 ? `; so says ${agreeing.join(', ')}` : ''}
        </span>
      ) : null}
      {others
        .filter(({ agrees }) => !agrees)
        .map(({ saying, text }) => (
          <span key={saying.source} className={classes.other}>
            {saying.source} says {text}, <RelativeTime at={saying.observedAt} />
          </span>
        ))}
    </>
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
