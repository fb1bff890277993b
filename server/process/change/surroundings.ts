import type { Runner } from '../../graph/statement.ts';
import type { Engine } from '../../impact/engine.ts';
import { editableStates, plannedStates } from '../../model/change/changeState.ts';
import { readChangePolicy } from '../changePolicy/changePolicyStore.ts';
import { heldBack } from '../release/heldBack.ts';
import { readTemplates } from '../template/templateStore.ts';
import { windowsWithin } from '../window/windowStore.ts';
import { type Change, peopleOf } from './change.ts';
import { changesInStates, readEnded, type Span } from './changeStore.ts';
import { readControls } from './controls.ts';
import { readBoard } from './directory.ts';
import { atPresent } from './keptTargets.ts';

/** How far back (ms) the history of such changes goes. */
const year = 365 * 86_400_000;

/** What is read for an assessment whatever the impact: asked at once, so that it takes one way there and back. */
export async function surroundingsOf(
  runner: Runner,
  engine: Pick<Engine, 'revision'>,
  changes: readonly Change[],
) {
  const span = spanOf(changes);
  const named = changes.flatMap(({ template }) => template ?? []);
  const targetIds = [...new Set(changes.flatMap(({ targets }) => targets.map(({ ciId }) => ciId)))];
  const looking = { engine, read: <Result>(work: (runner: Runner) => Promise<Result>) => work(runner) };
  const [planned, windows, templates, held, ended, controls, board, stored] = await Promise.all([
    span ? changesInStates(runner, plannedStates, span).then((found) => atPresent(looking, found)) : [],
    span ? windowsWithin(runner, span.from, span.to) : [],
    named.length > 0 ? readTemplates(runner, named) : [],
    heldBack(
      runner,
      changes.map(({ id }) => id),
    ),
    readEnded(runner, targetIds, Date.now() - year),
    readControls(runner, targetIds),
    readBoard(runner, changes.flatMap(peopleOf)),
    readChangePolicy(runner),
  ]);
  return { planned, windows, templates, held, ended, controls, board, stored };
}

export type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>;

/** It can still get in another's way. */
export const isOpen = ({ state }: Change) =>
  state !== 'REJECTED' && (editableStates.includes(state) || plannedStates.includes(state));

function spanOf(changes: readonly Change[]): Span | null {
  const windows = changes
    .filter(isOpen)
    .flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
  if (windows.length === 0) return null;
  return {
    from: Math.min(...windows.map(({ start }) => start)),
    to: Math.max(...windows.map(({ end }) => end)),
  };
}
