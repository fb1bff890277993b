/** Something to be done as a part of a change. */
export interface ChangeTask {
  readonly id: string;
  readonly title: string;
  /** The handle of the person or team that does it; null: whoever asked for the change. */
  readonly who: string | null;
}

export const taskStates = ['OPEN', 'DONE', 'LEFT_OUT'] as const;
export type TaskState = (typeof taskStates)[number];

/** What became of a task; the last word on it counts. */
export interface TaskWord {
  readonly taskId: string;
  readonly state: TaskState;
  /** A handle. */
  readonly by: string;
  /** ms since 1970 */
  readonly at: number;
  /** Why, where it was left out. */
  readonly comment: string | null;
}

/** The tasks of a change, each with the word on it, in the order of the plan. */
export const tasksWithWords = (
  tasks: readonly ChangeTask[],
  words: readonly TaskWord[],
): { readonly task: ChangeTask; readonly word: TaskWord | undefined }[] =>
  tasks.map((task) => ({ task, word: words.findLast(({ taskId }) => taskId === task.id) }));

/** Titles of the tasks on which nobody has given a word, or of which it was taken back. */
export const openTasks = (tasks: readonly ChangeTask[], words: readonly TaskWord[]): string[] =>
  tasksWithWords(tasks, words)
    .filter(({ word }) => word === undefined || word.state === 'OPEN')
    .map(({ task }) => task.title);
