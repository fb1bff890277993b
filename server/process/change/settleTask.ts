import { actingFor } from '../../graph/read/acting.ts';
import { readNameOf } from '../../graph/read/names.ts';
import { othersSaidYes } from '../../model/change/condition.ts';
import type { Person } from '../../model/change/standing.ts';
import type { TaskState, TaskWord } from '../../model/change/task.ts';
import { refusedToRequesters } from '../../model/change/who.ts';
import { BadInput, Conflict, Forbidden, NotFound } from '../../model/errors.ts';
import { alterChange } from './alter.ts';
import { assess, assessingIn } from './assess.ts';
import { standingOf } from './assessment.ts';
import { type Change, noted } from './change.ts';
import type { ChangeContext } from './changeContext.ts';

export interface TaskSettling {
  readonly id: string;
  readonly taskId: string;
  readonly state: TaskState;
  /** Why, where it is left out. */
  readonly comment: string | null;
}

/** What the timeline says of each word on a task. */
const deeds: Readonly<Record<TaskState, string>> = {
  DONE: 'did',
  LEFT_OUT: 'left out',
  OPEN: 'opened again',
};

/**
 * Says what became of a task while the work goes on. Those may who are named for it, and whoever may take the change's
 * steps; but never the only one who approved the change.
 * @throws NotFound, BadInput, Conflict, Forbidden
 */
export function settleTask(
  context: ChangeContext,
  { id, taskId, state, comment }: TaskSettling,
  person: Person,
): Promise<Change> {
  if (state === 'LEFT_OUT' && comment === null) throw new BadInput('Say why it is left out.', 'comment');
  return alterChange(context, id, async (before, transaction) => {
    const task = before.tasks.find((each) => each.id === taskId);
    if (!task) throw new NotFound(`${before.number} has no task with this id.`, 'taskId');
    const nameOf = await readNameOf(transaction, [before.requester]);
    const refusal = refusedToRequesters({ ...before, nameOf }, person);
    if (refusal !== undefined) {
      const named = task.who === null ? [] : ((await actingFor(transaction, [task.who])).get(task.who) ?? []);
      if (!named.some(({ handle }) => handle === person.handle)) throw new Forbidden(refusal);
    }
    if (before.state !== 'IN_PROGRESS')
      throw new Conflict(
        `Tasks are ticked while a change is IN_PROGRESS; this one is ${before.state}.`,
        'id',
      );
    const [assessment] = await assess(assessingIn(context.engine, transaction), [before]);
    if (!assessment) throw new Error('A change was not assessed.');
    const at = Date.now();
    const obstacle = state === 'DONE' && othersSaidYes(standingOf(before, assessment, at), person);
    if (obstacle) throw new Forbidden(obstacle);
    const word: TaskWord = { taskId, state, by: person.handle, at, comment };
    const said = `${deeds[state]} the task ${task.title}${comment === null ? '' : `: ${comment}`}`;
    return {
      change: noted(
        { ...before, taskWords: [...before.taskWords, word], version: before.version + 1 },
        { at, actor: person.handle, text: said },
      ),
      actor: person.handle,
      action: 'change.task-settled',
      detail: { task: taskId, title: task.title, taskState: state, comment },
    };
  });
}
