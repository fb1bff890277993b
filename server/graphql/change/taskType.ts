import { type ChangeTask, type TaskWord, taskStates, tasksWithWords } from '../../model/change/task.ts';
import { builder } from '../builder.ts';
import { ChangeRef } from './conflictType.ts';

export const TaskStateEnum = builder.enumType('TaskState', { values: taskStates });

const ChangeTaskType = builder
  .objectRef<{ readonly task: ChangeTask; readonly word: TaskWord | undefined }>('ChangeTask')
  .implement({
    fields: (t) => ({
      id: t.id({ resolve: ({ task }) => task.id }),
      title: t.string({ resolve: ({ task }) => task.title }),
      who: t.string({
        nullable: true,
        description: 'The handle of the person or team that does it; null: whoever asked for the change.',
        resolve: ({ task }) => task.who,
      }),
      state: t.field({ type: TaskStateEnum, resolve: ({ word }) => word?.state ?? 'OPEN' }),
      by: t.string({
        nullable: true,
        description: 'Who said so last.',
        resolve: ({ word }) => word?.by ?? null,
      }),
      at: t.field({ type: 'DateTime', nullable: true, resolve: ({ word }) => word?.at ?? null }),
      comment: t.string({ nullable: true, resolve: ({ word }) => word?.comment ?? null }),
    }),
  });

builder.objectField(ChangeRef, 'tasks', (t) =>
  t.field({
    type: [ChangeTaskType],
    resolve: ({ tasks, taskWords }) => tasksWithWords(tasks, taskWords),
  }),
);

export const ChangeTaskInput = builder.inputType('ChangeTaskInput', {
  description: 'With `id`: one of the tasks that are there.',
  fields: (t) => ({
    id: t.id(),
    title: t.string({ required: true }),
    who: t.string({ description: 'A handle of a person or a team.' }),
  }),
});
