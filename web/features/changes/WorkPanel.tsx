import { quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ChangeLink } from './ChangeLink.tsx';
import { ChangeStateTag } from './ChangeStateTag.tsx';
import classes from './MyWork.module.css';
import { windowWords } from './windowWords.ts';
import type { PreparedChange } from './workQuery.ts';

interface Props {
  title: string;
  rows: readonly { readonly change: PreparedChange; readonly note: string }[];
}

/** Changes with their windows, and what each waits for. */
export function WorkPanel({ title, rows }: Props) {
  return (
    <Panel title={title} aside={quantity(rows.length, 'change')}>
      <ul className={classes.list}>
        {rows.map(({ change, note }) => (
          <li key={change.id}>
            <div className={classes.what}>
              <ChangeLink change={change} />
              <p>
                {windowWords(change.start, change.end)}. {note}
              </p>
            </div>
            <ChangeStateTag state={change.state} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
