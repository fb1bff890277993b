import type { Work } from '../../graph/database.ts';
import type { Runner } from '../../graph/statement.ts';
import type { Outline, OutlineMark } from '../../impact/answer/outline.ts';
import type { Engine } from '../../impact/engine.ts';
import type { ChangePolicy } from '../../model/change/changePolicy.ts';
import { type AssessedOn, type Assessment, assessmentOf, type WholeAssessment } from './assessment.ts';
import { calendarOf, emptyCalendar } from './calendar.ts';
import type { Change } from './change.ts';
import type { ChangeContext } from './changeContext.ts';
import { figuredIn, readFigures } from './ciFigures.ts';
import { conflictsOf, targetsOf } from './conflicts.ts';
import { type Board, readDirectory } from './directory.ts';
import { atPresent } from './keptTargets.ts';
import { ownersIn } from './requirements.ts';
import type { SinglePoint } from './risk.ts';
import { isOpen, type Surroundings, surroundingsOf } from './surroundings.ts';

/** Where an assessment reads from: the database, or the transaction that decides by it. */
export interface Assessing {
  readonly engine: Pick<
    Engine,
    'revision' | 'outline' | 'services' | 'hitAmong' | 'interplay' | 'on' | 'loneLosses'
  >;
  readonly read: <Result>(work: (runner: Runner) => Promise<Result>) => Promise<Result>;
}

/** Assesses within a transaction. */
export const assessingIn = (
  engine: Assessing['engine'],
  transaction: Parameters<Work<unknown>>[0],
): Assessing => ({ engine, read: (work) => work(transaction) });

/** The impact of changes in the present, with nothing else going on. */
export async function outlinesOf(assessing: Assessing, changes: readonly Change[]): Promise<Outline[]> {
  const present = await atPresent(assessing, changes);
  return Promise.all(present.map((change) => assessing.engine.outline(targetsOf(change))));
}

/** Whether the impact of changes in the present, with nothing else going on, is as it was. */
export async function marksOf(
  assessing: Pick<ChangeContext, 'engine'> & Pick<Assessing, 'read'>,
  changes: readonly Change[],
): Promise<readonly OutlineMark[]> {
  const present = await atPresent(assessing, changes);
  return assessing.engine.marks(present.map(targetsOf));
}

/** Assesses changes by the policy that holds, with as many statements for many as for one. */
export async function assess(assessing: Assessing, changes: readonly Change[]): Promise<Assessment[]> {
  const { policy, facts } = await factsOf(assessing, changes);
  return facts.map(({ change, ...on }) => assessmentOf(change, on, policy));
}

/** Assesses one change by which something is decided. */
export async function assessWholly(assessing: Assessing, change: Change): Promise<WholeAssessment> {
  const [assessment] = await assess(assessing, [change]);
  if (!assessment) throw new Error('A change was not assessed.');
  return { ...assessment, services: await assessing.engine.services(assessment.outline.analysis.id) };
}

/** What is looked at of changes, and the policy that holds. */
interface Facts {
  readonly policy: ChangePolicy;
  readonly facts: readonly (AssessedOn & { readonly change: Change })[];
}

/** What an assessment looks at, whatever the policy: of each change as it is at present. */
export async function factsOf(assessing: Assessing, changes: readonly Change[]): Promise<Facts> {
  const { engine, read } = assessing;
  const present = await atPresent(assessing, changes);
  // What does not go by the impact is read while that is worked out.
  const reading = read((runner) => surroundingsOf(runner, engine, present));
  const hitting = Promise.all(present.map((change) => engine.outline(targetsOf(change))));
  const losing = Promise.all(present.map((change) => engine.loneLosses(actedOn(change))));
  const hurting = Promise.all([reading, hitting]).then(([{ board }, outlines]) =>
    hurtBy(assessing, board, present, outlines),
  );
  const meeting = reading.then((surroundings) => meetingsOf(engine, present, hitting, surroundings));
  const [{ stored, ...surroundings }, outlines, losses, { directory, figures }, meetings] = await Promise.all(
    [reading, hitting, losing, hurting, meeting],
  );
  const { templates, ended, controls, held } = surroundings;
  const facts = present.map((change, position) => {
    const acted = new Set(actedOn(change));
    return {
      ...{ change, ...meetings[position]!, directory, figures },
      outline: outlines[position]!,
      singlePoints: singlePointsIn(change, outlines[position]!, losses[position]!),
      template: templates.find(({ id }) => id === change.template),
      history: ended
        .filter(({ id, targetIds }) => id !== change.id && targetIds.some((ciId) => acted.has(ciId)))
        .map(({ outcome }) => outcome),
      controls: controls.filter(({ ciId }) => acted.has(ciId)),
      heldBack: held.get(change.id) ?? null,
    };
  });
  return { policy: stored.policy, facts };
}

/** What else is planned in the windows of changes, and agreed for them. */
function meetingsOf(
  engine: Assessing['engine'],
  changes: readonly Change[],
  hitting: Promise<readonly Outline[]>,
  { planned, windows }: Pick<Surroundings, 'planned' | 'windows'>,
) {
  return Promise.all(
    changes.map(async (change, position) => {
      const open = isOpen(change);
      const [conflicts, calendar] = await Promise.all([
        open ? conflictsOf(engine, change, planned) : [],
        open
          ? hitting.then((outlines) => calendarOf(engine, change, outlines[position]!, windows))
          : emptyCalendar,
      ]);
      return { conflicts, calendar };
    }),
  );
}

const actedOn = ({ targets }: Change): string[] => [...new Set(targets.map(({ ciId }) => ciId))];

/** Those of the acted-on CIs whose lone loss takes services down. @param losses how many, of each that is acted on */
function singlePointsIn(
  change: Change,
  { targets }: Outline,
  losses: readonly number[] | null,
): SinglePoint[] | null {
  if (losses === null) return null;
  const services = new Map(actedOn(change).map((id, at) => [id, losses[at]!]));
  return targets
    .map(({ ciId, name }) => ({ name, services: services.get(ciId) ?? 0 }))
    .filter((point) => point.services > 0);
}

/** Who speaks for what changes hit, and what people say of it in figures. */
async function hurtBy(
  { engine, read }: Assessing,
  board: Board,
  changes: readonly Change[],
  outlines: readonly Outline[],
) {
  const figured = [...new Set(changes.flatMap((change, at) => figuredIn(outlines[at]!, change)))];
  const owners = [...new Set(outlines.flatMap(ownersIn))];
  const [directory, figures] = await read((runner) =>
    Promise.all([readDirectory(runner, board, owners), readFigures(runner, engine, figured)]),
  );
  return { directory, figures };
}
