import { defineStatement, type Runner } from '../../graph/statement.ts';

/** A CI on which others rely for their protection, and how many of them. */
export interface Control {
  readonly ciId: string;
  readonly name: string;
  readonly protects: number;
  readonly monitors: number;
  readonly backsUp: number;
}

const controls = defineStatement<{ ids: readonly string[] }, Control>('change/controls');

/** Those of some CIs that protect, monitor or back up others (PROTECTED_BY, MONITORED_BY, BACKED_UP_BY). */
export const readControls = (runner: Runner, ids: readonly string[]): Promise<Control[]> =>
  controls.run(runner, { ids });
