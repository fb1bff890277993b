import { setTimeout as sleep } from 'node:timers/promises';
import { awaitedStates } from '../../model/change/changeState.ts';
import { tell } from '../notice/tell.ts';
import { alterChange } from './alter.ts';
import { type Assessing, assess, assessingIn, assessWholly } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { Change } from './change.ts';
import type { ChangeContext } from './changeContext.ts';
import { changesInStates, emergenciesIn } from './changeStore.ts';
import { followImpact, ownActor } from './drift.ts';
import { KnownMarks } from './knownMarks.ts';
import { begunStates, followLateApprovals } from './lateApprovals.ts';
import { settle } from './step.ts';

/**
 * Looks after each published revision whether changes that wait for their start still hit what their approvers saw. It
 * looks once at a time; revisions that come meanwhile are one more look. What no revision has touched but teams, windows
 * and time may have, it goes through behind the look, slowly where that is much, as people open pages meanwhile.
 */
export class ChangeWatch {
  readonly #context: ChangeContext;
  readonly #failed: (error: unknown) => void;
  readonly #seen = new Map<string, Seen>();
  readonly #marks = new KnownMarks();
  #looking: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  /** What goes on behind the last look, and what ends it. */
  #round: Promise<void> = Promise.resolve();
  #ending = new AbortController();

  /** @param failed told when a look failed; the next revision is the next try */
  constructor(context: ChangeContext, failed: (error: unknown) => void) {
    this.#context = context;
    this.#failed = failed;
  }

  /**
   * Resolves when all changes have been held against a graph at least as new as the engine's now: those that it touches,
   * and the others where they are few. It never rejects.
   */
  look(): Promise<void> {
    // A look that has begun may have passed over what is new.
    this.#next ??= (this.#looking ?? Promise.resolve()).then(() => {
      this.#looking = this.#next;
      this.#next = undefined;
      return this.#lookNow().catch(this.#failed);
    });
    return this.#next;
  }

  /** Ends what goes on behind the last look. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#round;
  }

  async #lookNow(): Promise<void> {
    await this.stop();
    this.#ending = new AbortController();
    const rest = await lookAtChanges(this.#context, this.#seen, this.#marks);
    this.#round = goThrough(this.#context, this.#seen, rest, this.#ending.signal).catch(this.#failed);
  }
}

/** How many changes are looked at at once. */
const few = 2;
/** So many that no revision touches are looked at without a pause; where there are more, all of them with pauses. */
const fewEnough = 20;
/** How many times as long as it has looked at one a round rests: whoever opens a page meanwhile hardly meets it. */
const restsFor = 9;
/** After so many ms a change is looked at even where its impact is the same: teams, windows and time count, too. */
const longestUnseen = 120_000;

/** What the last look saw of a change that waits: its impact, its version, and when, ms since 1970. */
interface Seen {
  readonly mark: string;
  readonly version: number;
  readonly at: number;
}

/** A change that waits, with what tells whether its impact is another. */
interface Waiting {
  readonly change: Change;
  readonly mark: string;
}

/**
 * Holds all changes that wait for their start, or for approvals afterwards, against the present graph.
 * @param seen by the change's id, and kept up to date
 * @returns those of which only other things than the graph may be others
 */
async function lookAtChanges(
  context: ChangeContext,
  seen: Map<string, Seen>,
  known: KnownMarks,
): Promise<Waiting[]> {
  const { database, engine } = context;
  const reading = { engine, read: database.read.bind(database) };
  await lookAtEmergencies(context, reading);
  const waiting = await database.read((transaction) => changesInStates(transaction, awaitedStates, null));
  const ids = new Set(waiting.map(({ id }) => id));
  for (const id of seen.keys()) if (!ids.has(id)) seen.delete(id);
  if (waiting.length === 0) return [];
  const marks = await known.of(reading, waiting);
  const isDrifted = (change: Change, at: number) => change.knownDigest !== marks[at]?.digest;
  for (const { id } of waiting.filter(isDrifted)) await follow(context, id);
  // A revision that touches none of them is over with: their assessments would be what they were.
  const now = Date.now();
  const due = waiting.flatMap((change, at): Waiting[] => {
    if (change.state !== 'SUBMITTED' || isDrifted(change, at)) return [];
    const [mark, last] = [JSON.stringify(marks[at]), seen.get(change.id)];
    const isKnown = last?.mark === mark && last.version === change.version && now - last.at < longestUnseen;
    return isKnown ? [] : [{ change, mark }];
  });
  // Owners change without any impact: what they kept waiting waits no longer.
  const touched = due.filter(({ change, mark }) => (seen.get(change.id)?.mark ?? mark) !== mark);
  const others = due.filter((one) => !touched.includes(one));
  const isFew = others.length <= fewEnough;
  const prompt = isFew ? [...touched, ...others] : touched;
  for (let at = 0; at < prompt.length; at += few)
    await holdAgainst(context, seen, prompt.slice(at, at + few));
  return isFew ? [] : others;
}

/** Looks at changes one by one, with rests, until it is told to end. */
async function goThrough(
  context: ChangeContext,
  seen: Map<string, Seen>,
  waiting: readonly Waiting[],
  ending: AbortSignal,
): Promise<void> {
  for (const one of waiting) {
    if (ending.aborted) return;
    const began = performance.now();
    await holdAgainst(context, seen, [one]);
    const rest = restsFor * (performance.now() - began);
    await sleep(rest, undefined, { signal: ending, ref: false }).catch(() => undefined);
  }
}

/** Sees whether what changes that nobody has approved yet wait for is still what they wait for. */
async function holdAgainst(
  context: ChangeContext,
  seen: Map<string, Seen>,
  some: readonly Waiting[],
): Promise<void> {
  const { database, engine } = context;
  const reading = { engine, read: database.read.bind(database) };
  const assessed = await assess(
    reading,
    some.map(({ change }) => change),
  );
  for (const [position, { change, mark }] of some.entries()) {
    const assessment = assessed[position]!;
    const settled = settle(change, assessment, Date.now());
    if (!isStill(change, settled, assessment)) await follow(context, change.id);
    seen.set(change.id, { mark, version: change.version, at: Date.now() });
  }
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
    const assessment = await assessWholly(assessingIn(context.engine, transaction), before);
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
