import type { Work } from '../../graph/database.ts';
import type { Runner } from '../../graph/statement.ts';
import type { Outline, OutlineMark } from '../../impact/answer/outline.ts';
import type { Engine } from '../../impact/engine.ts';
import { editableStates, plannedStates } from '../../model/change/changeState.ts';
import { readChangePolicy } from '../changePolicy/changePolicyStore.ts';
import { heldBack } from '../release/heldBack.ts';
import { readTemplates } from '../template/templateStore.ts';
import { windowsWithin } from '../window/windowStore.ts';
import { type AssessedOn, type Assessment, assessmentOf } from './assessment.ts';
import { calendarOf, emptyCalendar } from './calendar.ts';
import { type Change, peopleOf } from './change.ts';
import type { ChangeContext } from './changeContext.ts';
import { changesInStates, readEnded, type Span } from './changeStore.ts';
import { figuredIn, readFigures } from './ciFigures.ts';
import { conflictsOf, targetsOf } from './conflicts.ts';
import { readControls } from './controls.ts';
import { readDirectory } from './directory.ts';
import { atPresent } from './keptTargets.ts';
import { ownersIn } from './requirements.ts';
import type { SinglePoint } from './risk.ts';

/** How far back (ms) the history of such changes goes. */
const year = 365 * 86_400_000;

/** Where an assessment reads from: the database, or the transaction that decides by it. */
export interface Assessing {
  readonly engine: Pick<Engine, 'revision' | 'outline' | 'interplay' | 'on' | 'loneLosses'>;
  readonly read: <Result>(work: (runner: Runner) => Promise<Result>) => Promise<Result>;
}

/** Assesses within a transaction. */
export const assessingIn = (
  engine: Assessing['engine'],
  transaction: Parameters<Work<unknown>>[0],
): Assessing => ({ engine, read: (work) => work(transaction) });

/** The impact of changes in the present, with nothing else going on. */
export async function outlinesOf(assessing: Assessing, changes: readonly Change[]): Promise<Outline[]> {
  const present = await assessing.read((runner) => atPresent(runner, changes));
  return Promise.all(present.map((change) => assessing.engine.outline(targetsOf(change))));
}

/** Whether the impact of changes in the present, with nothing else going on, is as it was. */
export async function marksOf(
  { engine, read }: Pick<ChangeContext, 'engine'> & Pick<Assessing, 'read'>,
  changes: readonly Change[],
): Promise<readonly OutlineMark[]> {
  const present = await read((runner) => atPresent(runner, changes));
  return engine.marks(present.map(targetsOf));
}

/** Assesses changes by the policy that holds, with as many statements for many as for one. */
export async function assess(assessing: Assessing, changes: readonly Change[]): Promise<Assessment[]> {
  const [{ policy }, facts] = await Promise.all([
    assessing.read(readChangePolicy),
    factsOf(assessing, changes),
  ]);
  return facts.map(({ change, ...on }) => assessmentOf(change, on, policy));
}

/** What the engine tells of a change on its own. */
type Hit = Pick<AssessedOn, 'outline' | 'singlePoints'>;

/** What an assessment looks at, whatever the policy: of each change as it is at present. */
export async function factsOf(
  assessing: Assessing,
  changes: readonly Change[],
): Promise<(AssessedOn & { readonly change: Change })[]> {
  const { engine, read } = assessing;
  const present = await read((runner) => atPresent(runner, changes));
  // What does not go by the impact is read while that is worked out.
  const reading = read((runner) => surroundingsOf(runner, present));
  const hitting = Promise.all(
    present.map(async (change) => {
      const outline = await engine.outline(targetsOf(change));
      return { outline, singlePoints: await singlePointsIn(engine, outline) };
    }),
  );
  const hurting = hitting.then((hits) => read((runner) => hurtBy(runner, engine, present, hits)));
  const meeting = reading.then((surroundings) => meetingsOf(engine, present, hitting, surroundings));
  const [surroundings, hits, { directory, figures }, meetings] = await Promise.all([
    reading,
    hitting,
    hurting,
    meeting,
  ]);
  const { templates, ended, controls, held } = surroundings;
  return present.map((change, position) => {
    const acted = new Set(change.targets.map(({ ciId }) => ciId));
    return {
      ...{ change, ...hits[position]!, ...meetings[position]!, directory, figures },
      template: templates.find(({ id }) => id === change.template),
      history: ended
        .filter(({ id, targetIds }) => id !== change.id && targetIds.some((ciId) => acted.has(ciId)))
        .map(({ outcome }) => outcome),
      controls: controls.filter(({ ciId }) => acted.has(ciId)),
      heldBack: held.get(change.id) ?? null,
    };
  });
}

/** What else is planned in the windows of changes, and agreed for them. */
function meetingsOf(
  engine: Assessing['engine'],
  changes: readonly Change[],
  hitting: Promise<readonly Hit[]>,
  { planned, windows }: Pick<Awaited<ReturnType<typeof surroundingsOf>>, 'planned' | 'windows'>,
) {
  return Promise.all(
    changes.map(async (change, position) => {
      const open = isOpen(change);
      const [conflicts, calendar] = await Promise.all([
        open ? conflictsOf(engine, change, planned) : [],
        open
          ? hitting.then((hits) => calendarOf(engine, change, hits[position]!.outline, windows))
          : emptyCalendar,
      ]);
      return { conflicts, calendar };
    }),
  );
}

/** Those of the acted-on CIs whose lone loss takes services down. */
async function singlePointsIn(
  engine: Assessing['engine'],
  { targets }: Outline,
): Promise<SinglePoint[] | null> {
  const losses = await engine.loneLosses(targets.map(({ ciId }) => ciId));
  return (
    losses &&
    targets.map(({ name }, at) => ({ name, services: losses[at]! })).filter(({ services }) => services > 0)
  );
}

/** What is read for an assessment whatever the impact: asked at once, so that it takes one way there and back. */
async function surroundingsOf(runner: Runner, changes: readonly Change[]) {
  const span = spanOf(changes);
  const named = changes.flatMap(({ template }) => template ?? []);
  const targetIds = [...new Set(changes.flatMap(({ targets }) => targets.map(({ ciId }) => ciId)))];
  const [planned, windows, templates, held, ended, controls] = await Promise.all([
    span ? changesInStates(runner, plannedStates, span).then((found) => atPresent(runner, found)) : [],
    span ? windowsWithin(runner, span.from, span.to) : [],
    named.length > 0 ? readTemplates(runner, named) : [],
    heldBack(
      runner,
      changes.map(({ id }) => id),
    ),
    readEnded(runner, targetIds, Date.now() - year),
    readControls(runner, targetIds),
  ]);
  return { planned, windows, templates, held, ended, controls };
}

/** Who speaks for what changes hit, and what people say of it in figures. */
async function hurtBy(
  runner: Runner,
  engine: Assessing['engine'],
  changes: readonly Change[],
  hits: readonly Hit[],
) {
  const outlines = hits.map(({ outline }) => outline);
  const figured = [...new Set(changes.flatMap((change, at) => figuredIn(outlines[at]!, change)))];
  const [directory, figures] = await Promise.all([
    readDirectory(runner, [...new Set(outlines.flatMap(ownersIn))], changes.flatMap(peopleOf)),
    readFigures(runner, engine, figured),
  ]);
  return { directory, figures };
}

/** It can still get in another's way. */
const isOpen = ({ state }: Change) =>
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
