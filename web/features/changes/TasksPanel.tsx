import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { settleTask } from './changeEdits.ts';
import type { Change } from './changeQuery.ts';
import { LeaveOutDialog } from './LeaveOutDialog.tsx';
import classes from './Verification.module.css';

type Task = Change['tasks'][number];

/** What is to be done and by whom; ticked while the work goes on. */
export function TasksPanel({ change, mayTick }: { change: Change; mayTick: boolean }) {
  const { id, tasks, requester } = change;
  const [leaving, setLeaving] = useState<Task>();
  const settle = useEdit(settleTask, () => undefined);
  if (tasks.length === 0) return null;
  const open = tasks.filter(({ state }) => state === 'OPEN').length;
  return (
    <Panel title="Tasks" aside={open === 0 ? 'all settled' : `${open} of ${tasks.length} open`}>
      <ul className={classes.list} aria-label="Tasks">
        {tasks.map((task) => (
          <li key={task.id} data-state={task.state}>
            <label>
              <input
                type="checkbox"
                checked={task.state === 'DONE'}
                disabled={!mayTick || settle.isPending}
                onChange={(event) =>
                  settle.mutate({ id, taskId: task.id, state: event.currentTarget.checked ? 'DONE' : 'OPEN' })
                }
              />
              <span>
                {task.title}
                <Word task={task} requester={requester} />
              </span>
            </label>
            {mayTick && task.state === 'OPEN' ? (
              <Button
                variant="subtle"
                size="xs"
                aria-label={`Leave out: ${task.title}`}
                onClick={() => setLeaving(task)}
              >
                Leave out
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {settle.isError ? <FormFailure error={settle.error} /> : null}
      {leaving ? <LeaveOutDialog changeId={id} task={leaving} onClose={() => setLeaving(undefined)} /> : null}
    </Panel>
  );
}

function Word({ task, requester }: { task: Task; requester: string }) {
  const { state, who, by, at, comment } = task;
  if (state === 'OPEN')
    return (
      <small>
        for <Person handle={who ?? requester} />
      </small>
    );
  return (
    <small>
      {state === 'DONE' ? 'done' : 'left out'} by {by ? <Person handle={by} /> : null}{' '}
      {at ? <RelativeTime at={at} /> : null}
      {comment ? `: ${comment}` : null}
    </small>
  );
}
