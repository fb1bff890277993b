import type { JudgedChange } from './workQuery.ts';

interface Me {
  readonly handle: string;
  readonly teams: readonly string[];
}

/** A change that goes on, with the open tasks that are a person's or their teams'. */
export interface OpenTasks {
  readonly change: JudgedChange;
  readonly titles: readonly string[];
}

/** The open tasks of a person and of their teams, by change; those for nobody in particular are its requester's. */
export const tasksOf = (changes: readonly JudgedChange[], { handle, teams }: Me): OpenTasks[] =>
  changes
    .filter(({ state }) => state === 'IN_PROGRESS')
    .map((change) => ({
      change,
      titles: change.tasks
        .filter(({ state, who }) => {
          const whose = who ?? change.requester;
          return state === 'OPEN' && (whose === handle || teams.includes(whose));
        })
        .map(({ title }) => title),
    }))
    .filter(({ titles }) => titles.length > 0);
