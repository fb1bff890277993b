import { awaitedStates } from '../../model/change/changeState.ts';
import { tell } from '../notice/tell.ts';
import { alterChange } from './alter.ts';
import { type Assessing, assess, assessingIn, marksOf } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { Change } from './change.ts';
import type { ChangeContext } from './changeContext.ts';
import { changesInStates, emergenciesIn } from './changeStore.ts';
import { followImpact, ownActor } from './drift.ts';
import { begunStates, followLateApprovals } from './lateApprovals.ts';
import { settle } from './step.ts';

/**
 * Looks after each published revision whether changes that wait for their start still hit what their approvers saw. It
 * looks once at a time; revisions that come meanwhile are one more look.
 */
export class ChangeWatch {
  readonly #context: ChangeContext;
  readonly #failed: (error: unknown) => void;
  readonly #seen: Seen = { marks: '', at: 0 };
  #looking: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  /** @param failed told when a look failed; the next revision is the next try */
  constructor(context: ChangeContext, failed: (error: unknown) => void) {
    this.#context = context;
    this.#failed = failed;
  }

  /** Resolves when all changes have been held against a graph at least as new as the engine's now. It never rejects. */
  look(): Promise<void> {
    // A look that has begun may have passed over what is new.
    this.#next ??= (this.#looking ?? Promise.resolve()).then(() => {
      this.#looking = this.#next;
      this.#next = undefined;
      return lookAtChanges(this.#context, this.#seen).catch(this.#failed);
    });
    return this.#next;
  }
}

/** How many changes are looked at at once. */
const few = 2;

/** What the last whole look saw of all changes that wait, and when, ms since 1970. */
interface Seen {
  marks: string;
  at: number;
}

/** After so many ms all is looked at even where no change's impact is another: teams, windows and time count, too. */
const longestUnseen = 60_000;

/** Holds all changes that wait for their start, or for approvals afterwards, against the present graph. */
async function lookAtChanges(context: ChangeContext, seen: Seen): Promise<void> {
  const { database, engine } = context;
  const reading = { engine, read: database.read.bind(database) };
  await lookAtEmergencies(context, reading);
  const waiting = await database.read((transaction) => changesInStates(transaction, awaitedStates, null));
  if (waiting.length === 0) return;
  const marks = await marksOf(reading, waiting);
  const drifted = waiting.filter((change, position) => change.knownDigest !== marks[position]?.digest);
  for (const { id } of drifted) await follow(context, id);
  // A revision that touches none of them is over with: their assessments would be what they were.
  const all = JSON.stringify(waiting.map(({ id, version }, position) => [id, version, marks[position]]));
  const now = Date.now();
  if (drifted.length === 0 && seen.marks === all && now - seen.at < longestUnseen) return;
  // Owners change without any impact: what they kept waiting waits no longer.
  const submitted = waiting.filter((change) => change.state === 'SUBMITTED' && !drifted.includes(change));
  for (const some of fewOf(submitted)) {
    const assessed = await assess(reading, some);
    for (const [position, change] of some.entries()) {
      const assessment = assessed[position]!;
      const settled = settle(change, assessment, Date.now());
      if (!isStill(change, settled, assessment)) await follow(context, change.id);
    }
  }
  Object.assign(seen, { marks: all, at: now });
}

/** Changes by the few: whoever opens a page meanwhile does not wait for all of them. */
function* fewOf(changes: readonly Change[]): Generator<readonly Change[]> {
  for (let at = 0; at < changes.length; at += few) yield changes.slice(at, at + few);
}

function actionOf(before: Change, change: Change, lapsed: number): string {
  if (lapsed > 0) return 'change.lapsed';
  if (change.overdueAt !== null && before.overdueAt === null) return 'change.overdue';
  return change.approvalsDueAt === before.approvalsDueAt ? 'change.drifted' : 'change.approvalsDue';
}

/** Whether it stays as it is, and nobody has to be told of it. */
const isStill = (before: Change, after: Change, assessment: Assessment): boolean =>
  before === after &&
  tell(before, after, assessment, { actor: ownActor, at: Date.now() }).notices.length === 0;

/** Sees whether what emergencies skipped is there by now, or overdue. */
async function lookAtEmergencies(context: ChangeContext, reading: Assessing): Promise<void> {
  const begun = await reading.read((runner) => emergenciesIn(runner, begunStates));
  if (begun.length === 0) return;
  const assessed = await assess(reading, begun);
  for (const [position, change] of begun.entries())
    if (followLateApprovals(change, assessed[position]!, Date.now()) !== change)
      await follow(context, change.id);
}

function follow(context: ChangeContext, id: string): Promise<Change> {
  return alterChange(context, id, async (before, transaction) => {
    const [assessment] = await assess(assessingIn(context.engine, transaction), [before]);
    if (!assessment) return undefined;
    const at = Date.now();
    const followed = followImpact(before, assessment, at) ?? before;
    const change = followLateApprovals(settle(followed, assessment, at), assessment, at);
    if (isStill(before, change, assessment)) return undefined;
    const { digest, analysis } = assessment.outline;
    const { revision } = analysis;
    const lapsed = change.approvals.filter(({ valid }, at) => !valid && before.approvals[at]?.valid);
    return {
      change,
      actor: ownActor,
      action: actionOf(before, change, lapsed.length),
      detail: {
        from: before.state,
        lapsed: lapsed.map(({ by, lapsedBecause }) => ({ by, because: lapsedBecause })),
        impactDigest: digest,
        revision,
      },
      assessment,
    };
  });
}
