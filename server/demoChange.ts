import type { WorkEntry, WorkTarget } from '../discovery/demo/plannedWork.ts';
import { demoHandle, demoPerson } from './demoPerson.ts';
import { assess } from './process/change/assess.ts';
import { requiredNow } from './process/change/assessment.ts';
import type { Change } from './process/change/change.ts';
import type { ChangeContext } from './process/change/changeContext.ts';
import { readChanges } from './process/change/changeStore.ts';
import { moveChange } from './process/change/moveChange.ts';
import { openChange } from './process/change/openChange.ts';

/** The id of a CI by its name and class. */
export type WorkNames = (named: Pick<WorkTarget, 'name' | 'class'>) => string;

export const hour = 3_600_000;

/** ms since 1970, on the hour; nights begin at ten by the server's clock. */
export function beginningOf(begins: WorkEntry['begins']): number {
  if ('hours' in begins) return Math.floor(Date.now() / hour) * hour + begins.hours * hour;
  const night = new Date();
  night.setDate(night.getDate() + begins.nights);
  return night.setHours(22, 0, 0, 0);
}

/** Lets the demo's operator ask for a change. @param template the id of the one that it names */
export function openDemoChange(
  context: ChangeContext,
  { targets, begins, hours, ...entry }: Omit<WorkEntry, 'key' | 'progress' | 'refusal'>,
  known: WorkNames,
  template: string | null,
): Promise<Change> {
  const start = beginningOf(begins);
  const plan = {
    ...entry,
    template,
    targets: targets.map(({ action, durationMinutes, ...named }) => ({
      ciId: known(named),
      action,
      durationMinutes,
    })),
    start: new Date(start),
    end: new Date(start + hours * hour),
  };
  return openChange(context, plan, demoHandle('OPERATOR'));
}

interface Deciding {
  /** The first of them says no, and why. */
  readonly refusal?: string | null | undefined;
  /** Those who may say it when an emergency has begun say it, too. */
  readonly late?: boolean;
}

/** Everybody who is wanted says yes, one after the other; or the first of them says no. */
export async function decide(
  context: ChangeContext,
  id: string,
  { refusal, late = false }: Deciding = {},
): Promise<void> {
  const said = new Set<string>();
  const isNo = refusal !== undefined;
  for (;;) {
    const [change] = await context.database.read((transaction) => readChanges(transaction, [id]));
    const read = { engine: context.engine, read: context.database.read.bind(context.database) };
    const [assessment] = change ? await assess(read, [change]) : [];
    if (!change || !assessment) throw new Error('A change of the demo is gone.');
    const { digest } = assessment.outline;
    // Of an emergency, the others' words are due afterwards.
    const wanted = requiredNow(change, assessment).filter(
      ({ role }) => late || change.kind !== 'EMERGENCY' || role === 'CHANGE_MANAGER',
    );
    const who = wanted.flatMap((each) => each.who).find((handle) => !said.has(handle));
    if (who === undefined) return;
    const step = isNo ? 'REJECT' : 'APPROVE';
    const comment = refusal ?? null;
    await moveChange(context, id, { step, comment, seenDigest: digest }, demoPerson(who));
    if (isNo) return;
    said.add(who);
  }
}
