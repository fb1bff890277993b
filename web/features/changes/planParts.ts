import type { ChangeTaskInput, ExpectedChangeInput } from '../../lib/generated/graphql.ts';
import type { Change } from './changeQuery.ts';
import type { Expected } from './expectedWords.ts';

/** A task as the form holds it. */
export interface PlannedTask {
  /** Tells rows apart. */
  key: string;
  /** Absent: the server does not know it yet. */
  id?: string;
  title: string;
  who: string;
}

/** A row for another task. */
export const newTask = (): PlannedTask => ({ key: crypto.randomUUID(), title: '', who: '' });

export const plannedTasks = (tasks: Pick<Change['tasks'][number], 'id' | 'title' | 'who'>[]): PlannedTask[] =>
  tasks.map(({ id, title, who }) => ({ key: id, id, title, who: who ?? '' }));

/** Tasks as the API takes them; a row in which nothing was typed is none. */
export const taskInputs = (tasks: readonly PlannedTask[]): ChangeTaskInput[] =>
  tasks
    .filter(({ title }) => title.trim() !== '')
    .map(({ id, title, who }) => ({ id, title: title.trim(), who: who.trim() || undefined }));

/** What is declared, as the API takes it. What the viewer may not see has no id to send back, and stays out of it. */
export const expectedInputs = (expected: readonly Expected[]): ExpectedChangeInput[] =>
  expected.flatMap(
    ({ kind, ci, class: className, name, attribute, anyValue, value, type, to }): ExpectedChangeInput[] => {
      if (kind === 'CREATED') return [{ kind, class: className, name }];
      if (!ci) return [];
      if (kind === 'RETIRED') return [{ kind, ciId: ci.id }];
      if (kind === 'CHANGED') return [{ kind, ciId: ci.id, attribute, ...(anyValue ? {} : { value }) }];
      return to ? [{ kind, ciId: ci.id, type, to: to.id }] : [];
    },
  );
