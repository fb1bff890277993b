import { randomUUID } from 'node:crypto';
import type { ChangeTask } from '../../model/change/task.ts';
import { BadInput, LimitExceeded } from '../../model/errors.ts';

export interface TaskInput {
  /** That of a task that is there already; one that is not there any more is a new one, as if it were absent. */
  readonly id?: string | null | undefined;
  readonly title: string;
  readonly who?: string | null | undefined;
}

const mostTasks = 100;
const longest = 300;

/**
 * The tasks that an input makes of those there are: the ones it names by id stay the same ones.
 * @throws BadInput, LimitExceeded with the place below `input`
 */
export function tasksOf(inputs: readonly TaskInput[], before: readonly ChangeTask[]): ChangeTask[] {
  if (inputs.length > mostTasks)
    throw new LimitExceeded(`A change has up to ${mostTasks} tasks.`, 'input.tasks');
  const known = new Set(before.map(({ id }) => id));
  return inputs.map(({ id, title, who }, at) => {
    const place = `input.tasks.${at}`;
    return {
      id: id != null && known.delete(id) ? id : randomUUID(),
      title: line(title, `${place}.title`),
      who: who?.trim() ? line(who, `${place}.who`) : null,
    };
  });
}

function line(text: string, place: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new BadInput('Say what is to be done.', place);
  if (trimmed.length > longest) throw new BadInput(`This may have up to ${longest} characters.`, place);
  return trimmed;
}
